using Spectre.Console;
using UNVoting.Documents;
using UNVoting.Queries.Sponsors;
using UNVoting.Queries.Texts;
using UNVoting.Votes;

namespace UNVoting.Tool.Summary;

/// <summary>Who came to stand behind each matter and who left it, who sponsored both of two drafts of a session, and who sponsored and did not vote in favour.</summary>
internal static class SponsorsSection
{
    private const int MostMatters = 12;

    public static void Write(VotingRecord record, IAnsiConsole console)
    {
        // Across the years a text is worth telling of where another goes back to it or stands beside it.
        Lineage[] sponsored = [.. Lineage.AllOf(record).Where(lineage => lineage.Texts.Count(IsSponsored) > 1)];
        foreach (Lineage lineage in sponsored.Take(MostMatters))
        {
            LineageText[][] sessions = [.. lineage.Texts.Where(IsSponsored).GroupBy(text => text.Session).Select(texts => texts.ToArray())];
            foreach ((SponsorTimeline first, SponsorTimeline last) in Tracks(sessions[0], sessions[^1]))
            {
                Write(SponsorChanges.Between(first, last), console);
            }

            WriteShared(sessions, console);
        }

        Layout.MoreBelow(console, sponsored.Length - MostMatters, "matter with sponsors of several texts", "matters with sponsors of several texts");
        WriteNotInFavour(record, console);
    }

    private static bool IsSponsored(LineageText text) => text.Sponsors is { Current.IsEmpty: false };

    // Texts of the first and of the last session belong to one track where the most of their sponsors are the same.
    private static IEnumerable<(SponsorTimeline First, SponsorTimeline Last)> Tracks(LineageText[] firsts, LineageText[] lasts)
    {
        if (firsts[0].Session == lasts[0].Session)
        {
            yield break;
        }

        var pairs = firsts.SelectMany(first => lasts.Select(last => (First: first, Last: last, Kept: SponsorChanges.Between(first.Sponsors!, last.Sponsors!).Kept.Count)));
        var taken = new HashSet<LineageText>();
        foreach ((LineageText first, LineageText last, _) in pairs.Where(pair => pair.Kept > 0).OrderByDescending(pair => pair.Kept).ToArray())
        {
            if (!taken.Contains(first) && !taken.Contains(last))
            {
                taken.Add(first);
                taken.Add(last);
                yield return (first.Sponsors!, last.Sponsors!);
            }
        }
    }

    private static void Write(SponsorChanges changes, IAnsiConsole console)
    {
        Layout.Heading(console, $"Sponsors: {changes.From} to {changes.To}");
        console.WriteLine($"kept {changes.Kept.Count}");
        Layout.List(console, $"gained {changes.Gained.Count}:", Names(changes.Gained));
        Layout.List(console, $"lost {changes.Lost.Count}:", Names(changes.Lost));
    }

    private static void WriteShared(LineageText[][] sessions, IAnsiConsole console)
    {
        SponsorChanges[] shared =
        [
            .. sessions
                .SelectMany(session => session.SelectMany((first, place) => session.Skip(place + 1).Select(second => SponsorChanges.Between(first.Sponsors!, second.Sponsors!))))
                .Where(both => !both.Kept.IsEmpty),
        ];
        if (shared.Length > 0)
        {
            Layout.Heading(console, "Sponsors of two texts of one session");
        }

        foreach (SponsorChanges both in shared)
        {
            Layout.List(console, $"{both.From} and {both.To}:", Names(both.Kept));
        }
    }

    private static void WriteNotInFavour(VotingRecord record, IAnsiConsole console)
    {
        (Vote Vote, ValueList<SponsorVote> Sponsors)[] findings =
        [
            .. record.Votes
                .Where(vote => vote.HasNames && vote.Subject == VoteSubject.Whole && vote.Symbol is not null)
                .Select(vote => (Vote: vote, Text: record.FindText(vote.Symbol!)))
                .Where(pair => pair.Text is not null)
                .Select(pair => (pair.Vote, SponsorsAndVote.Of(pair.Text!, pair.Vote).NotInFavour))
                .Where(pair => !pair.NotInFavour.IsEmpty),
        ];
        if (findings.Length == 0)
        {
            return;
        }

        Layout.Heading(console, "Sponsors that did not vote in favour");
        foreach ((Vote vote, ValueList<SponsorVote> sponsors) in findings.Take(MostMatters))
        {
            Layout.List(
                console,
                $"{vote.Symbol}:",
                sponsors.OrderBy(sponsor => Name(sponsor.Sponsor), StringComparer.Ordinal).Select(sponsor => $"{Name(sponsor.Sponsor)} ({Layout.Words(sponsor.Choice)})"));
        }

        Layout.More(console, findings.Length - MostMatters, "text", "texts");
    }

    private static IEnumerable<string> Names(IEnumerable<Sponsor> sponsors) => sponsors.Select(Name).Order(StringComparer.Ordinal);

    private static string Name(Sponsor sponsor) => sponsor.State == default ? sponsor.Name : Layout.Name(sponsor.State);
}

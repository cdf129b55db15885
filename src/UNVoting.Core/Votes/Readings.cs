using System.Collections.Immutable;
using UNVoting.Documents;

namespace UNVoting.Votes;

/// <summary>Puts the accounts that several sources give of one vote, or of one text, under the preferred one.</summary>
/// <remarks>The result depends on the set of accounts alone, which makes the union of records commutative, associative and idempotent.</remarks>
internal static class Readings
{
    public static ImmutableArray<Vote> Gather(IEnumerable<Vote> votes)
    {
        var gathered = new List<Vote>();
        IEnumerable<Vote> accounts = votes.SelectMany(vote => vote.OtherReadings.Prepend(Alone(vote))).Distinct();
        foreach (IGrouping<(DocumentSymbol? Symbol, VoteSubject Subject, Body Body, (Source, string, string)? Unnamed), Vote> matter in accounts.GroupBy(Matter))
        {
            if (OnePerSource(matter))
            {
                gathered.Add(One(matter));
                continue;
            }

            // A source may hold several votes on one matter (a text put to the vote twice, paragraphs of which it does not say which): the day tells
            // them apart, and where it does not, nothing is merged.
            foreach (IGrouping<NodaTime.LocalDate?, Vote> day in matter.GroupBy(vote => vote.Date))
            {
                if (OnePerSource(day))
                {
                    gathered.Add(One(day));
                }
                else
                {
                    gathered.AddRange(day);
                }
            }
        }

        gathered.Sort();
        return [.. gathered];
    }

    public static ImmutableArray<AssemblyText> Gather(IEnumerable<AssemblyText> texts) =>
        [.. texts.SelectMany(text => text.OtherReadings.Prepend(Alone(text))).Distinct().GroupBy(text => text.Symbol).Select(One).Order()];

    private static (DocumentSymbol? Symbol, VoteSubject Subject, Body Body, (Source, string, string)? Unnamed) Matter(Vote vote) =>
        (vote.Symbol, vote.Subject, vote.Body, vote.Symbol is null ? (vote.Source, vote.Identifier, vote.Title) : null);

    private static bool OnePerSource(IEnumerable<Vote> votes)
    {
        var sources = new HashSet<Source>();
        return votes.All(vote => sources.Add(vote.Source));
    }

    private static Vote One(IEnumerable<Vote> accounts)
    {
        Vote[] ordered = [.. accounts.OrderBy(vote => vote.Source).ThenBy(vote => vote)];
        return ordered.Length == 1 ? ordered[0] : ordered[0] with { OtherReadings = ordered.Skip(1).ToValueList() };
    }

    private static AssemblyText One(IEnumerable<AssemblyText> accounts)
    {
        // Between documents of one kind, the text's own document speaks before a report on it, English before other languages, and an account with the
        // wording before one without.
        AssemblyText[] ordered =
        [
            .. accounts
                .OrderBy(text => text.Source with { Symbol = null, Name = "" })
                .ThenBy(text => text.Source.Symbol == text.Symbol ? 0 : 1)
                .ThenBy(text => text.Language)
                .ThenBy(text => text.Wording is null ? 1 : 0)
                .ThenByDescending(text => text.Sponsorships.Count)
                .ThenBy(text => text),
        ];
        return ordered.Length == 1 ? ordered[0] : ordered[0] with { OtherReadings = ordered.Skip(1).ToValueList() };
    }

    private static Vote Alone(Vote vote) => vote.OtherReadings.IsEmpty ? vote : vote with { OtherReadings = [] };

    private static AssemblyText Alone(AssemblyText text) => text.OtherReadings.IsEmpty ? text : text with { OtherReadings = [] };
}

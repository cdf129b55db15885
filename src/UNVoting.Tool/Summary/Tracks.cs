using UNVoting.Documents;
using UNVoting.Queries.Texts;
using UNVoting.Votes;

namespace UNVoting.Tool.Summary;

/// <summary>The votes on one matter session after session: which text continues which, for the parts of the summary that compare years.</summary>
/// <remarks>A text put to the vote continues an earlier one of the same body by its title; else by its lineage; else where each year had two texts under the same item of the agenda, and
/// the other two continue one another.</remarks>
internal static class Tracks
{
    /// <summary>The tracks in order of their first votes, each with one vote a session at the most: the last on the text as a whole.</summary>
    public static IReadOnlyList<IReadOnlyList<Vote>> Find(VotingRecord record)
    {
        var tracks = new List<List<Vote>>();
        foreach (var session in record.Votes
            .Where(vote => vote.HasNames && vote.Subject.Kind == SubjectKind.Whole && vote.Title.Length > 0)
            .GroupBy(vote => (vote.Body, vote.Session, Year: vote.Session.IsNone ? vote.Date?.Year : null)))
        {
            Vote[] texts = [.. session.GroupBy(vote => vote.Name is { Length: > 0 } name ? name : vote.Title).Select(votes => votes.Last())];
            List<List<Vote>> open = [.. tracks.Where(track => track[^1].Body == session.Key.Body)];
            List<Vote> left = [.. texts];
            Continue(left, open, vote => ByTitle(vote, texts, open));
            Continue(left, open, vote => ByLineage(vote, record, open));
            Continue(left, open, vote => ByElimination(vote, left, texts, open));
            tracks.AddRange(left.Select(vote => new List<Vote> { vote }));
        }

        return tracks;
    }

    // What a vote continues is no longer open to another of the same session.
    private static void Continue(List<Vote> left, List<List<Vote>> open, Func<Vote, List<Vote>?> before)
    {
        foreach (Vote vote in left.ToArray())
        {
            if (before(vote) is { } track)
            {
                track.Add(vote);
                open.Remove(track);
                left.Remove(vote);
            }
        }
    }

    private static List<Vote>? ByTitle(Vote vote, Vote[] texts, List<List<Vote>> open) => texts.Count(other => other.Title == vote.Title) == 1
        ? open.FindLast(track => track[^1].Title == vote.Title)
        : null;

    private static List<Vote>? ByLineage(Vote vote, VotingRecord record, List<List<Vote>> open)
    {
        if (vote.Symbol is null || record.FindText(vote.Symbol) is null || !open.Exists(track => SharesItem(track[^1], vote)))
        {
            return null;
        }

        var lineage = Lineage.Of(record, vote.Symbol);
        (var waiting, var met) = (new Queue<DocumentSymbol>([lineage.Symbol]), new HashSet<DocumentSymbol> { lineage.Symbol });
        while (waiting.TryDequeue(out DocumentSymbol? symbol))
        {
            IReadOnlyList<DocumentSymbol> chain = record.ChainOf(symbol);
            if (open.FindLast(track => chain.Contains(track[^1].Symbol)) is { } track)
            {
                return track;
            }

            foreach (LineageLink link in lineage.Before(symbol).OrderByDescending(link => link.Strength).Where(link => met.Add(link.Earlier)))
            {
                waiting.Enqueue(link.Earlier);
            }
        }

        return null;
    }

    private static List<Vote>? ByElimination(Vote vote, List<Vote> left, Vote[] texts, List<List<Vote>> open)
    {
        List<List<Vote>> beside = open.FindAll(track => SharesItem(track[^1], vote));
        return texts.Count(other => SharesItem(other, vote)) == 2 && left.Count(other => SharesItem(other, vote)) == 1 && beside.Count == 1 ? beside[0] : null;
    }

    private static bool SharesItem(Vote vote, Vote other) =>
        vote.AgendaItems.Any(item => item.Title is { Length: > 0 } title && other.AgendaItems.Any(its => string.Equals(its.Title, title, StringComparison.OrdinalIgnoreCase)));
}

using System.Collections.Immutable;
using NodaTime;
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
            // them apart, then the totals, and where these do not, nothing is merged.
            foreach (IGrouping<LocalDate?, Vote> day in matter.GroupBy(vote => vote.Date))
            {
                if (OnePerSource(day))
                {
                    gathered.Add(One(day));
                    continue;
                }

                foreach (IGrouping<(int?, int?, int?), Vote> result in day.GroupBy(Totals))
                {
                    if (result.Key != default && OnePerSource(result))
                        gathered.Add(One(result));
                    else
                        gathered.AddRange(result);
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

    // Names are counted where they are known: totals are misprinted more often than lists.
    private static (int? InFavour, int? Against, int? Abstaining) Totals(Vote vote) => vote.Count() is { } counted
        ? (counted.InFavour, counted.Against, counted.Abstaining)
        : (vote.PrintedTotals.InFavour, vote.PrintedTotals.Against, vote.PrintedTotals.Abstaining);

    private static bool OnePerSource(IEnumerable<Vote> votes)
    {
        var sources = new HashSet<Source>();

        // What a resolution says of its own adoption can be of one vote only, however many copies of it were read.
        return votes.All(vote => (vote.Symbol is not null && vote.Source.Symbol == vote.Symbol) || sources.Add(vote.Source));
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

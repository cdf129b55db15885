using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Tables;

/// <summary>Votes by name as a tidy table: one row for each State that voted or later advised, one row for a decision without names.</summary>
public static class VotesTable
{
    private static readonly ValueList<Column> s_columns =
    [
        new("symbol"), new("subject"), new("body"), new("session"), new("date"), new("decision"),
        new("favour", ColumnKind.Number), new("against", ColumnKind.Number), new("abstaining", ColumnKind.Number),
        new("state"), new("name"), new("vote"), new("advised"),
    ];

    /// <summary>The votes of a record by name.</summary>
    /// <param name="record">The record.</param>
    /// <param name="allMembers">Whether the members that neither voted nor advised have a row too, as <c>non_voting</c> and without a printed name.</param>
    /// <returns>The columns <c>symbol, subject, body, session, date, decision, favour, against, abstaining, state, name, vote, advised</c>. Totals are those
    /// printed, or those counted from the names where none was printed; <c>name</c> is as printed; <c>state</c> is empty for a name that was not
    /// resolved.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is <see langword="null"/>.</exception>
    public static Table Of(VotingRecord record, bool allMembers = false)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new Table(s_columns, record.Votes.SelectMany(vote => Rows(vote, allMembers)));
    }

    private static IEnumerable<ValueList<string>> Rows(Vote vote, bool allMembers)
    {
        PrintedTotals totals = vote.Totals;
        ValueList<string> facts =
        [
            vote.Name, Cell.Subject(vote.Subject), vote.Body.Code, vote.Session.ToString(), Cell.Of(vote.Date), Cell.Decision(vote),
            Cell.Of(totals.InFavour), Cell.Of(totals.Against), Cell.Of(totals.Abstaining),
        ];

        bool any = false;
        foreach ((StateCode state, string name, string choice, string advised) in Entries(vote, allMembers))
        {
            any = true;
            yield return [.. facts, state.ToString(), name, choice, advised];
        }

        if (!any)
        {
            yield return [.. facts, "", "", "", ""];
        }
    }

    private static IEnumerable<(StateCode State, string Name, string Choice, string Advised)> Entries(Vote vote, bool allMembers)
    {
        foreach ((StateCode state, Choice choice) in vote.Positions())
        {
            CastVote? cast = vote.Roll.Find(state);
            LaterAdvice? advice = vote.Advice.FirstOrDefault(advice => advice.State == state);
            if (cast is not null || advice is not null || allMembers)
            {
                yield return (state, cast?.Name ?? advice?.Name ?? "", Cell.Of(choice), advice is null ? "" : Cell.Of(advice.Advised));
            }
        }

        foreach (CastVote unresolved in vote.Roll.Skip(vote.Roll.Count - vote.Roll.UnresolvedCount))
        {
            yield return (default, unresolved.Name, Cell.Of(unresolved.Choice), "");
        }

        foreach (LaterAdvice advice in vote.Advice.Where(advice => advice.State == default))
        {
            yield return (default, advice.Name, Cell.Of(Choice.NonVoting), Cell.Of(advice.Advised));
        }
    }
}

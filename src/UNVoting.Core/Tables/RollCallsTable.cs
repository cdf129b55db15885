using UNVoting.Documents;
using UNVoting.Votes;

namespace UNVoting.Tables;

/// <summary>Decisions as a tidy table: one row for each, whether by a recorded vote, a non-recorded one or none.</summary>
public static class RollCallsTable
{
    private static readonly ValueList<Column> s_columns =
    [
        new("symbol"), new("subject"), new("body"), new("session"), new("meeting", ColumnKind.Number), new("date"), new("title"), new("decision"), new("method"),
        new("favour", ColumnKind.Number), new("against", ColumnKind.Number), new("abstaining", ColumnKind.Number),
        new("non_voting", ColumnKind.Number), new("members", ColumnKind.Number), new("draft"), new("report"), new("identifier"), new("source"),
    ];

    /// <summary>The decisions of a record.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The columns <c>symbol, subject, body, session, meeting, date, title, decision, method, favour, against, abstaining, non_voting, members, draft, report,
    /// identifier, source</c>. Totals are those printed, or those counted from the names where none was printed; <c>method</c> is <c>recorded</c>,
    /// <c>non-recorded</c>, <c>without a vote</c> or empty; <c>source</c> is the preferred one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is <see langword="null"/>.</exception>
    public static Table Of(VotingRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new Table(s_columns, record.Votes.Select(Row));
    }

    private static ValueList<string> Row(Vote vote)
    {
        PrintedTotals totals = vote.Totals;
        return
        [
            vote.Symbol?.ToString() ?? "", Cell.Subject(vote.Subject), vote.Body.Code, vote.Session.ToString(), Cell.Of(vote.Meeting), Cell.Of(vote.Date), vote.Title,
            Cell.Decision(vote), Method(vote.Method),
            Cell.Of(totals.InFavour), Cell.Of(totals.Against), Cell.Of(totals.Abstaining), Cell.Of(totals.NonVoting), Cell.Of(totals.Members),
            Linked(vote, LinkKind.Draft), Linked(vote, LinkKind.Report), vote.Identifier, vote.Source.ToString(),
        ];
    }

    private static string Linked(Vote vote, LinkKind kind) => string.Join("; ", vote.Links.Where(link => link.Kind == kind).Select(link => link.Symbol));

    private static string Method(VoteMethod method) => method switch
    {
        VoteMethod.Recorded => "recorded",
        VoteMethod.NonRecorded => "non-recorded",
        VoteMethod.WithoutVote => "without a vote",
        _ => "",
    };
}

using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Queries.Swing;
using UNVoting.Votes;

namespace UNVoting.Tables;

/// <summary>What would turn the outcome of a vote as a tidy table: one row for each kind of change, then one for each change that a State could make in a smallest set.</summary>
public static class PivotalTable
{
    private static readonly ValueList<Column> s_columns =
    [
        new("symbol"), new("subject"), new("majority"), new("outcome"), new("margin", ColumnKind.Number), new("smallest", ColumnKind.Number),
        new("state"), new("from"), new("to"), new("available", ColumnKind.Number), new("needed", ColumnKind.Number), new("probability", ColumnKind.Number), new("votes", ColumnKind.Number),
    ];

    /// <summary>The margin, the changes that would turn it, and the States likeliest to make them.</summary>
    /// <param name="pivotal">The vote.</param>
    /// <param name="record">The other votes, from which the States' chances are taken.</param>
    /// <returns>The columns <c>symbol, subject, majority, outcome, margin, smallest, state, from, to, available, needed, probability, votes</c>. <c>outcome</c> is <c>carried</c> or
    /// <c>not_carried</c>, <c>margin</c> the votes to spare or missing, <c>smallest</c> the smallest number of changes that turns it. Rows without <c>state</c> are kinds of change:
    /// how many States were <c>available</c>, how many of them were <c>needed</c> (empty where all would not do). Rows with one are its changes, the likeliest first, with the
    /// <c>probability</c> that a smallest set has it and the divided <c>votes</c> of the record, cast by that State, on which it rests.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Table Of(Pivotal pivotal, VoteMatrix<StateCode, Vote> record)
    {
        ArgumentNullException.ThrowIfNull(pivotal);
        ArgumentNullException.ThrowIfNull(record);
        return new Table(s_columns, Rows(pivotal, record));
    }

    private static IEnumerable<ValueList<string>> Rows(Pivotal pivotal, VoteMatrix<StateCode, Vote> record)
    {
        (Vote vote, VoteMargin margin) = (pivotal.Vote, pivotal.Margin);
        ValueList<string> facts =
        [
            vote.Name, Cell.Subject(vote.Subject), Word(margin.Majority), margin.IsCarried ? "carried" : "not_carried", Cell.Of(margin.Margin), Cell.Of(margin.Smallest),
        ];
        foreach (TurningChange change in margin.Changes)
        {
            yield return [.. facts, "", Cell.Of(change.From), Cell.Of(change.To), Cell.Of(change.Available), Cell.Of(change.Needed), "", ""];
        }

        foreach (PivotalChange change in pivotal.LikeliestChanges(record))
        {
            yield return [.. facts, change.State.ToString(), Cell.Of(change.From), Cell.Of(change.To), "", "", Cell.Of(change.Probability), Cell.Of(change.Votes)];
        }
    }

    private static string Word(RequiredMajority majority) => majority switch
    {
        RequiredMajority.TwoThirds => "two-thirds",
        RequiredMajority.Absolute => "absolute",
        _ => "simple",
    };
}

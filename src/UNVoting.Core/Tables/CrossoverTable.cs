using UNVoting.Queries.Swing;
using UNVoting.Votes;

namespace UNVoting.Tables;

/// <summary>Votes against the majority of one's own bloc as tidy tables: by State, or by vote.</summary>
public static class CrossoverTable
{
    private static readonly ValueList<Column> s_columnsOfStates =
    [
        new("group"), new("state"), new("votes", ColumnKind.Number), new("crossed", ColumnKind.Number), new("opposite", ColumnKind.Number), new("expected", ColumnKind.Number),
        new("p", ColumnKind.Number), new("q", ColumnKind.Number), new("crossed_on"),
    ];

    private static readonly ValueList<Column> s_columnsOfVotes =
    [
        new("group"), new("symbol"), new("subject"), new("body"), new("date"), new("majority"), new("cast", ColumnKind.Number), new("crossed", ColumnKind.Number),
        new("expected", ColumnKind.Number), new("p", ColumnKind.Number), new("q", ColumnKind.Number), new("states"),
    ];

    /// <summary>One row for each member of the bloc.</summary>
    /// <param name="bloc">The crossings of the bloc.</param>
    /// <returns>The columns <c>group, state, votes, crossed, opposite, expected, p, q, crossed_on</c>: the votes it rests on, how often the State crossed over, how often of these to the
    /// opposite side, how often by chance, the p-value, the p-value corrected, and the votes in which it did, with semicolons between.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="bloc"/> is <see langword="null"/>.</exception>
    public static Table OfStates(Crossover bloc)
    {
        ArgumentNullException.ThrowIfNull(bloc);
        return new Table(s_columnsOfStates, bloc.States.Select(state => (ValueList<string>)
        [
            bloc.Group.Code, state.State.ToString(), Cell.Of(state.Votes), Cell.Of(state.Crossings.Count), Cell.Of(state.Crossings.Count(crossing => crossing.IsOpposite)),
            Cell.Of(state.Expected), Cell.Of(state.PValue), Cell.Of(state.QValue), string.Join("; ", state.Crossings.Select(crossing => Name(crossing.Vote))),
        ]));
    }

    /// <summary>One row for each vote in which the bloc had a majority position.</summary>
    /// <param name="bloc">The crossings of the bloc.</param>
    /// <returns>The columns <c>group, symbol, subject, body, date, majority, cast, crossed, expected, p, q, states</c>: what most of the bloc cast, how many cast a vote, how many crossed
    /// over, how many by chance, the p-value, the p-value corrected, and who did, with semicolons between.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="bloc"/> is <see langword="null"/>.</exception>
    public static Table OfVotes(Crossover bloc)
    {
        ArgumentNullException.ThrowIfNull(bloc);
        return new Table(s_columnsOfVotes, bloc.Votes.Select(vote => (ValueList<string>)
        [
            bloc.Group.Code, vote.Vote.Name, Cell.Subject(vote.Vote.Subject), vote.Vote.Body.Code, Cell.Of(vote.Vote.Date), Cell.Of(vote.Majority),
            Cell.Of(vote.Cast), Cell.Of(vote.Crossings.Count), Cell.Of(vote.Expected), Cell.Of(vote.PValue), Cell.Of(vote.QValue), string.Join("; ", vote.Crossings.Select(crossing => crossing.State)),
        ]));
    }

    private static string Name(Vote vote) => vote.Subject.Kind == SubjectKind.Whole ? vote.Name : $"{vote.Name} {vote.Subject}";
}

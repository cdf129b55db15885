using UNVoting.Queries.Swing;

namespace UNVoting.Tables;

/// <summary>The swing index as tidy tables: by State, or by State and year.</summary>
public static class SwingIndexTable
{
    private static readonly ValueList<Column> s_columnsOfStates =
    [
        new("rank", ColumnKind.Number), new("state"), new("index", ColumnKind.Number), new("lower", ColumnKind.Number), new("upper", ColumnKind.Number),
        new("votes", ColumnKind.Number), new("years", ColumnKind.Number),
    ];

    private static readonly ValueList<Column> s_columnsOfYears = [new("state"), new("year", ColumnKind.Number), new("votes", ColumnKind.Number), new("deviation", ColumnKind.Number)];

    /// <summary>One row for each State, by rank.</summary>
    /// <param name="index">The scores.</param>
    /// <returns>The columns <c>rank, state, index, lower, upper, votes, years</c>: the index with its interval, the votes and the years it rests on. <c>rank</c> to <c>upper</c> are empty for a
    /// State that has votes beside a bloc in fewer than two years.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="index"/> is <see langword="null"/>.</exception>
    public static Table OfStates(SwingIndex index)
    {
        ArgumentNullException.ThrowIfNull(index);
        return new Table(s_columnsOfStates, index.Scores.Select(score => (ValueList<string>)
        [
            Cell.Of(score.Rank), score.State.ToString(), Cell.Of(score.Index?.Value), Cell.Of(score.Index?.Interval.Lower), Cell.Of(score.Index?.Interval.Upper),
            Cell.Of(score.Years.Sum(year => year.Votes)), Cell.Of(score.Years.Count),
        ]));
    }

    /// <summary>One row for each State and year, the States by rank.</summary>
    /// <param name="index">The scores.</param>
    /// <returns>The columns <c>state, year, votes, deviation</c>: the votes of the year that the State and another member of a bloc of its cast, and the mean of its position less that of its
    /// blocs in them, from −1 to 1.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="index"/> is <see langword="null"/>.</exception>
    public static Table OfYears(SwingIndex index)
    {
        ArgumentNullException.ThrowIfNull(index);
        return new Table(s_columnsOfYears, index.Scores.SelectMany(score => score.Years, (score, year) =>
            (ValueList<string>)[score.State.ToString(), Cell.Of(year.Year), Cell.Of(year.Votes), Cell.Of(year.Deviation)]));
    }
}

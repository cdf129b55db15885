using UNVoting.Matrices;

namespace UNVoting.Tables;

/// <summary>The agreement of pairs as a tidy table: one row for each pair.</summary>
public static class AgreementTable
{
    private static readonly ValueList<Column> s_columns =
    [
        new("state_a"), new("state_b"),
        new("joint", ColumnKind.Number), new("same", ColumnKind.Number), new("partial", ColumnKind.Number), new("opposite", ColumnKind.Number),
        new("score", ColumnKind.Number),
    ];

    /// <summary>The pairs of a matrix.</summary>
    /// <typeparam name="TVoter">Who votes; a State prints as its code.</typeparam>
    /// <param name="agreement">The matrix.</param>
    /// <returns>The columns <c>state_a, state_b, joint, same, partial, opposite, score</c>, each pair once, in the order of the matrix: for States a before b by code. The counts are those that
    /// the score rests on, without unanimous votes where the measure leaves these out; <c>score</c> is empty where a pair has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="agreement"/> is <see langword="null"/>.</exception>
    public static Table Of<TVoter>(AgreementMatrix<TVoter> agreement)
        where TVoter : notnull
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return new Table(s_columns, agreement.Select(Row));
    }

    private static ValueList<string> Row<TVoter>(PairAgreement<TVoter> pair)
        where TVoter : notnull =>
    [
        VoterName.Of(pair.First), VoterName.Of(pair.Second),
        Cell.Of(pair.Counts.Joint), Cell.Of(pair.Counts.Same), Cell.Of(pair.Counts.Partial), Cell.Of(pair.Counts.Opposite),
        Cell.Of(pair.Score?.Value),
    ];
}

using System.Collections.Immutable;
using System.Globalization;
using UNVoting.Votes;

namespace UNVoting.Matrices;

/// <summary>Voters × votes with their names: who a row is and which vote a column is, over bit planes that all views share.</summary>
/// <typeparam name="TVoter">Who votes: <see cref="UNVoting.Membership.StateCode"/> for a record, anything with an equality for other data.</typeparam>
/// <typeparam name="TVote">What is voted on: <see cref="Vote"/> for a record, anything with an equality for other data.</typeparam>
/// <remarks>
/// <para>Made by <see cref="VoteMatrix"/>, which also has the views that know of sessions, days, bodies and subjects. Rows keep the order of the matrix in every view (for a record that of State
/// codes), columns likewise (for a record its own order). Rows and columns are numbered from 0 in each view.</para>
/// <para>Immutable, shared freely between threads. A view copies no plane. Two are equal where voters, votes and all cells are, and the same votes are unanimous.</para>
/// </remarks>
[TypeFormatterSource]
public sealed class VoteMatrix<TVoter, TVote> : IEquatable<VoteMatrix<TVoter, TVote>>
    where TVoter : notnull
    where TVote : notnull
{
    private readonly LabelledPlanes<TVoter, TVote> labels;
    private readonly Selected<TVoter> voters;
    private readonly ImmutableArray<int> columns;

    internal VoteMatrix(LabelledPlanes<TVoter, TVote> labels)
        : this(labels, labels.Planes.View)
    {
    }

    private VoteMatrix(LabelledPlanes<TVoter, TVote> labels, PlanesView view)
    {
        this.labels = labels;
        Planes = view;
        columns = [.. view.Columns];
        voters = new Selected<TVoter>(labels.Voters, view.Rows);
        Votes = new Selected<TVote>(labels.Votes, columns);
    }

    /// <summary>The rows.</summary>
    public IReadOnlyList<TVoter> Voters => voters;

    /// <summary>The columns.</summary>
    public IReadOnlyList<TVote> Votes { get; }

    /// <summary>The bit planes as this view shows them, without names.</summary>
    public PlanesView Planes { get; }

    /// <summary>Where a voter stood in a vote.</summary>
    /// <param name="row">A row, from 0.</param>
    /// <param name="column">A column, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column.</exception>
    public Position this[int row, int column]
    {
        get
        {
            Bounds.ThrowIfOutside(row, Voters.Count, nameof(row));
            ThrowIfNoColumn(column);
            return Planes.Planes[Planes.Rows[row], columns[column]];
        }
    }

    /// <summary>The row of a voter.</summary>
    /// <param name="voter">The voter; under a policy of continuation, a State whose seat another continues is found in the row of that seat.</param>
    /// <returns>The row, from 0. Costs O(log rows).</returns>
    /// <exception cref="KeyNotFoundException">The voter has no row in this view.</exception>
    public int RowOf(TVoter voter) => TryGetRow(voter, out int row) ? row : throw new KeyNotFoundException(string.Create(CultureInfo.InvariantCulture, $"{voter} has no row among the {Voters.Count} of this matrix."));

    /// <summary>The row of a voter, where it has one.</summary>
    /// <param name="voter">The voter, as in <see cref="RowOf"/>.</param>
    /// <param name="row">The row, from 0; −1 where there is none.</param>
    /// <returns>Whether the voter has a row in this view.</returns>
    public bool TryGetRow(TVoter voter, out int row)
    {
        row = -1;
        if (labels.TryGetRow(voter, out int whole) && Planes.Rows.BinarySearch(whole) is >= 0 and var found)
            row = found;
        return row >= 0;
    }

    /// <summary>What the voters of the view did in one vote: totals, margin, majority position, whether it carries.</summary>
    /// <param name="column">A column, from 0.</param>
    /// <returns>The totals. Costs O(rows).</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such column.</exception>
    public VoteTotals<TVote> TotalsOfVote(int column)
    {
        ThrowIfNoColumn(column);
        PositionTotals totals = Planes.TotalsOfColumn(columns[column]);
        return new VoteTotals<TVote>(Votes[column], new Tally(totals.InFavour, totals.Against, totals.Abstaining, totals.NonVoting));
    }

    /// <summary>What one voter did in the votes of the view: totals, participation, shares.</summary>
    /// <param name="voter">The voter.</param>
    /// <returns>The totals. Costs O(columns / 64).</returns>
    /// <exception cref="KeyNotFoundException">The voter has no row in this view.</exception>
    public VoterTotals<TVoter> TotalsOf(TVoter voter)
    {
        int row = RowOf(voter);
        return new VoterTotals<TVoter>(Voters[row], Planes.TotalsOfRow(row));
    }

    /// <summary>What two voters cast in the votes of the view that both cast.</summary>
    /// <param name="first">One voter.</param>
    /// <param name="second">The other.</param>
    /// <returns>The table, the first voter's choice first; joint, same, partial and opposite counts. Costs O(columns / 64).</returns>
    /// <exception cref="KeyNotFoundException">A voter has no row in this view.</exception>
    public PairTable TableOf(TVoter first, TVoter second)
    {
        (int one, int other) = (RowOf(first), RowOf(second));
        return one == other
            ? Planes.OnRows(Planes.Rows[one]).CountTables()[0, 0]
            : Planes.OnRows(Planes.Rows[one], Planes.Rows[other]).CountTables()[0];
    }

    /// <summary>The votes in which two voters stood to one another as asked.</summary>
    /// <param name="first">One voter.</param>
    /// <param name="second">The other.</param>
    /// <param name="relation">How they stood to one another.</param>
    /// <returns>The votes, in the order of the matrix. Costs O(columns / 64).</returns>
    /// <exception cref="KeyNotFoundException">A voter has no row in this view.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such relation.</exception>
    public IReadOnlyList<TVote> FindVotes(TVoter first, TVoter second, PairRelation relation) =>
        new Selected<TVote>(labels.Votes, [.. Planes.ColumnsWhere(RowOf(first), RowOf(second), relation)]);

    /// <summary>The agreement of all pairs by one measure.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="minimumJoint">The number of votes below which a pair has no score, from 1.</param>
    /// <param name="path">The width of the machine words to count with.</param>
    /// <returns>The scores of all pairs with the counts that they rest on. A vote counts as unanimous by all voters of the matrix, whoever of them the view shows.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="measure"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimumJoint"/> is below 1, or <paramref name="path"/> is none of the paths.</exception>
    /// <remarks>Costs O(rows² · columns / 64); three times as much for a measure corrected for chance and for voting coincidence.</remarks>
    public AgreementMatrix<TVoter> Agreement(AgreementMeasure measure, int minimumJoint = 1, KernelPath path = KernelPath.Auto)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return Agreement([measure], minimumJoint, path)[0];
    }

    /// <summary>The agreement of all pairs by several measures, counted once for all of them; once more for those that leave out unanimous votes, where there are both.</summary>
    /// <param name="measures">The measures.</param>
    /// <param name="minimumJoint">The number of votes below which a pair has no score, from 1.</param>
    /// <param name="path">The width of the machine words to count with.</param>
    /// <returns>One matrix for each measure, in their order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="measures"/>, or one of them, is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimumJoint"/> is below 1, or <paramref name="path"/> is none of the paths.</exception>
    public IReadOnlyList<AgreementMatrix<TVoter>> Agreement(IEnumerable<AgreementMeasure> measures, int minimumJoint = 1, KernelPath path = KernelPath.Auto)
    {
        ArgumentNullException.ThrowIfNull(measures);
        ArgumentOutOfRangeException.ThrowIfLessThan(minimumJoint, 1);
        ImmutableArray<AgreementMeasure> asked = [.. measures];
        var result = new AgreementMatrix<TVoter>[asked.Length];
        foreach (bool divided in new[] { false, true })
        {
            PairCounts? counts = null;
            PairTables? tables = null;
            for (int i = 0; i < asked.Length; i++)
            {
                ArgumentNullException.ThrowIfNull(asked[i], nameof(measures));
                if (asked[i].LeavesOutUnanimous != divided)
                    continue;
                if (counts is null && tables is null)
                {
                    PlanesView view = divided ? Planes.OnColumns(labels.Divided) : Planes;
                    if (asked.Any(measure => measure.LeavesOutUnanimous == divided && measure.NeedsTable))
                        tables = view.CountTables(path);
                    else
                        counts = view.CountPairs(path);
                }

                result[i] = new AgreementMatrix<TVoter>(asked[i], minimumJoint, voters, RowOf, counts, tables);
            }
        }

        return ImmutableArray.Create(result);
    }

    /// <summary>What a group of voters did, vote by vote.</summary>
    /// <param name="members">Its members in every vote; who has no row is not counted.</param>
    /// <returns>Totals and cohesion of the group in each vote of the view.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="members"/> is <see langword="null"/>.</exception>
    public GroupCohesion<TVoter, TVote> Cohesion(IEnumerable<TVoter> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        ImmutableArray<TVoter> all = [.. members];
        return Cohesion(_ => all);
    }

    /// <summary>What a group of voters did whose members change from vote to vote.</summary>
    /// <param name="membersIn">The members in a vote; who has no row is not counted.</param>
    /// <returns>Totals and cohesion of the group in each vote of the view. Costs O(members · columns).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="membersIn"/> is <see langword="null"/>.</exception>
    public GroupCohesion<TVoter, TVote> Cohesion(Func<TVote, IEnumerable<TVoter>> membersIn)
    {
        ArgumentNullException.ThrowIfNull(membersIn);
        var counting = new GroupCounting<TVoter, TVote>(this);
        for (int column = 0; column < Votes.Count; column++)
            counting.Add(column, membersIn(Votes[column]));
        return counting.ToCohesion();
    }

    /// <summary>The votes that meet a condition.</summary>
    /// <param name="condition">Asked once for each vote of the view, in order.</param>
    /// <returns>A view of the same voters.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is <see langword="null"/>.</exception>
    public VoteMatrix<TVoter, TVote> Where(Func<TVote, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return OnColumns(ColumnSet.Where(labels.Votes.Length, column => Planes.Columns.Contains(column) && condition(labels.Votes[column])));
    }

    /// <summary>The votes in which not all that were cast are equal, by all voters of the matrix, whoever of them the view shows.</summary>
    /// <returns>A view of the same voters.</returns>
    public VoteMatrix<TVoter, TVote> WithoutUnanimous() => OnColumns(labels.Divided);

    /// <summary>The voters that meet a condition.</summary>
    /// <param name="condition">Asked once for each voter of the view, in order.</param>
    /// <returns>A view of the same votes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is <see langword="null"/>.</exception>
    public VoteMatrix<TVoter, TVote> WhereVoters(Func<TVoter, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return OnRows([.. Planes.Rows.Where(row => condition(labels.Voters[row]))]);
    }

    /// <summary>The voters that had a seat in one of the votes of the view at least: those of a session, where the view is one.</summary>
    /// <returns>A view of the same votes. Costs O(rows · columns / 64).</returns>
    public VoteMatrix<TVoter, TVote> SeatedVoters()
    {
        PlanesView view = Planes;
        return OnRows([.. Enumerable.Range(0, voters.Count).Where(row => view.CountColumns(Plane.Seated, row) > 0).Select(row => view.Rows[row])]);
    }

    /// <summary>The voters listed, in the order of the matrix.</summary>
    /// <param name="voters">The voters; naming one twice is naming it once.</param>
    /// <returns>A view of the same votes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="voters"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">A voter has no row in this view.</exception>
    public VoteMatrix<TVoter, TVote> OnVoters(params IEnumerable<TVoter> voters)
    {
        ArgumentNullException.ThrowIfNull(voters);
        return OnRows([.. voters.Select(voter => Planes.Rows[RowOf(voter)]).Distinct().Order()]);
    }

    /// <summary>Windows of neighbouring votes that slide over the view.</summary>
    /// <param name="size">The number of votes in each, from 1.</param>
    /// <param name="step">How many votes further the next one begins, from 1.</param>
    /// <returns>The windows in order, each of <paramref name="size"/> votes; none where there are fewer votes. Made as they are read.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is not positive.</exception>
    public IEnumerable<VoteMatrix<TVoter, TVote>> Windows(int size, int step = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        return Slide();

        IEnumerable<VoteMatrix<TVoter, TVote>> Slide()
        {
            for (long start = 0; start + size <= columns.Length; start += step)
            {
                int first = columns[(int)start], last = columns[(int)start + size - 1];
                yield return OnColumns(ColumnSet.Range(labels.Votes.Length, first, last - first + 1));
            }
        }
    }

    /// <summary>The cells as an array, from which <see cref="VoteMatrix.Of{TVoter, TVote}"/> makes the same cells again.</summary>
    /// <returns>A copy of the caller's own: rows are <see cref="Voters"/>, columns are <see cref="Votes"/>. Costs O(rows · columns).</returns>
    public Position[,] ToArray()
    {
        var positions = new Position[Voters.Count, Votes.Count];
        for (int row = 0; row < Voters.Count; row++)
        {
            Position[] cells = Planes.PositionsOfRow(row);
            for (int column = 0; column < cells.Length; column++)
                positions[row, column] = cells[column];
        }

        return positions;
    }

    /// <summary>Whether the other matrix shows the same voters in the same votes.</summary>
    /// <param name="other">Another matrix, or null.</param>
    /// <returns>True where voters, votes, cells and what is unanimous are equal. Costs O(rows · columns).</returns>
    public bool Equals(VoteMatrix<TVoter, TVote>? other)
    {
        if (other is null || !Voters.SequenceEqual(other.Voters) || !Votes.SequenceEqual(other.Votes))
            return false;
        for (int column = 0; column < columns.Length; column++)
        {
            if (labels.Divided.Contains(columns[column]) != other.labels.Divided.Contains(other.columns[column]))
                return false;
        }

        for (int row = 0; row < Voters.Count; row++)
        {
            if (!Planes.PositionsOfRow(row).AsSpan().SequenceEqual(other.Planes.PositionsOfRow(row)))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as VoteMatrix<TVoter, TVote>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Votes.Count);
        foreach (TVoter voter in Voters)
            hash.Add(voter);
        return hash.ToHashCode();
    }

    /// <summary>The size of the view.</summary>
    /// <returns>For example <c>193 voters × 95 votes</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Voters.Count} voters × {Votes.Count} votes");

    /// <summary>Whether two matrices are equal by value.</summary>
    /// <param name="left">One of the two; may be <see langword="null"/>.</param>
    /// <param name="right">The other; may be <see langword="null"/>.</param>
    public static bool operator ==(VoteMatrix<TVoter, TVote>? left, VoteMatrix<TVoter, TVote>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two matrices differ.</summary>
    /// <param name="left">One of the two; may be <see langword="null"/>.</param>
    /// <param name="right">The other; may be <see langword="null"/>.</param>
    public static bool operator !=(VoteMatrix<TVoter, TVote>? left, VoteMatrix<TVoter, TVote>? right) => !(left == right);

    // The rows of those that have one, in order.
    internal int[] RowsOf(IEnumerable<TVoter> members)
    {
        var found = new SortedSet<int>();
        foreach (TVoter voter in members)
        {
            if (TryGetRow(voter, out int row))
                found.Add(row);
        }

        return [.. found];
    }

    private VoteMatrix<TVoter, TVote> OnColumns(ColumnSet set) => new(labels, Planes.OnColumns(set));

    private VoteMatrix<TVoter, TVote> OnRows(ReadOnlySpan<int> rows) => new(labels, Planes.OnRows(rows));

    private void ThrowIfNoColumn(int column) => Bounds.ThrowIfOutside(column, columns.Length, nameof(column));
}

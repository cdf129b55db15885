using System.Globalization;
using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Queries.Swing;

/// <summary>Shifting States: those whose vote changed between two votes, or two sets of votes, that the caller says are comparable.</summary>
/// <remarks>
/// <para>A State is shifting where it cast a vote both times and not the same. One that cast none either time has not shifted; one that cast a vote once alone
/// has joined or dropped out. Not a member, non-voting and abstaining are kept apart in the table.</para>
/// <para>Equal by value.</para>
/// </remarks>
public sealed record Shifting
{
    private Shifting(ValueList<Vote> from, ValueList<Vote> to, TwoWayTable table) => (From, To, Table) = (from, to, table);

    /// <summary>The first vote, or the first set of votes.</summary>
    public ValueList<Vote> From { get; }

    /// <summary>The second vote, or the second set of votes.</summary>
    public ValueList<Vote> To { get; }

    /// <summary>The transition table: from where in the rows, to where in the columns.</summary>
    public TwoWayTable Table { get; }

    /// <summary>What every State did, unchanged ones too, in order of code.</summary>
    public ValueList<Move> Moves => Table.Moves;

    /// <summary>The moves between two votes.</summary>
    /// <param name="from">The first vote.</param>
    /// <param name="to">The second vote.</param>
    /// <param name="reading">As cast, or as later advised.</param>
    /// <returns>The moves of every State that was a member on the day of either vote or is listed in either. Costs O(members).</returns>
    /// <exception cref="ArgumentNullException">A vote is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">No votes are known by name in one of the two.</exception>
    public static Shifting Between(Vote from, Vote to, Reading reading = Reading.AsCast) => new([from], [to], TwoWayTable.Of(from, to, reading));

    /// <summary>The moves between two sets of votes, such as the votes on one matter in two sessions.</summary>
    /// <param name="from">The first set: a view of a matrix.</param>
    /// <param name="to">The second set.</param>
    /// <returns>The moves of every State with a row in either. In a set, a State stands where it stood most often; of places where it stood equally often, where it stood
    /// last. Costs O(States · votes / 64).</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A set holds no vote.</exception>
    public static Shifting Between(VoteMatrix<StateCode, Vote> from, VoteMatrix<StateCode, Vote> to)
    {
        ThrowIfEmpty(from, nameof(from));
        ThrowIfEmpty(to, nameof(to));
        return new Shifting(
            from.Votes.ToValueList(),
            to.Votes.ToValueList(),
            new TwoWayTable(from.Voters.Union(to.Voters).Order().Select(state => new Move(state, UsualPlace.Of(from, state), UsualPlace.Of(to, state)))));
    }

    /// <summary>The moves of one kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The moves, in order of the States' codes.</returns>
    public ValueList<Move> MovesOf(MoveKind kind) => Moves.Where(move => move.Kind == kind).ToValueList();

    /// <summary>What one State did.</summary>
    /// <param name="state">The State; one that the table does not hold was a member neither time.</param>
    /// <returns>Its move.</returns>
    public Move MoveOf(StateCode state) => Moves.Where(move => move.State == state).DefaultIfEmpty(new Move(state, default, default)).First();

    /// <summary>Which way a given bloc moved.</summary>
    /// <param name="group">The bloc; its members are those of the days of the votes, or of the opening days of their sessions where no day is known.</param>
    /// <returns>The movement of those that belonged to it on the day of every vote compared.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="group"/> is <see langword="null"/>.</exception>
    public NetMovement NetMovementOf(StateGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        var members = new GroupMembers(group);
        IReadOnlyList<StateCode>[] days = [.. From.Concat(To).Select(members.In).Distinct()];
        HashSet<StateCode> always = [.. days[0]], ever = [];
        foreach (IReadOnlyList<StateCode> day in days)
        {
            always.IntersectWith(day);
            ever.UnionWith(day);
        }

        return new NetMovement(group, Moves.Where(move => always.Contains(move.State)).ToValueList(), ever.Except(always).Order().ToValueList());
    }

    /// <summary>Which way each regional group moved.</summary>
    /// <returns>One movement for each group, in the order of <see cref="RegionalGroup"/>.</returns>
    public ValueList<NetMovement> NetMovementByRegionalGroup() => Enum.GetValues<RegionalGroup>().Select(group => NetMovementOf(StateGroup.Of(group))).ToValueList();

    /// <summary>The moves with the two votes, or sets, exchanged.</summary>
    /// <returns>The moves the other way round, over the transposed table.</returns>
    public Shifting Reversed() => new(To, From, Table.Transposed());

    /// <summary>How many moved.</summary>
    /// <returns>For example <c>193 States: 8 towards in favour, 12 towards against, 16 joined, 11 dropped out</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Moves.Count} States: {Moves.Count(move => move.Steps > 0)} towards in favour, {Moves.Count(move => move.Steps < 0)} towards against, {MovesOf(MoveKind.Joined).Count} joined, {MovesOf(MoveKind.DroppedOut).Count} dropped out");

    private static void ThrowIfEmpty(VoteMatrix<StateCode, Vote> votes, string parameter)
    {
        ArgumentNullException.ThrowIfNull(votes, parameter);
        if (votes.Votes.Count == 0)
        {
            throw new ArgumentException("The set holds no vote by name.", parameter);
        }
    }
}

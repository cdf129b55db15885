using System.Collections;
using System.Collections.Immutable;
using System.Globalization;

namespace UNVoting.Matrices;

/// <summary>What a group of voters did, vote by vote, and how much of one mind it was.</summary>
/// <typeparam name="TVoter">Who votes, such as a State's code.</typeparam>
/// <typeparam name="TVote">What was voted on, such as a vote of a record.</typeparam>
/// <remarks>One item for each vote of the matrix, in its order; members are those that belonged to the group in that vote and had a seat. Immutable; equal by value.</remarks>
public sealed class GroupCohesion<TVoter, TVote> : IReadOnlyList<VoteTotals<TVote>>, IEquatable<GroupCohesion<TVoter, TVote>>
    where TVoter : notnull
    where TVote : notnull
{
    private readonly ImmutableArray<VoteTotals<TVote>> votes;

    internal GroupCohesion(ImmutableArray<VoteTotals<TVote>> votes, ValueList<MemberLoyalty<TVoter>> loyalties) => (this.votes, Loyalties) = (votes, loyalties);

    /// <summary>The members that had a seat in any of the votes, in the order of the matrix, each with how often it voted as most of the group did.</summary>
    /// <remarks>A group without majority position in a vote (<see cref="VoteTotals{TVote}.MajorityPosition"/>) tells nothing of loyalty there. The member's own vote is among those that make
    /// the majority.</remarks>
    public ValueList<MemberLoyalty<TVoter>> Loyalties { get; }

    /// <summary>The number of votes.</summary>
    public int Count => votes.Length;

    /// <summary>What the group did in one vote.</summary>
    /// <param name="index">The column of the matrix, from 0.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such vote.</exception>
    public VoteTotals<TVote> this[int index] => votes[index];

    /// <summary>The mean of a measure over the votes in which it is defined.</summary>
    /// <param name="measure">The measure.</param>
    /// <returns>The mean with the number of these votes; <see langword="null"/> where it is defined in none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="measure"/> is <see langword="null"/>.</exception>
    public Score? Mean(CohesionMeasure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure.MeanOf(votes.Select(vote => vote.Totals));
    }

    /// <summary>The votes in order.</summary>
    /// <returns>What the group did in each.</returns>
    public IEnumerator<VoteTotals<TVote>> GetEnumerator() => ((IEnumerable<VoteTotals<TVote>>)votes).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether the other group did the same in the same votes.</summary>
    /// <param name="other">Another group's, or null.</param>
    /// <returns>True where votes, totals and loyalties are equal.</returns>
    public bool Equals(GroupCohesion<TVoter, TVote>? other) => other is not null && Loyalties == other.Loyalties && votes.AsSpan().SequenceEqual(other.votes.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GroupCohesion<TVoter, TVote>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Loyalties);
        foreach (VoteTotals<TVote> vote in votes)
            hash.Add(vote.Totals);
        return hash.ToHashCode();
    }

    /// <summary>How many members and votes.</summary>
    /// <returns>For example <c>27 members in 95 votes</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Loyalties.Count} members in {Count} votes");

    /// <summary>Whether two are equal by value.</summary>
    /// <param name="left">One of the two; may be <see langword="null"/>.</param>
    /// <param name="right">The other; may be <see langword="null"/>.</param>
    public static bool operator ==(GroupCohesion<TVoter, TVote>? left, GroupCohesion<TVoter, TVote>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ.</summary>
    /// <param name="left">One of the two; may be <see langword="null"/>.</param>
    /// <param name="right">The other; may be <see langword="null"/>.</param>
    public static bool operator !=(GroupCohesion<TVoter, TVote>? left, GroupCohesion<TVoter, TVote>? right) => !(left == right);
}

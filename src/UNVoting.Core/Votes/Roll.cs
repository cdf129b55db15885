using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.InteropServices;
using UNVoting.Membership;

namespace UNVoting.Votes;

/// <summary>The votes of one vote by name.</summary>
/// <remarks>Ordered by State code, names that could not be resolved last in order of name; a State stands once. Equal by value. Holds eleven bytes a
/// vote besides the names, which rolls of one source share. Safe from any thread.</remarks>
[DebuggerDisplay("{Count} names, {UnresolvedCount} unresolved")]
public sealed class Roll : IReadOnlyList<CastVote>, IEquatable<Roll>
{
    private readonly ImmutableArray<StateCode> _states;
    private readonly ImmutableArray<Choice> _choices;
    private readonly ImmutableArray<string> _names;
    private readonly int _resolved;

    private Roll(ImmutableArray<StateCode> states, ImmutableArray<Choice> choices, ImmutableArray<string> names)
    {
        (_states, _choices, _names) = (states, choices, names);
        _resolved = states.Length;
        while (_resolved > 0 && states[_resolved - 1] == default)
        {
            _resolved--;
        }
    }

    /// <summary>The roll of a decision without names.</summary>
    public static Roll Empty { get; } = new([], [], []);

    /// <summary>The number of names, resolved or not.</summary>
    public int Count => _states.Length;

    /// <summary>The number of names that were not resolved to a State.</summary>
    public int UnresolvedCount => _states.Length - _resolved;

    /// <summary>The States, in order of code, one default for each name that was not resolved, at the end.</summary>
    public ReadOnlySpan<StateCode> States => _states.AsSpan();

    /// <summary>The choices, in the order of <see cref="States"/>.</summary>
    public ReadOnlySpan<Choice> Choices => _choices.AsSpan();

    /// <summary>A vote by its place in the roll.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> − 1.</param>
    /// <exception cref="IndexOutOfRangeException">The place lies outside the roll.</exception>
    public CastVote this[int index] => new(_states[index], _names[index], _choices[index]);

    /// <summary>The roll of the given votes.</summary>
    /// <param name="votes">The votes, in any order.</param>
    /// <returns>The roll.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="votes"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A State stands twice, a vote has neither State nor name, or a choice is none that a State in a list can have.</exception>
    public static Roll Of(IEnumerable<CastVote> votes)
    {
        ArgumentNullException.ThrowIfNull(votes);
        CastVote[] ordered = [.. votes];
        if (ordered.Length == 0)
        {
            return Empty;
        }

        Array.Sort(ordered, Compare);
        for (int i = 0; i < ordered.Length; i++)
        {
            Check(ordered[i]);
            if (i > 0 && ordered[i].State != default && ordered[i].State == ordered[i - 1].State)
            {
                throw new ArgumentException($"{ordered[i].State} stands twice in the roll, as \"{ordered[i - 1].Name}\" and as \"{ordered[i].Name}\".", nameof(votes));
            }
        }

        return new Roll(
            [.. ordered.Select(vote => vote.State)],
            [.. ordered.Select(vote => vote.Choice)],
            [.. ordered.Select(vote => vote.Name ?? "")]);
    }

    /// <summary>The roll of votes that are in order already, for readers of whole data sets.</summary>
    /// <param name="states">The States in order of code, each once, then one default for each name that was not resolved; the roll takes the arrays over.</param>
    /// <param name="choices">Their choices.</param>
    /// <param name="names">Their names as printed; those without a State in ordinal order, and in order of choice where they are equal.</param>
    /// <returns>The roll.</returns>
    /// <exception cref="ArgumentException">What <see cref="Of"/> forbids, or another order.</exception>
    internal static Roll OfOrdered(StateCode[] states, Choice[] choices, string[] names)
    {
        for (int i = 0; i < states.Length; i++)
        {
            Check(new CastVote(states[i], names[i], choices[i]));

            // Codes decide; names only where there is no code on either side.
            bool isInOrder = i == 0
                || (states[i] == default ? states[i - 1] != default || Compare(new CastVote(default, names[i - 1], choices[i - 1]), new CastVote(default, names[i], choices[i])) <= 0 : states[i - 1] != default && states[i - 1].CompareTo(states[i]) < 0);
            if (!isInOrder)
            {
                throw new ArgumentException($"The votes are not in order: \"{names[i - 1]}\" comes before \"{names[i]}\".", nameof(states));
            }
        }

        return states.Length == 0
            ? Empty
            : new Roll(ImmutableCollectionsMarshal.AsImmutableArray(states), ImmutableCollectionsMarshal.AsImmutableArray(choices), ImmutableCollectionsMarshal.AsImmutableArray(names));
    }

    /// <summary>The choice of a State, where the roll lists it.</summary>
    /// <param name="state">The State.</param>
    /// <param name="choice">Its choice, or the default.</param>
    /// <returns>Whether the State is listed. Costs O(log votes).</returns>
    public bool TryGetChoice(StateCode state, out Choice choice)
    {
        int place = PlaceOf(state);
        choice = place < 0 ? default : _choices[place];
        return place >= 0;
    }

    /// <summary>The vote of a State with the name as printed, where the roll lists it.</summary>
    /// <param name="state">The State.</param>
    /// <returns>The vote, or <see langword="null"/>. Costs O(log votes).</returns>
    public CastVote? Find(StateCode state)
    {
        int place = PlaceOf(state);
        return place < 0 ? null : this[place];
    }

    /// <summary>Whether both rolls list the same names, States and choices.</summary>
    /// <param name="other">The roll to compare with.</param>
    /// <returns><see langword="true"/> where they do.</returns>
    public bool Equals(Roll? other) =>
        other is not null
        && (ReferenceEquals(this, other)
            || (States.SequenceEqual(other.States) && Choices.SequenceEqual(other.Choices) && _names.AsSpan().SequenceEqual(other._names.AsSpan())));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Roll);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(MemoryMarshal.AsBytes(States));
        hash.AddBytes(MemoryMarshal.AsBytes(Choices));
        return hash.ToHashCode();
    }

    /// <summary>A walk over the votes in the order of the roll.</summary>
    /// <returns>The walk, before the first vote.</returns>
    public IEnumerator<CastVote> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many names stand where.</summary>
    /// <returns>For example <c>112 in favour, 52 against, 11 abstaining</c>.</returns>
    public override string ToString() => $"{CountOf(Choice.InFavour)} in favour, {CountOf(Choice.Against)} against, {CountOf(Choice.Abstaining)} abstaining";

    /// <summary>Whether two rolls are equal by value.</summary>
    /// <param name="left">One roll.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Roll? left, Roll? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two rolls differ.</summary>
    /// <param name="left">One roll.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Roll? left, Roll? right) => !(left == right);

    private int CountOf(Choice choice) => Choices.Count(choice);

    private int PlaceOf(StateCode state) => state == default ? -1 : _states.AsSpan()[.._resolved].BinarySearch(state);

    private static int Compare(CastVote left, CastVote right)
    {
        bool unresolved = left.State == default;
        if (unresolved != (right.State == default))
        {
            return unresolved ? 1 : -1;
        }

        int byState = left.State.CompareTo(right.State);
        int byName = byState != 0 ? byState : string.CompareOrdinal(left.Name, right.Name);
        return byName != 0 ? byName : left.Choice.CompareTo(right.Choice);
    }

    private static void Check(CastVote vote)
    {
        if (vote.State == default && string.IsNullOrWhiteSpace(vote.Name))
        {
            throw new ArgumentException("A vote in a roll has a State or a printed name.", nameof(vote));
        }

        if (vote.Choice is not (Choice.InFavour or Choice.Against or Choice.Abstaining or Choice.NonVoting))
        {
            throw new ArgumentException($"{(vote.State == default ? vote.Name : vote.State)} cannot stand in a roll as {vote.Choice}.", nameof(vote));
        }
    }
}

using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;

namespace UNVoting.Matrices;

/// <summary>A set of columns (votes) of a vote matrix: a session, a range of dates, a body, or any choice of votes.</summary>
/// <remarks>
/// Immutable; kept as bits, with no words before the first member or after the last, so the set of one session of many costs a few words.
/// Enumerates its members in ascending order. Equal where the width and the members are equal.
/// </remarks>
public sealed class ColumnSet : IReadOnlyCollection<int>, IEquatable<ColumnSet>
{
    private readonly ImmutableArray<ulong> words;

    private ColumnSet(int width, int firstWord, ImmutableArray<ulong> words)
    {
        Width = width;
        FirstWord = firstWord;
        this.words = words;
        foreach (ulong word in words)
            Count += BitOperations.PopCount(word);
    }

    /// <summary>The number of columns of the matrix that the set chooses from.</summary>
    public int Width { get; }

    /// <summary>The number of columns in the set.</summary>
    public int Count { get; }

    internal int FirstWord { get; }

    internal ReadOnlySpan<ulong> Words => words.AsSpan();

    /// <summary>All columns of a matrix.</summary>
    /// <param name="width">The number of columns of the matrix.</param>
    /// <returns>The full set.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is negative.</exception>
    public static ColumnSet All(int width) => Range(width, 0, width);

    /// <summary>Neighbouring columns.</summary>
    /// <param name="width">The number of columns of the matrix.</param>
    /// <param name="start">The first column of the range, from 0.</param>
    /// <param name="count">How many columns.</param>
    /// <returns>The columns <paramref name="start"/> to <paramref name="start"/> + <paramref name="count"/> − 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the range ends after the matrix.</exception>
    public static ColumnSet Range(int width, int start, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(width);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start, width);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, width - start);
        if (count == 0)
            return new ColumnSet(width, 0, []);
        int first = start >> 6;
        int last = (start + count - 1) >> 6;
        var bits = new ulong[last - first + 1];
        bits.AsSpan().Fill(ulong.MaxValue);
        bits[0] &= ulong.MaxValue << (start & 63);
        bits[^1] &= ulong.MaxValue >> (63 - ((start + count - 1) & 63));
        return FromWords(width, first, bits);
    }

    /// <summary>The columns that meet a condition.</summary>
    /// <param name="width">The number of columns of the matrix.</param>
    /// <param name="condition">Asked once for every column, in order.</param>
    /// <returns>The columns for which the condition holds.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is negative.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is null.</exception>
    public static ColumnSet Where(int width, Func<int, bool> condition)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(width);
        ArgumentNullException.ThrowIfNull(condition);
        var bits = new ulong[WordsFor(width)];
        for (int column = 0; column < width; column++)
        {
            if (condition(column))
                bits[column >> 6] |= 1UL << (column & 63);
        }

        return FromWords(width, 0, bits);
    }

    /// <summary>The columns listed; order and repetition do not matter.</summary>
    /// <param name="width">The number of columns of the matrix.</param>
    /// <param name="columns">Column numbers, each from 0 to <paramref name="width"/> − 1.</param>
    /// <returns>The set of the columns listed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative or not below <paramref name="width"/>.</exception>
    public static ColumnSet Of(int width, params ReadOnlySpan<int> columns)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(width);
        var bits = new ulong[WordsFor(width)];
        foreach (int column in columns)
        {
            Bounds.ThrowIfOutside(column, width, nameof(columns));
            bits[column >> 6] |= 1UL << (column & 63);
        }

        return FromWords(width, 0, bits);
    }

    /// <summary>Whether a column was chosen. Costs O(1).</summary>
    /// <param name="column">A column number; one outside the matrix is in no set.</param>
    /// <returns>True where it is.</returns>
    public bool Contains(int column)
    {
        int word = (column >> 6) - FirstWord;
        return column >= 0 && (uint)word < (uint)words.Length && ((words[word] >> (column & 63)) & 1) != 0;
    }

    /// <summary>The columns in both sets.</summary>
    /// <param name="other">A set over the same matrix.</param>
    /// <returns>The intersection.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">The sets choose from matrices of different widths.</exception>
    public ColumnSet Intersect(ColumnSet other) => Combine(other, static (a, b) => a & b);

    /// <summary>The columns in either set.</summary>
    /// <inheritdoc cref="Intersect" path="/param"/>
    /// <returns>The union.</returns>
    /// <inheritdoc cref="Intersect" path="/exception"/>
    public ColumnSet Union(ColumnSet other) => Combine(other, static (a, b) => a | b);

    /// <summary>The columns in this set and not in the other.</summary>
    /// <inheritdoc cref="Intersect" path="/param"/>
    /// <returns>The difference.</returns>
    /// <inheritdoc cref="Intersect" path="/exception"/>
    public ColumnSet Except(ColumnSet other) => Combine(other, static (a, b) => a & ~b);

    /// <summary>The members in ascending order.</summary>
    /// <returns>Column numbers.</returns>
    public IEnumerator<int> GetEnumerator()
    {
        for (int word = 0; word < words.Length; word++)
        {
            for (ulong rest = words[word]; rest != 0; rest &= rest - 1)
                yield return ((FirstWord + word) << 6) + BitOperations.TrailingZeroCount(rest);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether the other set chooses the same columns from a matrix of the same width.</summary>
    /// <param name="other">Another set, or null.</param>
    /// <returns>True where width and members are equal.</returns>
    public bool Equals(ColumnSet? other) =>
        other is not null && Width == other.Width && FirstWord == other.FirstWord && Words.SequenceEqual(other.Words);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ColumnSet);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Width);
        hash.Add(FirstWord);
        foreach (ulong word in words)
            hash.Add(word);
        return hash.ToHashCode();
    }

    /// <summary>How many columns of how many.</summary>
    /// <returns>For example <c>95 of 6203 columns</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count} of {Width} columns");

    /// <summary>Whether two sets choose the same columns of the same width.</summary>
    /// <param name="left">One of the two; may be <see langword="null"/>.</param>
    /// <param name="right">The other; may be <see langword="null"/>.</param>
    public static bool operator ==(ColumnSet? left, ColumnSet? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ in what <see cref="operator ==(ColumnSet?, ColumnSet?)"/> compares.</summary>
    /// <param name="left">One of the two; may be <see langword="null"/>.</param>
    /// <param name="right">The other; may be <see langword="null"/>.</param>
    public static bool operator !=(ColumnSet? left, ColumnSet? right) => !(left == right);

    internal static int WordsFor(int columns) => (int)(((long)columns + 63) >> 6);

    // Trims the empty words at both ends, so that equal sets have equal words.
    internal static ColumnSet FromWords(int width, int firstWord, ReadOnlySpan<ulong> bits)
    {
        int start = bits.IndexOfAnyExcept(0UL);
        if (start < 0)
            return new ColumnSet(width, 0, []);
        int end = bits.LastIndexOfAnyExcept(0UL) + 1;
        return new ColumnSet(width, firstWord + start, ImmutableArray.Create(bits[start..end]));
    }

    private ulong WordAt(int word)
    {
        int at = word - FirstWord;
        return (uint)at < (uint)words.Length ? words[at] : 0;
    }

    private ColumnSet Combine(ColumnSet other, Func<ulong, ulong, ulong> operation)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.Width != Width)
            throw new ArgumentException($"The sets must choose from matrices of one width; this is {Width} columns wide and the other {other.Width}.", nameof(other));
        int first = Math.Min(FirstWord, other.FirstWord);
        int end = Math.Max(FirstWord + words.Length, other.FirstWord + other.words.Length);
        var bits = new ulong[end - first];
        for (int word = 0; word < bits.Length; word++)
            bits[word] = operation(WordAt(first + word), other.WordAt(first + word));
        return FromWords(Width, first, bits);
    }
}

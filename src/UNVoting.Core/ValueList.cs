using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace UNVoting;

/// <summary>An immutable list that equals another list with equal items in the same order, so that what holds it is equal by value too.</summary>
/// <typeparam name="T">The item; compared with its default equality.</typeparam>
/// <remarks>The default value is the empty list. Reading an item costs O(1), equality and hash O(n). Safe from any thread.</remarks>
[DebuggerDisplay("Count = {Count}")]
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly ImmutableArray<T> _items;

    internal ValueList(ImmutableArray<T> items) => _items = items;

    private ImmutableArray<T> Items => _items.IsDefault ? [] : _items;

    /// <summary>The number of items, from 0.</summary>
    public int Count => Items.Length;

    /// <summary>Whether the list holds nothing.</summary>
    public bool IsEmpty => Items.IsEmpty;

    /// <summary>The item at a position counted from 0.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> − 1.</param>
    /// <exception cref="IndexOutOfRangeException">The position lies outside the list.</exception>
    public T this[int index] => Items[index];

    /// <summary>The items as a span that reads the list in place.</summary>
    /// <returns>A view that lives as long as the list.</returns>
    public ReadOnlySpan<T> AsSpan() => Items.AsSpan();

    /// <summary>A walk over the items, without allocation.</summary>
    /// <returns>The walk, before the first item.</returns>
    public ImmutableArray<T>.Enumerator GetEnumerator() => Items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Items).GetEnumerator();

    /// <summary>Whether both lists hold equal items in the same order.</summary>
    /// <param name="other">The list to compare with.</param>
    /// <returns><see langword="true"/> where every item equals its counterpart.</returns>
    public bool Equals(ValueList<T> other) => Items.AsSpan().SequenceEqual(other.Items.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (T item in Items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>Whether two lists are equal by value.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether two lists differ in an item, in order or in length.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>The items between square brackets, for a debugger or a log.</summary>
    /// <returns>For example <c>[AGO, BRA]</c>.</returns>
    public override string ToString() => $"[{string.Join(", ", Items.Select(item => Convert.ToString(item, CultureInfo.InvariantCulture)))}]";
}

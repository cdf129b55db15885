using System.Collections.Immutable;

namespace UNVoting;

/// <summary>Makes lists that are equal by value.</summary>
public static class ValueList
{
    /// <summary>The list of the given items; what a collection expression calls.</summary>
    /// <typeparam name="T">The item.</typeparam>
    /// <param name="items">The items, copied.</param>
    /// <returns>A list that nobody can change. Costs O(n).</returns>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => new(ImmutableArray.Create(items));

    /// <summary>The items of a sequence as a list that is equal by value.</summary>
    /// <typeparam name="T">The item.</typeparam>
    /// <param name="items">The items, in order; read once.</param>
    /// <returns>A list that nobody can change. Costs O(n).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is <see langword="null"/>.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) => new([.. items]);
}

using System.Collections;
using System.Collections.Immutable;

namespace UNVoting.Matrices;

// Some items of a list, in the order of their places, without copying them.
internal sealed class Selected<T>(ImmutableArray<T> items, ImmutableArray<int> places) : IReadOnlyList<T>
{
    public int Count => places.Length;

    public T this[int index] => items[places[index]];

    public IEnumerator<T> GetEnumerator()
    {
        foreach (int place in places)
            yield return items[place];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

namespace UNVoting.Tests.Generators;

/// <summary>Smaller lists: halves first, then one item less, then one item smaller.</summary>
internal static class Shrinking
{
    public static IEnumerable<ValueList<T>> Smaller<T>(ValueList<T> list, Func<T, IEnumerable<T>>? item = null)
    {
        if (list.Count > 1)
        {
            yield return list.Take(list.Count / 2).ToValueList();
            yield return list.Skip(list.Count / 2).ToValueList();
        }

        for (int i = 0; i < list.Count; i++)
        {
            yield return list.Where((_, place) => place != i).ToValueList();
        }

        for (int i = 0; item is not null && i < list.Count; i++)
        {
            foreach (T smaller in item(list[i]))
            {
                yield return list.Select((other, place) => place == i ? smaller : other).ToValueList();
            }
        }
    }
}

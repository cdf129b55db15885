using System.Collections.Immutable;
using NodaTime;

namespace UNVoting.Membership;

/// <summary>A set that changes on certain days, kept as one ordered list for each stretch between two changes.</summary>
/// <remarks>
/// Days are kept as the numbers they print as (19451024) and the lists are filled by plain loops: the register's timelines are
/// made at start-up, where compiling the general collections for our own value types would cost far more than running them.
/// </remarks>
/// <typeparam name="T">What the set holds.</typeparam>
internal sealed class Timeline<T>
{
    private readonly int[] changes;
    private readonly ImmutableArray<T>[] stretches;

    // The same lists, boxed once, so that handing one out allocates nothing.
    private readonly IReadOnlyList<T>[] lists;

    /// <param name="spans">The members in the order of the lists, each with the days it belongs to the set, both ends included; null is an open end.</param>
    public Timeline(IReadOnlyList<(T Member, LocalDate? From, LocalDate? To)> spans)
    {
        var joins = new int[spans.Count];
        var leaves = new int[spans.Count];
        var days = new List<int>(2 * spans.Count);
        for (var index = 0; index < spans.Count; index++)
        {
            var (_, from, to) = spans[index];
            joins[index] = from is { } first ? NumberOf(first) : int.MinValue;
            leaves[index] = to is { } last ? NumberOf(last.PlusDays(1)) : int.MaxValue;
            if (from is not null) days.Add(joins[index]);
            if (to is not null) days.Add(leaves[index]);
        }

        changes = Distinct(days);
        stretches = new ImmutableArray<T>[changes.Length + 1];
        lists = new IReadOnlyList<T>[changes.Length + 1];
        for (var stretch = 0; stretch < stretches.Length; stretch++)
        {
            var day = stretch == 0 ? int.MinValue : changes[stretch - 1];
            var members = new List<T>(spans.Count);
            for (var index = 0; index < spans.Count; index++)
            {
                if (joins[index] <= day && day < leaves[index]) members.Add(spans[index].Member);
            }

            stretches[stretch] = [.. members];
            lists[stretch] = stretches[stretch];
        }
    }

    public ImmutableArray<T> On(LocalDate date) => stretches[StretchOf(date)];

    public IReadOnlyList<T> ListOn(LocalDate date) => lists[StretchOf(date)];

    private int StretchOf(LocalDate date)
    {
        var index = Array.BinarySearch(changes, NumberOf(date));
        return index >= 0 ? index + 1 : ~index;
    }

    private static int NumberOf(LocalDate date)
    {
        var (year, month, day) = DaySpan.Iso(date);
        return (((year * 100) + month) * 100) + day;
    }

    private static int[] Distinct(List<int> days)
    {
        days.Sort();
        var count = 0;
        for (var index = 0; index < days.Count; index++)
        {
            if (count == 0 || days[index] != days[count - 1]) days[count++] = days[index];
        }

        days.RemoveRange(count, days.Count - count);
        return [.. days];
    }
}

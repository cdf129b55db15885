using System.Collections.Immutable;
using NodaTime;

namespace UNVoting.Membership;

/// <summary>A set that changes on certain days, kept as one ordered list for each stretch between two changes.</summary>
/// <typeparam name="T">What the set holds.</typeparam>
internal sealed class Timeline<T>
    where T : IComparable<T>
{
    private readonly LocalDate[] changes;
    private readonly IReadOnlyList<T>[] stretches;

    /// <param name="spans">The members with the days each belongs to the set, both ends included; null is an open end.</param>
    public Timeline(IEnumerable<(T Member, LocalDate? From, LocalDate? To)> spans)
    {
        var joins = new SortedDictionary<LocalDate, List<(T Member, bool Joins)>>();
        var members = new SortedSet<T>();
        foreach (var (member, from, to) in spans)
        {
            if (from is { } first) At(first).Add((member, true));
            else members.Add(member);
            if (to is { } last) At(last.PlusDays(1)).Add((member, false));
        }

        changes = [.. joins.Keys];
        stretches = new IReadOnlyList<T>[changes.Length + 1];
        stretches[0] = members.ToImmutableArray();
        var stretch = 0;
        foreach (var day in joins.Values)
        {
            // Who leaves and rejoins on one day stays: the leaving is written first.
            foreach (var (member, _) in day.Where(change => !change.Joins)) members.Remove(member);
            foreach (var (member, _) in day.Where(change => change.Joins)) members.Add(member);
            stretches[++stretch] = members.ToImmutableArray();
        }

        List<(T Member, bool Joins)> At(LocalDate date)
        {
            if (!joins.TryGetValue(date, out var day)) joins.Add(date, day = []);
            return day;
        }
    }

    public IReadOnlyList<T> On(LocalDate date)
    {
        var index = Array.BinarySearch(changes, date);
        return stretches[index >= 0 ? index + 1 : ~index];
    }
}

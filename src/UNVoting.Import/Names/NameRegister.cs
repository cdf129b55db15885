using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using UNVoting.Membership;

namespace UNVoting.Import.Names;

/// <summary>Every name by which a State is known, by its key.</summary>
internal static class NameRegister
{
    private static readonly FrozenDictionary<string, KnownName> ByKey = Build();

    private static readonly FrozenDictionary<string, KnownName>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        ByKey.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int[] LongestByStart = LongestKeys();

    /// <summary>The keys and what they stand for, in no order.</summary>
    public static IEnumerable<KeyValuePair<string, KnownName>> All => ByKey;

    /// <summary>Looks a key up.</summary>
    public static KnownName? Find(ReadOnlySpan<char> key) => BySpan.TryGetValue(key, out var name) ? name : null;

    /// <summary>The length of the longest known key that begins with the same two letters; 0 where none does.</summary>
    public static int LongestLike(ReadOnlySpan<char> key) => key.Length < 2 ? NameKey.MaxLength : LongestByStart[Start(key)];

    private static int Start(ReadOnlySpan<char> key) => key[1] == ',' ? 0 : ((key[0] - 'a') * 26) + key[1] - 'a';

    private static int[] LongestKeys()
    {
        var longest = new int[26 * 26];
        foreach (var key in ByKey.Keys)
        {
            var start = Start(key);
            longest[start] = Math.Max(longest[start], key.Length);
        }

        return longest;
    }

    private static FrozenDictionary<string, KnownName> Build()
    {
        var drafts = new Dictionary<string, (string Text, List<NameReading> Readings)>(StringComparer.Ordinal);
        var sources = OfficialNames().Concat(ListedNames()).ToArray();
        foreach (var (text, state, origin, from, to) in sources) Add(drafts, text, text, state, origin, from, to);
        foreach (var (text, state, origin, from, to) in sources)
        {
            foreach (var derived in DerivedNames.Of(text))
            {
                var isBounded = origin != NameOrigin.Official;
                Add(drafts, derived, text, state, NameOrigin.Derived, isBounded ? from : null, isBounded ? to : null);
            }
        }

        var beginnings = Beginnings(drafts.Where(draft => draft.Value.Readings[0].Origin == NameOrigin.Official).Select(draft => draft.Key));
        return drafts.ToFrozenDictionary(
            draft => draft.Key,
            draft => new KnownName(
                draft.Value.Text,
                [.. draft.Value.Readings],
                draft.Value.Readings[0].Origin != NameOrigin.Official && beginnings.Contains(draft.Key)),
            StringComparer.Ordinal);
    }

    /// <summary>What stands before an "and" in a key; that some of it is no word ("isl" before "and") does no harm.</summary>
    private static HashSet<string> Beginnings(IEnumerable<string> keys)
    {
        var beginnings = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            for (var at = key.IndexOf("and", 1, StringComparison.Ordinal); at > 0; at = key.IndexOf("and", at + 1, StringComparison.Ordinal)) beginnings.Add(key[..at]);
        }

        return beginnings;
    }

    private static void Add(
        Dictionary<string, (string Text, List<NameReading> Readings)> drafts,
        string printed,
        string text,
        StateCode state,
        NameOrigin origin,
        LocalDate? from,
        LocalDate? to)
    {
        Span<char> buffer = stackalloc char[NameKey.MaxLength];
        var length = NameKey.Write(printed, buffer, out var breaks);
        if (length == 0) throw new InvalidOperationException($"'{printed}' cannot be a name.");
        var key = buffer[..length].ToString();
        if (!drafts.TryGetValue(key, out var draft)) drafts.Add(key, draft = (text, []));

        // A derived name never competes with one that somebody printed for another State.
        if (origin == NameOrigin.Derived && draft.Readings.Exists(reading => reading.State != state || reading.Breaks == breaks)) return;
        draft.Readings.Add(new NameReading(state, origin, breaks, from, to));
    }

    private static IEnumerable<(string Text, StateCode State, NameOrigin Origin, LocalDate? From, LocalDate? To)> OfficialNames()
    {
        foreach (var state in States.All)
        {
            for (var index = 0; index < state.Names.Count; index++)
            {
                var name = state.Names[index];
                var next = index + 1 < state.Names.Count ? state.Names[index + 1] : null;

                // Where only the year of a change is certain, both names are in use throughout it.
                var from = name is { IsFromApproximate: true, From: { } day } ? new LocalDate(day.Year, 1, 1) : name.From;
                var to = next is { IsFromApproximate: true, From: { } change } ? new LocalDate(change.Year, 12, 31) : name.To;
                yield return (name.Text, state.Code, NameOrigin.Official, from, to);
            }
        }
    }

    private static IEnumerable<(string Text, StateCode State, NameOrigin Origin, LocalDate? From, LocalDate? To)> ListedNames()
    {
        foreach (var line in OtherNames.Table.Split('\n', StringSplitOptions.TrimEntries))
        {
            var state = StateCode.Parse(line.AsSpan(0, 3), CultureInfo.InvariantCulture);
            foreach (var entry in line[6..].Split("; "))
            {
                var parts = entry.Split(" @");
                var days = parts.Length == 2 ? parts[1].Split("..") : ["", ""];
                yield return (parts[0], state, NameOrigin.Listed, ListedDays.Read(days[0]), ListedDays.Read(days[1]));
            }
        }
    }
}

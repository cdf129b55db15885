using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;

namespace UNVoting.Membership;

/// <summary>The States by what people call them: alpha-3 and alpha-2 codes and every official name of the register.</summary>
internal static class StateIndex
{
    private static readonly FrozenDictionary<string, ImmutableArray<State>> ByWord =
        States.All
            .SelectMany(state => state.Names.Select(name => name.Text).Append(state.Alpha2).Append(state.Code.ToString()).OfType<string>().Distinct(), (state, word) => (word, state))
            .GroupBy(entry => entry.word, entry => entry.state, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(entry => entry.Key, entry => entry.ToImmutableArray(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The one State of a code or name; of several, the one that was a Member on the day.</summary>
    public static State? Find(string word, LocalDate? on)
    {
        if (!ByWord.TryGetValue(word, out var states)) return null;
        if (states is [var only]) return only;
        return on is { } date && states.Where(state => state.IsMemberOn(date)).ToArray() is [var member] ? member : null;
    }
}

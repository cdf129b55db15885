using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using UNVoting.Membership;

namespace UNVoting.Import.Names;

/// <summary>The one place where a code of a data set becomes a State.</summary>
/// <remarks>Codes are read in either case. Safe from any thread; the result depends on the arguments alone; nothing is allocated.</remarks>
public static class StateCodes
{
    private static readonly FrozenDictionary<int, ImmutableArray<CodeReading>> ByKey = CodeRegister.ReadAll()
        .GroupBy(entry => KeyOf(entry.Code, entry.Scheme), entry => entry.Reading)
        .ToFrozenDictionary(readings => readings.Key, readings => readings.ToImmutableArray());

    /// <summary>Those States that data sets treat as one country, having one Correlates of War number: the Soviet Union and the Russian Federation, Yugoslavia and Serbia.</summary>
    private static readonly FrozenDictionary<StateCode, StateCode> SameCountry = (
        from state in States.All
        from number in state.CorrelatesOfWar
        from other in States.All
        where other != state && other.CorrelatesOfWar.Any(otherNumber => otherNumber.Value == number.Value)
        select (state.Code, Other: other.Code)).ToFrozenDictionary(pair => pair.Code, pair => pair.Other);

    /// <summary>Finds the State that a code stood for on a day.</summary>
    /// <param name="code">The code as printed; blanks around it do not matter.</param>
    /// <param name="scheme">The scheme it belongs to.</param>
    /// <param name="on">The day of the vote; it decides where a code has stood for several States ("CS", "YUG", 345). Null where no day is known.</param>
    /// <param name="state">The State; the default value where the code does not resolve, or where it could stand for several.</param>
    /// <returns>Whether the code resolved. Of a State with several Correlates of War numbers each resolves in the years that it held, so that 713 is the China seat to 1971 and nobody's after.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="scheme"/> is not a scheme.</exception>
    public static bool TryResolve(ReadOnlySpan<char> code, CodeScheme scheme, LocalDate? on, out StateCode state)
    {
        if (!Enum.IsDefined(scheme)) throw new ArgumentOutOfRangeException(nameof(scheme), scheme, "Expected a scheme of codes.");
        state = default;
        foreach (var reading in Find(code.Trim(), scheme))
        {
            if (on is { } date ? !reading.HeldOn(date) : reading.NeedsDate) continue;
            if (!state.IsNone && state != reading.State)
            {
                state = default;
                return false;
            }

            state = reading.State;
        }

        return !state.IsNone;
    }

    /// <summary>Finds the State of a row that gives both a name and a code, and says which decided.</summary>
    /// <remarks>
    /// <para>The name is asked first, because codes have gaps: "NA" is Namibia and the missing value with which unvotes codes the Federal Republic of Germany, the Yemen Arab Republic and Zanzibar.
    /// An "NA" without a known name is therefore not known.</para>
    /// <para>Data sets call a country by one name throughout. Where the State of a name or code was not a Member on the day and the other State of the same Correlates of War number was, the row is about that one:
    /// "Russia" in 1970 is the Soviet Union, "Serbia" in 1980 Yugoslavia, "Yugoslavia" in 2010 Serbia.</para>
    /// </remarks>
    /// <param name="name">The name as printed; empty where the row has none.</param>
    /// <param name="code">The code as printed; empty where the row has none.</param>
    /// <param name="scheme">The scheme of the code.</param>
    /// <param name="on">The day of the vote; null where it is not known.</param>
    /// <returns>The State and what decided.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="scheme"/> is not a scheme.</exception>
    public static CodedState Resolve(ReadOnlySpan<char> name, ReadOnlySpan<char> code, CodeScheme scheme, LocalDate? on)
    {
        var byName = OfName(name, on, out var dateDecidedName);
        var byCode = OfCode(code, scheme, on, out var dateDecidedCode);
        if (!byName.IsNone)
        {
            var agree = byCode == byName;
            var evidence = StateEvidence.Name | (agree ? StateEvidence.Code : 0) | (dateDecidedName ? StateEvidence.Date : 0);
            return new CodedState(byName, evidence, !agree && !byCode.IsNone && !IsMissingValue(code, scheme));
        }

        return byCode.IsNone || IsMissingValue(code, scheme)
            ? default
            : new CodedState(byCode, StateEvidence.Code | (dateDecidedCode ? StateEvidence.Date : 0), false);
    }

    private static StateCode OfName(ReadOnlySpan<char> name, LocalDate? on, out bool dateDecided)
    {
        var state = StateNames.TryResolve(name, on, out var found) ? SeatOn(found, on) : default;
        dateDecided = on is not null && (!StateNames.TryResolve(name, null, out var undated) || undated != state);
        return state;
    }

    private static StateCode OfCode(ReadOnlySpan<char> code, CodeScheme scheme, LocalDate? on, out bool dateDecided)
    {
        var state = TryResolve(code, scheme, on, out var found) ? SeatOn(found, on) : default;
        dateDecided = on is not null && (!TryResolve(code, scheme, null, out var undated) || undated != state);
        return state;
    }

    private static StateCode SeatOn(StateCode state, LocalDate? on) =>
        on is { } date && SameCountry.TryGetValue(state, out var other) && !States.IsMemberOn(state, date) && States.IsMemberOn(other, date) ? other : state;

    private static bool IsMissingValue(ReadOnlySpan<char> code, CodeScheme scheme) => scheme == CodeScheme.Alpha2 && code.Trim().Equals("NA", StringComparison.OrdinalIgnoreCase);

    private static ImmutableArray<CodeReading> Find(ReadOnlySpan<char> code, CodeScheme scheme) => ByKey.TryGetValue(KeyOf(code, scheme), out var readings) ? readings : [];

    /// <summary>A number that is the same for the same code of the same scheme; what is no code of the scheme at all has −1.</summary>
    private static int KeyOf(ReadOnlySpan<char> code, CodeScheme scheme)
    {
        const int schemes = 4;
        if (scheme is CodeScheme.M49 or CodeScheme.CorrelatesOfWar)
        {
            return int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 1000 ? (number * schemes) + (int)scheme : -1;
        }

        if (code.Length != (scheme == CodeScheme.Alpha2 ? 2 : 3)) return -1;
        var letters = 0;
        foreach (var c in code)
        {
            if (!char.IsAsciiLetter(c)) return -1;
            letters = (letters * 32) + (c & 0x1F);
        }

        return (letters * schemes) + (int)scheme;
    }
}

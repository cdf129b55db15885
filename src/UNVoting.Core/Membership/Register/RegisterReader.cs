using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace UNVoting.Membership.Register;

/// <summary>Reads the tables of the register.</summary>
/// <remarks>
/// <para>One State a line, columns parted by bars: alpha-3 code | alpha-2 | M49 | Correlates of War number | regional group | membership | names; "-" is "none".</para>
/// <para>Numbers and names may change: <c>Turkey; Türkiye @2022-06-01</c> is Türkiye from that day. A day after <c>~</c> means that only the year is certain.
/// Names and their days follow the historical information of the United Nations Treaty Collection and the rosters of Members in the Yearbooks.
/// The regional group is that of the table, from the day given where there is one. Membership is <c>first..last</c>, periods parted by commas, last day empty while it lasts.</para>
/// <para>Plain loops, for the reason that <see cref="Timeline{T}"/> gives.</para>
/// </remarks>
internal static class RegisterReader
{
    /// <summary>Reads all tables.</summary>
    /// <returns>The States in order of code.</returns>
    public static ImmutableArray<State> ReadAll()
    {
        var states = new List<State>();
        Read(AfricanStates.Members, RegionalGroup.African, states);
        Read(AfricanStates.Former, RegionalGroup.African, states);
        Read(AsiaPacificStates.Members, RegionalGroup.AsiaPacific, states);
        Read(AsiaPacificStates.Former, RegionalGroup.AsiaPacific, states);
        Read(EasternEuropeanStates.Members, RegionalGroup.EasternEuropean, states);
        Read(EasternEuropeanStates.Former, RegionalGroup.EasternEuropean, states);
        Read(LatinAmericanAndCaribbeanStates.Members, RegionalGroup.LatinAmericanAndCaribbean, states);
        Read(WesternEuropeanAndOtherStates.Members, RegionalGroup.WesternEuropeanAndOthers, states);
        Read(NonMemberStates.All, group: null, states);
        states.Sort();
        return [.. states];
    }

    private static void Read(string table, RegionalGroup? group, List<State> states)
    {
        foreach (var line in table.Split('\n', StringSplitOptions.TrimEntries)) states.Add(ReadLine(line, group));
    }

    private static State ReadLine(string line, RegionalGroup? group)
    {
        var columns = line.Split('|', StringSplitOptions.TrimEntries);
        var memberships = Memberships(columns[5]);
        LocalDate? ended = memberships.Length == 0 ? null : memberships[^1].To;
        return new State(StateCode.Parse(columns[0], null), new StateEntry
        {
            Alpha2 = columns[1] is "-" ? null : columns[1],
            M49 = columns[2] is "-" ? null : Number(columns[2]),
            CorrelatesOfWar = CorrelatesOfWar(columns[3], ended),
            RegionalGroups = group is { } of ? [Joined(of, columns[4], ended)] : [],
            Memberships = memberships,
            Names = Names(columns[6], memberships, ended),
            Nonparticipations = SpecialCases.NonparticipationsOf(columns[0]),
            IsObserver = SpecialCases.IsObserver(columns[0]),
            Continues = SpecialCases.ContinuedBy(columns[0]),
            ContinuedBy = SpecialCases.ContinuatorOf(columns[0]),
        });
    }

    private static DatedValue<RegionalGroup> Joined(RegionalGroup group, string column, LocalDate? ended)
    {
        if (column is "") return new DatedValue<RegionalGroup>(group, null, ended);
        var (from, isApproximate) = Days.ReadMarked(column.AsSpan(1));
        return new DatedValue<RegionalGroup>(group, from, ended) { IsFromApproximate = isApproximate };
    }

    private static ImmutableArray<MembershipPeriod> Memberships(string column)
    {
        if (column is "-") return [];
        var texts = column.Split(", ");
        var periods = new MembershipPeriod[texts.Length];
        for (var index = 0; index < texts.Length; index++)
        {
            var (from, to) = Days.ReadPeriod(texts[index]);
            periods[index] = new MembershipPeriod(from, to);
        }

        return [.. periods];
    }

    private static ImmutableArray<DatedValue<int>> CorrelatesOfWar(string column, LocalDate? ended)
    {
        if (column is "-") return [];
        var dated = Dated(column, ended);
        var numbers = new DatedValue<int>[dated.Length];
        for (var index = 0; index < dated.Length; index++)
            numbers[index] = new DatedValue<int>(Number(dated[index].Text), dated[index].From, dated[index].To);
        return [.. numbers];
    }

    private static ImmutableArray<StateName> Names(string column, ImmutableArray<MembershipPeriod> memberships, LocalDate? ended)
    {
        var names = Dated(column, ended);

        // A State's first name in the register is the one it sat under, unless it had given that one up before.
        if (memberships.Length > 0 && (names[0].To is not { } to || to >= memberships[0].From)) names[0] = names[0] with { From = memberships[0].From };
        return [.. names];
    }

    /// <summary>Parts <c>a; b @1990-10-03</c>: each value lasts until the day before the next.</summary>
    private static StateName[] Dated(string column, LocalDate? ended)
    {
        var values = column.Split("; ");
        var dated = new StateName[values.Length];
        var to = ended;
        for (var index = values.Length - 1; index >= 0; index--)
        {
            var at = values[index].IndexOf(" @", StringComparison.Ordinal);
            if (at < 0)
            {
                dated[index] = new StateName(values[index], null, to);
                continue;
            }

            var (from, isApproximate) = Days.ReadMarked(values[index].AsSpan(at + 2));
            dated[index] = new StateName(values[index][..at], from, to, isApproximate);
            to = from.PlusDays(-1);
        }

        return dated;
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}

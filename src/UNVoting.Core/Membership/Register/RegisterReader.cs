using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace UNVoting.Membership.Register;

/// <summary>Reads the tables of the register.</summary>
/// <remarks>
/// <para>One State a line, columns parted by bars: alpha-3 code | alpha-2 | M49 | Correlates of War number | regional group | membership | names; "-" is "none".</para>
/// <para>Numbers and names may change: <c>Turkey; Türkiye @2022-06-01</c> is Türkiye from that day. <c>@~</c> means that only the year is certain.
/// The regional group is that of the table, from the day given where there is one. Membership is <c>first..last</c>, periods parted by commas, last day empty while it lasts.</para>
/// </remarks>
internal static class RegisterReader
{
    private static readonly StateCode SovietUnion = StateCode.Parse("SUN", null);
    private static readonly StateCode RussianFederation = StateCode.Parse("RUS", null);

    private static readonly ImmutableArray<StateCode> Observers = [StateCode.Parse("PSE", null), StateCode.Parse("VAT", null)];

    /// <summary>South Africa: the President's ruling on its credentials, to resolution 48/258 A. Yugoslavia: resolution 47/1, to the end of the seat.</summary>
    private static readonly ImmutableArray<(StateCode Code, Nonparticipation Period)> Nonparticipations =
    [
        (StateCode.Parse("ZAF", null), new Nonparticipation(new LocalDate(1974, 11, 12), new LocalDate(1994, 6, 22), "A/PV.2281")),
        (StateCode.Parse("YUG", null), new Nonparticipation(new LocalDate(1992, 9, 22), new LocalDate(2000, 10, 31), "A/RES/47/1")),
    ];

    public static IEnumerable<State> ReadAll() =>
    [
        .. Read(AfricanStates.Members, RegionalGroup.African),
        .. Read(AfricanStates.Former, RegionalGroup.African),
        .. Read(AsiaPacificStates.Members, RegionalGroup.AsiaPacific),
        .. Read(AsiaPacificStates.Former, RegionalGroup.AsiaPacific),
        .. Read(EasternEuropeanStates.Members, RegionalGroup.EasternEuropean),
        .. Read(EasternEuropeanStates.Former, RegionalGroup.EasternEuropean),
        .. Read(LatinAmericanAndCaribbeanStates.Members, RegionalGroup.LatinAmericanAndCaribbean),
        .. Read(WesternEuropeanAndOtherStates.Members, RegionalGroup.WesternEuropeanAndOthers),
        .. Read(NonMemberStates.All, group: null),
    ];

    private static IEnumerable<State> Read(string table, RegionalGroup? group) =>
        table.Split('\n', StringSplitOptions.TrimEntries).Select(line => ReadLine(line, group));

    private static State ReadLine(string line, RegionalGroup? group)
    {
        var columns = line.Split('|', StringSplitOptions.TrimEntries);
        var code = StateCode.Parse(columns[0], null);
        var memberships = Memberships(columns[5]);
        LocalDate? ended = memberships.IsEmpty ? null : memberships[^1].To;
        return new State(code, new StateEntry
        {
            Alpha2 = columns[1] is "-" ? null : columns[1],
            M49 = columns[2] is "-" ? null : Number(columns[2]),
            CorrelatesOfWar = columns[3] is "-"
                ? []
                : [.. Dated(columns[3], ended).Select(dated => new DatedValue<int>(Number(dated.Text), dated.From, dated.To))],
            RegionalGroups = group is { } of ? [new DatedValue<RegionalGroup>(of, columns[4] is "" ? null : Date(columns[4].AsSpan(1)), null)] : [],
            Memberships = memberships,
            Names = Names(columns[6], memberships, ended),
            Nonparticipations = [.. Nonparticipations.Where(entry => entry.Code == code).Select(entry => entry.Period)],
            IsObserver = Observers.Contains(code),
            Continues = code == RussianFederation ? SovietUnion : null,
            ContinuedBy = code == SovietUnion ? RussianFederation : null,
        });
    }

    private static ImmutableArray<MembershipPeriod> Memberships(string column) => column is "-"
        ? []
        : [.. column.Split(", ").Select(period =>
            new MembershipPeriod(Date(period), period.Length > 12 ? Date(period.AsSpan(12)) : null))];

    private static ImmutableArray<StateName> Names(string column, ImmutableArray<MembershipPeriod> memberships, LocalDate? ended)
    {
        var names = Dated(column, ended).Select(dated => new StateName(dated.Text, dated.From, dated.To, dated.IsApproximate)).ToArray();

        // A State's first name in the register is the one it sat under, unless it had given that one up before.
        if (!memberships.IsEmpty && (names[0].To is not { } to || to >= memberships[0].From)) names[0] = names[0] with { From = memberships[0].From };
        return [.. names];
    }

    /// <summary>Parts <c>a; b @1990-10-03</c>: each value lasts until the day before the next.</summary>
    private static IEnumerable<(string Text, LocalDate? From, LocalDate? To, bool IsApproximate)> Dated(string column, LocalDate? ended)
    {
        var values = column.Split("; ");
        LocalDate? from = null;
        var isApproximate = false;
        for (var index = 0; index < values.Length; index++)
        {
            var text = values[index].Split(" @")[0];
            LocalDate? next = null;
            var nextIsApproximate = false;
            if (index + 1 < values.Length)
            {
                var date = values[index + 1].Split(" @")[1];
                nextIsApproximate = date[0] == '~';
                next = Date(date.AsSpan(nextIsApproximate ? 1 : 0));
            }

            yield return (text, from, next?.PlusDays(-1) ?? ended, isApproximate);
            (from, isApproximate) = (next, nextIsApproximate);
        }
    }

    /// <summary>Reads a day by its digits: the register is read at start-up, where a pattern's machinery would cost more than the register.</summary>
    private static LocalDate Date(ReadOnlySpan<char> text) => new(Number(text[..4]), Number(text[5..7]), Number(text[8..10]));

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}

using System.Globalization;
using NodaTime;
using UNVoting.Membership;

namespace UNVoting.Import.Names;

/// <summary>Every code of every scheme, from the register of States and from the short list of those that it has not.</summary>
internal static class CodeRegister
{
    /// <summary>Scheme | code | State | days, where the code stood for that State on these days only.</summary>
    private const string Others = """
        Alpha3 | BUR | MMR |
        Alpha3 | BYS | BLR |
        Alpha3 | DHY | BEN |
        Alpha3 | HVO | BFA |
        Alpha3 | ROM | ROU |
        Alpha3 | SCG | SRB |
        Alpha3 | TMP | TLS |
        Alpha3 | TWN | CHN | ..1971-10-24
        Alpha3 | YUG | SRB | 2000-11-01..
        Alpha3 | ZAR | COD |
        Alpha2 | BU | MMR |
        Alpha2 | CS | SRB | 1993-01-01..
        Alpha2 | DY | BEN |
        Alpha2 | EL | GRC |
        Alpha2 | HV | BFA |
        Alpha2 | TP | TLS |
        Alpha2 | TW | CHN | ..1971-10-24
        Alpha2 | UK | GBR |
        Alpha2 | YU | SRB | 2000-11-01..
        Alpha2 | ZR | COD |
        M49 | 230 | ETH |
        M49 | 280 | DEU |
        M49 | 736 | SDN |
        M49 | 886 | YEM |
        M49 | 891 | SRB |
        """;

    /// <summary>The schemes one after another, those of the register first.</summary>
    public static IEnumerable<(CodeScheme Scheme, string Code, CodeReading Reading)> ReadAll() => States.All.SelectMany(OfState).Concat(Listed());

    private static IEnumerable<(CodeScheme Scheme, string Code, CodeReading Reading)> OfState(State state)
    {
        var always = new CodeReading(state.Code, null, null, false);

        // Two of its codes went on to Serbia: they are Yugoslavia's while it was a Member, and the three letters also where no day is known.
        LocalDate? ended = state.Memberships is [.., { To: { } last }] ? last : null;
        var former = always with { To = ended };
        yield return (CodeScheme.Alpha3, state.Code.ToString(), former);
        if (state.Alpha2 is { } alpha2) yield return (CodeScheme.Alpha2, alpha2, former with { NeedsDate = IsListed(CodeScheme.Alpha2, alpha2) });
        if (state.M49 is { } m49) yield return (CodeScheme.M49, Number(m49), always);
        foreach (var number in state.CorrelatesOfWar)
        {
            var isShared = States.All.Any(other => other != state && other.CorrelatesOfWar.Any(of => of.Value == number.Value));
            var reading = isShared ? new CodeReading(state.Code, state.Memberships[0].From, ended, true)
                : state.CorrelatesOfWar.Count > 1 ? new CodeReading(state.Code, FirstDayOfYear(number.From), LastDayOfYear(number.To), false)
                : always;
            yield return (CodeScheme.CorrelatesOfWar, Number(number.Value), reading);
        }
    }

    private static IEnumerable<(CodeScheme Scheme, string Code, CodeReading Reading)> Listed()
    {
        foreach (var line in Others.Split('\n', StringSplitOptions.TrimEntries))
        {
            var columns = line.Split('|', StringSplitOptions.TrimEntries);
            var days = columns[3] is "" ? ["", ""] : columns[3].Split("..");
            var reading = new CodeReading(StateCode.Parse(columns[2], CultureInfo.InvariantCulture), ListedDays.Read(days[0]), ListedDays.Read(days[1]), columns[3] is not "");
            yield return (Enum.Parse<CodeScheme>(columns[0]), columns[1], reading);
        }
    }

    private static bool IsListed(CodeScheme scheme, string code) => Others.Contains($"{scheme} | {code} |", StringComparison.Ordinal);

    private static LocalDate? FirstDayOfYear(LocalDate? day) => day is { } date ? new LocalDate(date.Year, 1, 1) : null;

    private static LocalDate? LastDayOfYear(LocalDate? day) => day is { } date ? new LocalDate(date.Year, 12, 31) : null;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

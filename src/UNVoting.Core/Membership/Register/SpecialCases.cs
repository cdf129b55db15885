using System.Collections.Immutable;
using NodaTime;

namespace UNVoting.Membership.Register;

/// <summary>What the register knows of single States that no column of its tables holds.</summary>
internal static class SpecialCases
{
    /// <summary>The seat of the Soviet Union is the only one that another State goes on with: the Russian Federation, by its letter of 24 December 1991.</summary>
    public static StateCode? ContinuatorOf(string code) => code is "SUN" ? StateCode.Parse("RUS", null) : null;

    public static StateCode? ContinuedBy(string code) => code is "RUS" ? StateCode.Parse("SUN", null) : null;

    public static bool IsObserver(string code) => code is "PSE" or "VAT";

    public static ImmutableArray<Nonparticipation> NonparticipationsOf(string code) => code switch
    {
        // From the President's ruling on its credentials to resolution 48/258 A.
        "ZAF" => [new Nonparticipation(new LocalDate(1974, 11, 12), new LocalDate(1994, 6, 22), "A/PV.2281")],

        // From resolution 47/1 to the end of the seat.
        "YUG" => [new Nonparticipation(new LocalDate(1992, 9, 22), new LocalDate(2000, 10, 31), "A/RES/47/1")],

        // The seat stood empty while the Credentials Committee deferred its decision; the Assembly accepted credentials again on 7 December 1998.
        "KHM" => [new Nonparticipation(new LocalDate(1997, 9, 19), new LocalDate(1998, 12, 6), "A/52/719")],
        _ => [],
    };
}

using NodaTime;
using UNVoting.Membership;

namespace UNVoting.Import.DataSets;

/// <summary>The stretches of days in which nothing in the register of States changes, so that what a name or a code stands for need be found once in each.</summary>
internal static class RegisterEras
{
    private static readonly LocalDate[] Beginnings = [.. States.All.SelectMany(Changes).Distinct().Order()];

    /// <summary>The number of the stretch that a day lies in.</summary>
    public static int Of(LocalDate day)
    {
        int place = Array.BinarySearch(Beginnings, day);
        return place >= 0 ? place + 1 : ~place;
    }

    private static IEnumerable<LocalDate> Changes(State state)
    {
        IEnumerable<(LocalDate? From, LocalDate? To)> spans =
        [
            .. state.Memberships.Select(period => ((LocalDate?)period.From, period.To)),
            .. state.Names.Select(name => (name.From, name.To)),
            .. state.CorrelatesOfWar.Select(number => (number.From, number.To)),
        ];
        foreach ((LocalDate? from, LocalDate? to) in spans)
        {
            if (from is { } first)
            {
                yield return first;
            }

            if (to is { } last)
            {
                yield return last.PlusDays(1);
            }
        }
    }
}

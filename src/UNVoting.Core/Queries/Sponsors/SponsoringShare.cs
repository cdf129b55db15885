using System.Globalization;
using NodaTime;
using UNVoting.Documents;
using UNVoting.Membership;

namespace UNVoting.Queries.Sponsors;

/// <summary>How much of a bloc sponsors a text.</summary>
/// <param name="Bloc">The given bloc whose members are counted.</param>
/// <param name="Sponsors">Its members of the day that stand in the last set of sponsors, in order of code.</param>
/// <param name="Members">How many members it has on the day, from 0.</param>
public sealed record SponsoringShare(StateGroup Bloc, ValueList<StateCode> Sponsors, int Members)
{
    /// <summary>Sponsors among members, from 0 to 1; <see langword="null"/> for a bloc without members on the day.</summary>
    public double? Share => Members == 0 ? null : (double)Sponsors.Count / Members;

    /// <summary>The share of a bloc in the last set of sponsors.</summary>
    /// <param name="timeline">The sponsors of the text.</param>
    /// <param name="bloc">The bloc.</param>
    /// <param name="on">The day on which membership of the bloc is asked.</param>
    /// <returns>The share with the numbers that it rests on.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static SponsoringShare Of(SponsorTimeline timeline, StateGroup bloc, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        ArgumentNullException.ThrowIfNull(bloc);
        var states = timeline.Current.Where(sponsor => sponsor.Kind == SponsorKind.State && bloc.Includes(sponsor.State, on)).Select(sponsor => sponsor.State);
        return new SponsoringShare(bloc, states.ToValueList(), bloc.MembersOn(on).Count);
    }

    /// <summary>The bloc, and how many of its members sponsor.</summary>
    /// <returns>For example <c>European Union: 27 of 27</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Bloc}: {Sponsors.Count} of {Members}");
}

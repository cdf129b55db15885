using System.Globalization;
using NodaTime;
using UNVoting.Documents;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Queries.Sponsors;

/// <summary>The sponsors of a text beside a vote on it: who sponsored and did not vote in favour, who voted in favour and never sponsored.</summary>
/// <remarks>Such findings are findings, not errors. Equal by value.</remarks>
public sealed record SponsorsAndVote
{
    private SponsorsAndVote(Vote vote, SponsorTimeline timeline, Reading reading)
    {
        (Vote, Timeline, Reading) = (vote, timeline, reading);
        Sponsors = timeline.Current.Where(sponsor => sponsor.Kind == SponsorKind.State)
            .Select(sponsor => new SponsorVote(sponsor, vote.ChoiceOf(sponsor.State, reading))).ToValueList();
        var named = timeline.Events.Select(change => change.Sponsor.State).ToHashSet();
        InFavourWithoutSponsoring = vote.StatesWith(Choice.InFavour, reading).Where(state => !named.Contains(state)).ToValueList();
    }

    /// <summary>The vote that the sponsors are set beside.</summary>
    public Vote Vote { get; }

    /// <summary>The sponsors of the text over time.</summary>
    public SponsorTimeline Timeline { get; }

    /// <summary>Whether votes are read as cast or as later advised.</summary>
    public Reading Reading { get; }

    /// <summary>The States of the last set of sponsors with their choice, in order of code.</summary>
    public ValueList<SponsorVote> Sponsors { get; }

    /// <summary>The sponsors that abstained, voted against or did not vote, in order of code; empty where the vote is not known by name. Observer States, which
    /// have no vote, are not among them.</summary>
    public ValueList<SponsorVote> NotInFavour =>
        Sponsors.Where(sponsor => sponsor.Choice is Choice.Abstaining or Choice.Against or Choice.NonVoting).ToValueList();

    /// <summary>The States that voted in favour and that no account ever names as sponsor, in order of code.</summary>
    public ValueList<StateCode> InFavourWithoutSponsoring { get; }

    /// <summary>The sponsors of a text beside a vote.</summary>
    /// <param name="text">The text.</param>
    /// <param name="vote">A vote on it, in committee or in plenary, as a whole or on a paragraph.</param>
    /// <param name="reading">As cast, or as later advised.</param>
    /// <returns>Both together.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static SponsorsAndVote Of(AssemblyText text, Vote vote, Reading reading = Reading.AsCast)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(vote);
        return new SponsorsAndVote(vote, SponsorTimeline.Of(text), reading);
    }

    /// <summary>How much of a bloc sponsors the text.</summary>
    /// <param name="bloc">The bloc.</param>
    /// <param name="on">The day on which membership of the bloc is asked; the vote's unless stated.</param>
    /// <returns>The share with the numbers that it rests on.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="bloc"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">No day is given and the vote has none.</exception>
    public SponsoringShare ShareOf(StateGroup bloc, LocalDate? on = null)
    {
        var day = on ?? Vote.Date ?? throw new ArgumentException($"The vote {Vote} has no day; give the day on which membership of the bloc is asked.", nameof(on));
        return SponsoringShare.Of(Timeline, bloc, day);
    }

    /// <summary>The States that stand in the last set of sponsors of both of two texts, such as competing drafts.</summary>
    /// <param name="first">One text.</param>
    /// <param name="second">The other.</param>
    /// <returns>The States, in order of code.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static ValueList<StateCode> SponsorsOfBoth(AssemblyText first, AssemblyText second) =>
        SponsorTimeline.Of(first).Current.Intersect(SponsorTimeline.Of(second).Current, SponsorIdentity.Instance)
            .Where(sponsor => sponsor.Kind == SponsorKind.State).Select(sponsor => sponsor.State).ToValueList();

    /// <summary>The vote, and how many States sponsored the text and did not vote in favour, or voted in favour and never sponsored.</summary>
    /// <returns>For example <c>A/C.1/78/L.11 whole, C.1, 2 November 2023: 112–52–11: 28 sponsors, 2 of them not in favour, 86 in favour without sponsoring</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Vote}: {Sponsors.Count} sponsors, {NotInFavour.Count} of them not in favour, {InFavourWithoutSponsoring.Count} in favour without sponsoring");
}

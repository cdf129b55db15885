using System.Globalization;
using NodaTime;
using UNVoting.Documents;

namespace UNVoting.Queries.Sponsors;

/// <summary>Who stood behind a draft, from its submission on: submitted by, sponsors, additions, withdrawals, each with its day and the documents that say so.</summary>
/// <remarks>
/// <para>All accounts of the text are heard (<see cref="AssemblyText.OtherReadings"/>): the draft's own list, the committee's report, the machine-readable
/// resolution. How a sponsor joined is told by the most preferred account that lists it; a withdrawal counts whichever account tells of it. A State is one sponsor
/// whatever name is printed; a group is one sponsor and never a list of States.</para>
/// <para>Sets of sponsors stand in order: States by code, then groups, offices and unresolved names by name. Equal by value.</para>
/// </remarks>
public sealed record SponsorTimeline
{
    private SponsorTimeline(AssemblyText text, ValueList<SponsorEvent> events)
    {
        (Symbol, Events) = (text.Symbol, events);
        LatestDay = text.IsAdopted ? text.Date : null;
        IssuedOn = text.Date;
        SubmittedBy = Set(events.Where(change => change.Role == SponsorRole.SubmittedBy));
        Initial = Set(events.Where(change => change.Role is SponsorRole.SubmittedBy or SponsorRole.Sponsor));
        Added = Set(events.Where(change => change.Role == SponsorRole.Additional)).Except(Initial, SponsorIdentity.Instance).ToValueList();

        var last = new Dictionary<Sponsor, SponsorEvent>(SponsorIdentity.Instance);
        foreach (var change in events)
            last[change.Sponsor] = change;
        Current = Set(last.Values.Where(change => change.Role != SponsorRole.Withdrew));
        Withdrawn = Set(last.Values.Where(change => change.Role == SponsorRole.Withdrew));
    }

    /// <summary>The text.</summary>
    public DocumentSymbol Symbol { get; }

    /// <summary>What happened: first the submission, then additions and withdrawals; those of one sponsor in their order, days in their order where known.</summary>
    public ValueList<SponsorEvent> Events { get; }

    /// <summary>The main sponsors: the delegations or the office that handed the draft in.</summary>
    public ValueList<Sponsor> SubmittedBy { get; }

    /// <summary>Those on whose behalf it was submitted, the main sponsors among them.</summary>
    public ValueList<Sponsor> Initial { get; }

    /// <summary>Those that joined later and were not among the first.</summary>
    public ValueList<Sponsor> Added { get; }

    /// <summary>Those that withdrew and did not come back.</summary>
    public ValueList<Sponsor> Withdrawn { get; }

    /// <summary>The last set: <see cref="Initial"/> and <see cref="Added"/> without <see cref="Withdrawn"/>.</summary>
    public ValueList<Sponsor> Current { get; }

    private LocalDate? LatestDay { get; }

    private LocalDate? IssuedOn { get; }

    /// <summary>The timeline of a text.</summary>
    /// <param name="text">The text, with its other readings; give it without them to hear one account alone.</param>
    /// <returns>The timeline; empty where no account names a sponsor. Costs O(n log n) in the sponsorships.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static SponsorTimeline Of(AssemblyText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new SponsorTimeline(text, InOrder(SponsorAccounts.Gather(text)));
    }

    /// <summary>Who stood behind the draft at the end of a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Who surely did, and who may have: a joining or a withdrawal without a day leaves it open. Sponsors at submission count from the text's day at the
    /// latest, everything from the day on which a resolution or decision was adopted.</returns>
    public SponsorsOnDay On(LocalDate day)
    {
        var certain = new List<Sponsor>();
        var possible = new List<Sponsor>();
        foreach (var chain in Events.GroupBy(change => change.Sponsor, SponsorIdentity.Instance))
        {
            var (surely, maybe) = Standing(chain, day);
            if (surely)
                certain.Add(chain.Key);
            else if (maybe)
                possible.Add(chain.Key);
        }

        return new SponsorsOnDay(day, InOrder(certain), InOrder(possible));
    }

    /// <summary>The event by which a sponsor came to stand in the last set.</summary>
    internal SponsorEvent? JoiningOf(Sponsor sponsor) =>
        Events.LastOrDefault(change => change.Role != SponsorRole.Withdrew && SponsorIdentity.Instance.Equals(change.Sponsor, sponsor));

    /// <summary>The event by which a sponsor left.</summary>
    internal SponsorEvent? WithdrawalOf(Sponsor sponsor) =>
        Events.LastOrDefault(change => change.Role == SponsorRole.Withdrew && SponsorIdentity.Instance.Equals(change.Sponsor, sponsor));

    private (bool Surely, bool Maybe) Standing(IEnumerable<SponsorEvent> chain, LocalDate day)
    {
        var (surely, maybe) = (false, false);
        foreach (var change in chain)
        {
            bool surelyHas = (change.Date ?? LatestOf(change)) <= day;
            bool mayHave = change.Date is null || change.Date <= day;
            (surely, maybe) = change.Role == SponsorRole.Withdrew
                ? (surely && !mayHave, maybe && !surelyHas)
                : (surely || surelyHas, maybe || mayHave);
        }

        return (surely, maybe);
    }

    private LocalDate? LatestOf(SponsorEvent change) =>
        change.Role is SponsorRole.SubmittedBy or SponsorRole.Sponsor ? IssuedOn : LatestDay;

    // An event without a day keeps its place after the one before it: a chain of one sponsor is never turned round by a missing or mistaken day.
    private static ValueList<SponsorEvent> InOrder(IEnumerable<SponsorEvent> events)
    {
        var placed = new List<(int Turn, LocalDate Day, int Place, SponsorEvent Event)>();
        foreach (var chain in events.GroupBy(change => change.Sponsor, SponsorIdentity.Instance))
        {
            var (turn, day) = (0, LocalDate.MinIsoValue);
            foreach (var change in chain)
            {
                turn = Math.Max(turn, change.Role is SponsorRole.SubmittedBy or SponsorRole.Sponsor ? 0 : 1);
                day = change.Date is { } given && given > day ? given : day;
                placed.Add((turn, day, placed.Count, change));
            }
        }

        return placed.OrderBy(one => one.Turn).ThenBy(one => one.Day).ThenBy(one => one.Place).Select(one => one.Event).ToValueList();
    }

    private static ValueList<Sponsor> Set(IEnumerable<SponsorEvent> events) => InOrder(events.Select(change => change.Sponsor).Distinct(SponsorIdentity.Instance));

    private static ValueList<Sponsor> InOrder(IEnumerable<Sponsor> sponsors) => sponsors.Order(SponsorIdentity.Instance).ToValueList();

    /// <summary>The text and its last set of sponsors.</summary>
    /// <returns>For example <c>A/C.1/78/L.11: 28 sponsors, 8 joined later, 0 withdrew</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Symbol}: {Current.Count} sponsors, {Added.Count} joined later, {Withdrawn.Count} withdrew");
}

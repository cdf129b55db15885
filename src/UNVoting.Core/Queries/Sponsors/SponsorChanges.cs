using System.Globalization;
using NodaTime;
using UNVoting.Documents;
using UNVoting.Membership;

namespace UNVoting.Queries.Sponsors;

/// <summary>Sponsors kept, gained and lost between two texts: a draft and its revision, one year's and another's, or two accounts of one text.</summary>
/// <remarks>The last sets of both timelines are compared (<see cref="SponsorTimeline.Current"/>). Equal by value.</remarks>
public sealed record SponsorChanges
{
    private SponsorChanges(DocumentSymbol from, DocumentSymbol to, ValueList<SponsorChange> changes) => (From, To, Changes) = (from, to, changes);

    /// <summary>The earlier text.</summary>
    public DocumentSymbol From { get; }

    /// <summary>The later text.</summary>
    public DocumentSymbol To { get; }

    /// <summary>One entry for each sponsor of either: States in order of code, then the others by name.</summary>
    public ValueList<SponsorChange> Changes { get; }

    /// <summary>Those that stood behind both.</summary>
    public ValueList<Sponsor> Kept => Of(SponsorChangeKind.Kept);

    /// <summary>Those that stood behind the later text alone.</summary>
    public ValueList<Sponsor> Gained => Of(SponsorChangeKind.Gained);

    /// <summary>Those that stood behind the earlier text alone.</summary>
    public ValueList<Sponsor> Lost => Of(SponsorChangeKind.Lost);

    /// <summary>The changes between two texts.</summary>
    /// <param name="from">The earlier text.</param>
    /// <param name="to">The later text. To compare two accounts of one text, give each without its other readings.</param>
    /// <returns>The changes. Costs O(n log n) in the sponsorships.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static SponsorChanges Between(AssemblyText from, AssemblyText to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return Between(SponsorTimeline.Of(from), SponsorTimeline.Of(to));
    }

    /// <summary>The changes between the last sets of two timelines.</summary>
    /// <param name="from">The earlier text's.</param>
    /// <param name="to">The later text's.</param>
    /// <returns>The changes.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static SponsorChanges Between(SponsorTimeline from, SponsorTimeline to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        var before = from.Current.ToHashSet(SponsorIdentity.Instance);
        var after = to.Current.ToHashSet(SponsorIdentity.Instance);
        var changes = to.Current
            .Select(sponsor => before.Contains(sponsor)
                ? new SponsorChange(sponsor, SponsorChangeKind.Kept, from.JoiningOf(sponsor), to.JoiningOf(sponsor))
                : new SponsorChange(sponsor, SponsorChangeKind.Gained, null, to.JoiningOf(sponsor)))
            .Concat(from.Current.Where(sponsor => !after.Contains(sponsor))
                .Select(sponsor => new SponsorChange(sponsor, SponsorChangeKind.Lost, from.JoiningOf(sponsor), to.WithdrawalOf(sponsor))));
        return new SponsorChanges(from.Symbol, to.Symbol, InOrder(changes));
    }

    /// <summary>These changes and the next ones as one step: from a to b and from b to c is from a to c.</summary>
    /// <param name="next">The changes from this later text on.</param>
    /// <returns>The changes over both steps. A sponsor that was lost and came back is kept.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="next"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="next"/> starts from another text or from other sponsors.</exception>
    public SponsorChanges Then(SponsorChanges next)
    {
        ArgumentNullException.ThrowIfNull(next);
        if (next.From != To || !Kept.Concat(Gained).Order(SponsorIdentity.Instance).SequenceEqual(next.Kept.Concat(next.Lost).Order(SponsorIdentity.Instance), SponsorIdentity.Instance))
            throw new ArgumentException($"The next changes start from {next.From} with {next.Kept.Count + next.Lost.Count} sponsors, expected {To} with the {Kept.Count + Gained.Count} that these end with.", nameof(next));

        var first = Changes.ToDictionary(change => change.Sponsor, SponsorIdentity.Instance);
        var second = next.Changes.ToDictionary(change => change.Sponsor, SponsorIdentity.Instance);
        var both = second.Keys.Concat(first.Keys).Distinct(SponsorIdentity.Instance).Select(sponsor => Joined(first.GetValueOrDefault(sponsor), second.GetValueOrDefault(sponsor)));
        return new SponsorChanges(From, next.To, InOrder(both.OfType<SponsorChange>()));
    }

    /// <summary>The changes among the States of a group, such as a regional group or a given bloc.</summary>
    /// <param name="group">The group.</param>
    /// <param name="on">The day on which membership of the group is asked.</param>
    /// <returns>The part of these changes that concerns its members; group sponsors are in none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="group"/> is <see langword="null"/>.</exception>
    public SponsorChanges Within(StateGroup group, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(group);
        return new SponsorChanges(From, To, Changes.Where(change => change.Sponsor.Kind == SponsorKind.State && group.Includes(change.Sponsor.State, on)).ToValueList());
    }

    /// <summary>What became of a State.</summary>
    /// <param name="state">The State.</param>
    /// <returns>Its change, or <see langword="null"/> where it stood behind neither text.</returns>
    public SponsorChange? Find(StateCode state) =>
        Changes.FirstOrDefault(change => change.Sponsor.Kind == SponsorKind.State && change.Sponsor.State == state);

    private static SponsorChange? Joined(SponsorChange? first, SponsorChange? second)
    {
        var before = first?.Before;
        return second switch
        {
            null => first!.Kind == SponsorChangeKind.Lost ? first : null,
            { Kind: SponsorChangeKind.Lost } => before is null ? null : second with { Before = before },
            _ => second with { Before = before, Kind = before is null ? SponsorChangeKind.Gained : SponsorChangeKind.Kept },
        };
    }

    private ValueList<Sponsor> Of(SponsorChangeKind kind) => Changes.Where(change => change.Kind == kind).Select(change => change.Sponsor).ToValueList();

    private static ValueList<SponsorChange> InOrder(IEnumerable<SponsorChange> changes) =>
        changes.OrderBy(change => change.Sponsor, SponsorIdentity.Instance).ToValueList();

    /// <summary>Both texts, and how many were kept, gained and lost.</summary>
    /// <returns>For example <c>A/C.1/73/L.27/Rev.1 to A/C.1/78/L.11: 22 kept, 6 gained, 12 lost</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From} to {To}: {Kept.Count} kept, {Gained.Count} gained, {Lost.Count} lost");
}

using System.Collections.Immutable;

namespace UNVoting.Membership;

/// <summary>What the register's tables say of one State.</summary>
internal sealed record StateEntry
{
    public string? Alpha2 { get; init; }

    public int? M49 { get; init; }

    public ImmutableArray<DatedValue<int>> CorrelatesOfWar { get; init; } = [];

    public required ImmutableArray<StateName> Names { get; init; }

    public ImmutableArray<MembershipPeriod> Memberships { get; init; } = [];

    public ImmutableArray<DatedValue<RegionalGroup>> RegionalGroups { get; init; } = [];

    public ImmutableArray<Nonparticipation> Nonparticipations { get; init; } = [];

    public bool IsObserver { get; init; }

    public StateCode? Continues { get; init; }

    public StateCode? ContinuedBy { get; init; }
}

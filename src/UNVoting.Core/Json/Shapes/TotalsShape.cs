namespace UNVoting.Json.Shapes;

/// <summary>The printed totals of a vote as they stand in JSON.</summary>
internal sealed record TotalsShape
{
    public int? InFavour { get; init; }

    public int? Against { get; init; }

    public int? Abstaining { get; init; }

    public int? NonVoting { get; init; }

    public int? Members { get; init; }
}

namespace UNVoting.Json.Shapes;

/// <summary>The votes by name as they stand in JSON: a list for each choice.</summary>
internal sealed record RollShape
{
    public PartyShape[]? InFavour { get; init; }

    public PartyShape[]? Against { get; init; }

    public PartyShape[]? Abstaining { get; init; }

    public PartyShape[]? NonVoting { get; init; }
}

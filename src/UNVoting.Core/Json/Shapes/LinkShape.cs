namespace UNVoting.Json.Shapes;

/// <summary>A tie to another document as it stands in JSON.</summary>
internal sealed record LinkShape
{
    public required string Kind { get; init; }

    public required string Symbol { get; init; }

    public string? Place { get; init; }
}

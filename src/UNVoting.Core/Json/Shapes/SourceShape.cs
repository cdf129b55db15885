namespace UNVoting.Json.Shapes;

/// <summary>A source as it stands in JSON.</summary>
internal sealed record SourceShape
{
    public required string Kind { get; init; }

    public string? Symbol { get; init; }

    public string? Name { get; init; }
}

namespace UNVoting.Json.Shapes;

/// <summary>A citation as it stands in JSON.</summary>
internal sealed record CitationShape
{
    public required string Symbol { get; init; }

    public required string Printed { get; init; }

    public string? Date { get; init; }
}

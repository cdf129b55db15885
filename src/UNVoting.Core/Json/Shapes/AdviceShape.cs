namespace UNVoting.Json.Shapes;

/// <summary>Later advice as it stands in JSON.</summary>
internal sealed record AdviceShape
{
    public string? State { get; init; }

    public string? Name { get; init; }

    public required string Advised { get; init; }
}

namespace UNVoting.Json.Shapes;

/// <summary>An agenda item as it stands in JSON.</summary>
internal sealed record AgendaItemShape
{
    public required string Number { get; init; }

    public string? Title { get; init; }
}

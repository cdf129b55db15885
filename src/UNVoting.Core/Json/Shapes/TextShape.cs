namespace UNVoting.Json.Shapes;

/// <summary>A text as it stands in JSON.</summary>
internal sealed record TextShape
{
    public required string Symbol { get; init; }

    public required string Kind { get; init; }

    public string? Language { get; init; }

    public string? Title { get; init; }

    public required string Body { get; init; }

    public string? Session { get; init; }

    public string? Date { get; init; }

    public bool? OrallyRevised { get; init; }

    public AgendaItemShape[]? AgendaItems { get; init; }

    public SponsorshipsShape[]? Sponsorships { get; init; }

    public LinkShape[]? Links { get; init; }

    public string[]? Subjects { get; init; }

    public WordingShape? Wording { get; init; }

    public required SourceShape Source { get; init; }

    public TextShape[]? OtherReadings { get; init; }
}

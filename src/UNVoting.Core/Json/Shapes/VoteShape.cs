namespace UNVoting.Json.Shapes;

/// <summary>A vote as it stands in JSON.</summary>
internal sealed record VoteShape
{
    public string? Symbol { get; init; }

    public required string Subject { get; init; }

    public required string Body { get; init; }

    public string? Session { get; init; }

    public string? Date { get; init; }

    public int? Meeting { get; init; }

    public string? Title { get; init; }

    public string? Identifier { get; init; }

    public string? Method { get; init; }

    public string? Outcome { get; init; }

    public string? RequiredMajority { get; init; }

    public TotalsShape? Totals { get; init; }

    public RollShape? Roll { get; init; }

    public AdviceShape[]? Advice { get; init; }

    public AgendaItemShape[]? AgendaItems { get; init; }

    public string[]? Subjects { get; init; }

    public LinkShape[]? Links { get; init; }

    public required SourceShape Source { get; init; }

    public VoteShape[]? OtherReadings { get; init; }
}

namespace UNVoting.Json.Shapes;

/// <summary>A footnote as it stands in JSON.</summary>
internal sealed record FootnoteShape
{
    public required string Mark { get; init; }

    public required string Text { get; init; }

    public CitationShape[]? Citations { get; init; }
}

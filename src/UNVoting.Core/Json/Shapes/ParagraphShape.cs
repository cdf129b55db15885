namespace UNVoting.Json.Shapes;

/// <summary>A paragraph as it stands in JSON.</summary>
internal sealed record ParagraphShape
{
    public required string Label { get; init; }

    public string? Heading { get; init; }

    public string? Number { get; init; }

    public string? Opening { get; init; }

    public required string Text { get; init; }

    public string[]? FootnoteMarks { get; init; }

    public CitationShape[]? Citations { get; init; }

    public ParagraphShape[]? Children { get; init; }
}

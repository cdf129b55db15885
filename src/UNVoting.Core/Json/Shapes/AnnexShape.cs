namespace UNVoting.Json.Shapes;

/// <summary>An annex as it stands in JSON.</summary>
internal sealed record AnnexShape
{
    public string? Number { get; init; }

    public string? Title { get; init; }

    public ParagraphShape[]? Paragraphs { get; init; }
}

namespace UNVoting.Json.Shapes;

/// <summary>The wording of a text as it stands in JSON.</summary>
internal sealed record WordingShape
{
    public required string Formula { get; init; }

    public ParagraphShape[]? Preamble { get; init; }

    public ParagraphShape[]? Operative { get; init; }

    public FootnoteShape[]? Footnotes { get; init; }

    public AnnexShape[]? Annexes { get; init; }
}

using UNVoting.Documents;

namespace UNVoting.Import.Text;

/// <summary>A text that stands in a document: in a report under the paragraph that recommends it, or as the document itself.</summary>
internal sealed class RecommendedText
{
    /// <summary>The paragraph of the report that recommends it.</summary>
    public int? Paragraph { get; init; }

    public bool? Decision { get; init; }

    public string Designator { get; init; } = "";

    public List<Block> TitleBlocks { get; } = [];

    public List<Block> Body { get; } = [];

    /// <summary>The heading over several lettered texts, which is the title of one that has none of its own.</summary>
    public IReadOnlyList<Block> Common { get; init; } = [];

    /// <summary>Whether it is the first under the heading over several.</summary>
    public bool LeadsCommon { get; init; }

    public string Title => Words(TitleBlocks) is { Length: > 0 } own ? own : Words(Common);

    public int Line => (TitleBlocks.Count > 0 ? TitleBlocks[0] : Body[0]).Line;

    public IEnumerable<Block> Blocks => (LeadsCommon ? Common : []).Concat(TitleBlocks).Concat(Body);

    /// <summary>The notes whose marks stand in it, wherever the pages put them.</summary>
    public List<PrintedFootnote> Footnotes { get; } = [];

    public ResolutionText? Wording { get; set; }

    private static string Words(IEnumerable<Block> title) => string.Join(" ", title.Select(block => block.Plain)).Trim();
}

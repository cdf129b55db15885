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

    public string Title => string.Join(" ", TitleBlocks.Select(block => block.Plain)).Trim();

    public int Line => (TitleBlocks.Count > 0 ? TitleBlocks[0] : Body[0]).Line;

    public IEnumerable<Block> Blocks => TitleBlocks.Concat(Body);

    /// <summary>The notes whose marks stand in it, wherever the pages put them.</summary>
    public List<PrintedFootnote> Footnotes { get; } = [];

    public ResolutionText? Wording { get; set; }
}

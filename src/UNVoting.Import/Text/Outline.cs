using System.Globalization;

namespace UNVoting.Import.Text;

/// <summary>The parts of a document: its front, its account, and the texts that stand in it.</summary>
internal sealed class Outline
{
    private Outline()
    {
    }

    public List<Block> Front { get; } = [];

    public List<Block> Account { get; } = [];

    public List<RecommendedText> Texts { get; } = [];

    public static Outline Of(IReadOnlyList<Block> blocks)
    {
        var outline = new Outline();
        int? paragraph = null;
        bool? decision = null;
        RecommendedText? text = null;
        string letter = "";
        List<Block> common = [];
        foreach (Block block in blocks)
        {
            switch (block.Region)
            {
                case Region.Front:
                    outline.Front.Add(block);
                    break;
                case Region.Proceedings or Region.Voters:
                    outline.Account.Add(block);
                    (text, letter, common) = (null, "", []);
                    if (block.Kind == BlockKind.Point && block.Style == LabelStyle.Number)
                    {
                        paragraph = int.TryParse(block.Label, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
                        decision = !block.Plain.Contains("raft resolution", StringComparison.Ordinal) && block.Plain.Contains("raft decision", StringComparison.Ordinal);
                    }

                    break;
                case Region.Title when block.Kind is BlockKind.DraftHeading or BlockKind.Designator:
                    string[] words = block.Label.Split(' ');
                    if (block.Kind == BlockKind.DraftHeading)
                    {
                        decision = words[0] == "decision";
                        letter = words.Length > 1 ? words[1] : "";
                        common = [];
                    }

                    // A title over "A", "B" and "C" is that of the texts under them.
                    bool leads = block.Kind == BlockKind.Designator && text is { Body.Count: 0, TitleBlocks.Count: > 0 } && !text.TitleBlocks.Exists(title => title.Kind == BlockKind.Designator);
                    if (leads)
                    {
                        common = text!.TitleBlocks;
                        outline.Texts.Remove(text);
                    }

                    string designator = block.Kind == BlockKind.Designator ? (letter.Length > 0 ? $"{letter}.{block.Label}" : block.Label) : letter;
                    text = outline.Begin(paragraph, decision, designator, common, leads);
                    text.TitleBlocks.Add(block);
                    break;
                default:
                    if (text is null || (block.Region == Region.Title && text.Body.Count > 0))
                        text = outline.Begin(paragraph, decision, "", [], leads: false);
                    (block.Region == Region.Title ? text.TitleBlocks : text.Body).Add(block);
                    break;
            }
        }

        return outline;
    }

    private RecommendedText Begin(int? paragraph, bool? decision, string designator, List<Block> common, bool leads)
    {
        var text = new RecommendedText { Paragraph = paragraph, Decision = decision, Designator = designator, Common = common, LeadsCommon = leads };
        Texts.Add(text);
        return text;
    }
}

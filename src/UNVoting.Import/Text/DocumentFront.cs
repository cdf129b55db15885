using NodaTime;
using UNVoting.Documents;

namespace UNVoting.Import.Text;

/// <summary>What the front of a document says of it.</summary>
internal sealed class DocumentFront
{
    public DocumentSymbol? Symbol { get; set; }

    /// <summary>The day of issue; of adoption for a resolution or decision.</summary>
    public LocalDate? Date { get; set; }

    public AssemblySession? Session { get; set; }

    public Body? Body { get; set; }

    public List<AgendaItem> AgendaItems { get; } = [];

    /// <summary>The documents that an adopted text came from: the report, or the draft and its addenda.</summary>
    public List<DocumentLink> Origins { get; } = [];

    /// <summary>Whether an adopted text was changed by word of mouth before.</summary>
    public bool OrallyRevised { get; set; }

    /// <summary>What no printed form accounts for: titles and sponsors.</summary>
    public List<FrontPiece> Pieces { get; } = [];

    /// <summary>The words under "Addendum" or "Corrigendum": what is added to the document or put right in it.</summary>
    public List<FrontPiece> Notice { get; } = [];

    /// <summary>The title of the item that the document is on: of an item and a sub-item, the sub-item's. Another title is an issue.</summary>
    public static string ItemTitle(IEnumerable<FrontPiece> pieces, IssueLog issues)
    {
        FrontPiece? last = null;
        foreach (FrontPiece piece in pieces)
        {
            if (last is not null)
                issues.Info(last.Line, "narrative", "A title of the front for which the model has no place; that of the sub-item goes before it.", last.Text);
            last = piece;
        }

        return last?.Text ?? "";
    }

    /// <summary>The items of the agenda, each with the title that the front prints.</summary>
    public ValueList<AgendaItem> Titled(string title) => AgendaItems.Select(item => title.Length > 0 ? item with { Title = title } : item).ToValueList();
}

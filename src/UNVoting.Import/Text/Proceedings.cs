using UNVoting.Documents;

namespace UNVoting.Import.Text;

/// <summary>What the account of a report holds: the drafts in the order in which it names them, and the votes in the order in which they were taken.</summary>
internal sealed class Proceedings
{
    private readonly Dictionary<DocumentSymbol, DraftFacts> _bySymbol = [];

    public List<DraftFacts> Drafts { get; } = [];

    public List<VoteFacts> Votes { get; } = [];

    /// <summary>The words of the account, paragraph by paragraph.</summary>
    public List<string> Passages { get; } = [];

    public DraftFacts Draft(DocumentSymbol symbol, int line, TextKind kind)
    {
        if (!_bySymbol.TryGetValue(symbol, out DraftFacts? draft))
        {
            draft = new DraftFacts(symbol, line) { Kind = kind };
            _bySymbol.Add(symbol, draft);
            Drafts.Add(draft);
        }

        return draft;
    }

    /// <summary>Ties each revision to the version before it that the account knows; what is said of the title of one holds for the other.</summary>
    public void TieRevisions()
    {
        var latest = new Dictionary<DocumentSymbol, DraftFacts>();
        foreach (DraftFacts draft in Drafts.OrderBy(draft => draft.Symbol))
        {
            if (latest.TryGetValue(draft.Symbol.Original, out DraftFacts? before) && draft.Symbol.Modifications.Any(change => change.Kind == SymbolModificationKind.Revision))
            {
                draft.Link(new DocumentLink(LinkKind.Replaces, before.Symbol));
                draft.Title = draft.Title.Length > 0 ? draft.Title : before.Title;
            }

            latest[draft.Symbol.Original] = draft;
        }
    }

    public DraftFacts? Find(DocumentSymbol symbol) => _bySymbol.GetValueOrDefault(symbol);
}

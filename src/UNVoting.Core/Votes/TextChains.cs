using UNVoting.Documents;

namespace UNVoting.Votes;

/// <summary>Which symbols are one text on its way from draft to resolution, by the links of texts and votes.</summary>
/// <remarks>A draft that several adopted texts claim is tied to the one that it became, or to none (<see cref="DraftClaims"/>).</remarks>
internal sealed class TextChains
{
    private readonly DraftClaims _claims;
    private readonly Dictionary<DocumentSymbol, DocumentSymbol> _parents = [];
    private readonly Dictionary<DocumentSymbol, List<DocumentSymbol>> _members = [];

    public TextChains(IReadOnlyList<Vote> votes, IReadOnlyList<AssemblyText> texts)
    {
        _claims = new DraftClaims(votes, texts);
        foreach (Vote vote in votes)
        {
            if (vote.Symbol is not null)
            {
                Tie(vote.Symbol, vote.Accounts.SelectMany(reading => reading.Links));
            }
        }

        foreach (AssemblyText text in texts)
        {
            Tie(text.Symbol, text.Accounts.SelectMany(reading => reading.Links));
        }

        foreach (DocumentSymbol symbol in _parents.Keys.ToArray())
        {
            DocumentSymbol root = Root(symbol);
            if (!_members.TryGetValue(root, out List<DocumentSymbol>? chain))
            {
                _members.Add(root, chain = []);
            }

            chain.Add(symbol);
        }

        foreach (List<DocumentSymbol> chain in _members.Values)
        {
            chain.Sort();
        }
    }

    public IReadOnlyList<DocumentSymbol> Of(DocumentSymbol symbol) =>
        _parents.ContainsKey(symbol) ? _members[RootOf(symbol)].AsReadOnly() : [symbol];

    private bool IsSameText(DocumentSymbol symbol, DocumentLink link) => link.Kind switch
    {
        LinkKind.Draft => _claims.Holds(link.Symbol, symbol),
        LinkKind.AdoptedAs => _claims.Holds(symbol, link.Symbol),
        LinkKind.Replaces => true,
        _ => false,
    };

    private void Tie(DocumentSymbol symbol, IEnumerable<DocumentLink> links)
    {
        foreach (DocumentLink link in links)
        {
            if (IsSameText(symbol, link))
            {
                DocumentSymbol left = Root(symbol);
                DocumentSymbol right = Root(link.Symbol);
                if (left != right)
                {
                    _parents[left] = right;
                }
            }
        }
    }

    private DocumentSymbol Root(DocumentSymbol symbol)
    {
        _parents.TryAdd(symbol, symbol);
        while (_parents[symbol] is { } parent && parent != symbol)
        {
            // Path halving keeps the walk short however long the chain is.
            _parents[symbol] = _parents[parent];
            symbol = parent;
        }

        return symbol;
    }

    // After construction nothing is written, so that any thread may ask.
    private DocumentSymbol RootOf(DocumentSymbol symbol)
    {
        while (_parents[symbol] is { } parent && parent != symbol)
        {
            symbol = parent;
        }

        return symbol;
    }
}

using UNVoting.Documents;

namespace UNVoting.Votes;

/// <summary>Which adopted text each draft became. A draft becomes one text; sources err, and may give one draft to several.</summary>
/// <remarks>A draft and its revisions are one, and so are the letters of one resolution. Where several adopted texts claim a draft, it belongs to the one that the draft's own record names;
/// else to the only claimant that has no other draft to itself; else to none, because the record cannot tell.</remarks>
internal sealed class DraftClaims
{
    private readonly Dictionary<DocumentSymbol, List<Claim>> _claims = [];

    // The adopted texts that have a draft which no other claims.
    private readonly HashSet<AdoptedText> _withOwn;

    public DraftClaims(IEnumerable<Vote> votes, IEnumerable<AssemblyText> texts)
    {
        foreach (Vote vote in votes.SelectMany(vote => vote.Accounts))
        {
            Take(vote.Symbol, vote.Source, vote.Links);
        }

        foreach (AssemblyText text in texts.SelectMany(text => text.Accounts))
        {
            Take(text.Symbol, text.Source, text.Links);
        }

        _withOwn = [.. _claims.Values.Where(claims => !IsContested(claims)).Select(claims => claims[0].Text)];
    }

    /// <summary>The drafts that several adopted texts claim, in order, with every claim.</summary>
    public IEnumerable<(DocumentSymbol Draft, IReadOnlyList<Claim> Claims)> Contested() =>
        _claims.Where(draft => IsContested(draft.Value)).OrderBy(draft => draft.Key).Select(draft => (draft.Key, (IReadOnlyList<Claim>)draft.Value));

    /// <summary>Whether a draft, if it became this adopted text according to some source, did so as far as the record can tell.</summary>
    public bool Holds(DocumentSymbol draft, DocumentSymbol adopted) =>
        !_claims.TryGetValue(draft.Original, out List<Claim>? claims) || !IsContested(claims) || Winner(claims) == AdoptedText.Of(adopted);

    private static bool IsContested(List<Claim> claims) => claims.Exists(claim => claim.Text != claims[0].Text);

    private AdoptedText? Winner(List<Claim> claims) =>
        Only(claims.Where(claim => claim.IsOfDraft)) ?? Only(claims.Where(claim => !_withOwn.Contains(claim.Text)));

    private static AdoptedText? Only(IEnumerable<Claim> claims) =>
        claims.Select(claim => claim.Text).Distinct().Take(2).ToArray() is [var only] ? only : null;

    private void Take(DocumentSymbol? symbol, Source source, ValueList<DocumentLink> links)
    {
        foreach (DocumentLink link in links)
        {
            if (symbol is not null && link.Kind == LinkKind.Draft && IsAdopted(symbol))
            {
                Add(link.Symbol, new Claim(symbol, source, false));
            }
            else if (symbol is not null && link.Kind == LinkKind.AdoptedAs && IsAdopted(link.Symbol))
            {
                Add(symbol, new Claim(link.Symbol, source, true));
            }
        }
    }

    private void Add(DocumentSymbol draft, Claim claim)
    {
        if (!_claims.TryGetValue(draft.Original, out List<Claim>? claims))
        {
            _claims.Add(draft.Original, claims = []);
        }

        if (!claims.Contains(claim))
        {
            claims.Add(claim);
        }
    }

    private static bool IsAdopted(DocumentSymbol symbol) => symbol.Nature is SymbolNature.Resolution or SymbolNature.Decision;

    /// <summary>What a source says that a draft became.</summary>
    /// <param name="Adopted">The resolution or decision.</param>
    /// <param name="Source">Which publication says so.</param>
    /// <param name="IsOfDraft">Whether the draft's own record says so, and not the adopted text.</param>
    public sealed record Claim(DocumentSymbol Adopted, Source Source, bool IsOfDraft)
    {
        public AdoptedText Text => AdoptedText.Of(Adopted);
    }

    /// <summary>A resolution or decision with all of its letters: "78/254 A" and "78/254 A-C" are parts of one.</summary>
    public readonly record struct AdoptedText(string Organ, SymbolNature Nature, AssemblySession? Session, int? Year, int Number)
    {
        public static AdoptedText Of(DocumentSymbol symbol) => new(symbol.Organ, symbol.Nature, symbol.Session, symbol.Year, symbol.Number);
    }
}

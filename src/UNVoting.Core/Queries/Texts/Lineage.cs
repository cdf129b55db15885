using UNVoting.Documents;
using UNVoting.Votes;

namespace UNVoting.Queries.Texts;

/// <summary>The texts on one matter across the years: what goes back to what, where the matter split into tracks and where tracks merged, each link with its reasons.</summary>
/// <remarks>
/// <para>A draft, its revisions and the resolution that it became are one text (<see cref="VotingRecord.ChainOf"/>). A later text goes back to an earlier one of another session where
/// its title or its wording says so, weighed together with agenda item, sponsors and citations; each link carries its reasons. It goes back to the latest such texts; to
/// several where each brings something of its own, such as half of the title or of the sponsors. What the caller pins stands.</para>
/// <para>A text that goes back to none in the record is tied to the latest resolution that its first preambular paragraph recalls, if the record does not hold it: tracks that
/// start from the same one are forks of it.</para>
/// <para>Equal by value. The same record and pins give the same lineage, in whatever order they were read.</para>
/// </remarks>
public sealed record Lineage
{
    private Lineage(DocumentSymbol symbol, ValueList<LineageText> texts, ValueList<LineageLink> links) => (Symbol, Texts, Links) = (symbol, texts, links);

    /// <summary>The text that was asked for, by the symbol that it goes by in the lineage.</summary>
    public DocumentSymbol Symbol { get; }

    /// <summary>The texts, by session, then symbol.</summary>
    public ValueList<LineageText> Texts { get; }

    /// <summary>The links, by the later text, then the earlier.</summary>
    public ValueList<LineageLink> Links { get; }

    /// <summary>The texts that more than one later text goes back to: where the matter split.</summary>
    public ValueList<DocumentSymbol> Forks => Texts.Select(text => text.Symbol).Where(symbol => After(symbol).Count > 1).ToValueList();

    /// <summary>The texts that go back to more than one: where tracks merged.</summary>
    public ValueList<DocumentSymbol> Mergers => Texts.Select(text => text.Symbol).Where(symbol => Before(symbol).Count > 1).ToValueList();

    /// <summary>The runs of texts between forks and mergers, each in order of time; every text stands in one.</summary>
    public ValueList<ValueList<DocumentSymbol>> Tracks
    {
        get
        {
            var tracks = new List<List<DocumentSymbol>>();
            var trackOf = new Dictionary<DocumentSymbol, List<DocumentSymbol>>();
            foreach (var symbol in Texts.Select(text => text.Symbol))
            {
                if (Before(symbol) is [var only] && After(only.Earlier).Count == 1)
                {
                    trackOf[only.Earlier].Add(symbol);
                    trackOf[symbol] = trackOf[only.Earlier];
                }
                else
                {
                    tracks.Add(trackOf[symbol] = [symbol]);
                }
            }

            return tracks.Select(track => track.ToValueList()).ToValueList();
        }
    }

    /// <summary>The lineage of a text.</summary>
    /// <param name="record">The record to look in.</param>
    /// <param name="symbol">The text, by any symbol of its way from draft to resolution.</param>
    /// <param name="pins">Links that the caller knows to be or not to be.</param>
    /// <returns>The lineage; of that text alone where nothing goes back to it or it to anything. Costs O(texts of the record) for each text of the lineage.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> or <paramref name="symbol"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">The record does not hold the text or one that is pinned, or it is an amendment, which has no lineage of its own.</exception>
    /// <exception cref="ArgumentException">A pin has the later text first.</exception>
    public static Lineage Of(VotingRecord record, DocumentSymbol symbol, params IEnumerable<LineagePin> pins)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(symbol);
        ArgumentNullException.ThrowIfNull(pins);
        var search = new LineageSearch(record, pins);
        return Around(search, search.Get(symbol)).Lineage;
    }

    /// <summary>All lineages of a record.</summary>
    /// <param name="record">The record to look in.</param>
    /// <param name="pins">Links that the caller knows to be or not to be.</param>
    /// <returns>The lineages, by their first text; every text of the record but amendments stands in one, most of them perhaps alone. <see cref="Symbol"/> is the
    /// first text that the record holds. Costs O(texts²).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">The record does not hold a text that is pinned.</exception>
    /// <exception cref="ArgumentException">A pin has the later text first.</exception>
    public static ValueList<Lineage> AllOf(VotingRecord record, params IEnumerable<LineagePin> pins)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(pins);
        var search = new LineageSearch(record, pins);
        var seen = new HashSet<MatterText>();
        var lineages = new List<Lineage>();
        foreach (var start in search.Texts.Where(text => !seen.Contains(text)))
        {
            var (lineage, found) = Around(search, start);
            seen.UnionWith(found);
            lineages.Add(lineage);
        }

        return lineages.ToValueList();
    }

    /// <summary>The links from a text to the texts that it goes back to.</summary>
    /// <param name="symbol">A text of the lineage.</param>
    /// <returns>The links, in order.</returns>
    public ValueList<LineageLink> Before(DocumentSymbol symbol) => Links.Where(link => link.Later == symbol).ToValueList();

    /// <summary>The links from later texts to a text that they go back to.</summary>
    /// <param name="symbol">A text of the lineage.</param>
    /// <returns>The links, in order.</returns>
    public ValueList<LineageLink> After(DocumentSymbol symbol) => Links.Where(link => link.Earlier == symbol).ToValueList();

    private static (Lineage Lineage, List<MatterText> Found) Around(LineageSearch search, MatterText start)
    {
        var (found, links) = search.Around(start);
        var later = links.Select(link => link.Later).ToHashSet();
        var texts = found.Select(text => text.Text).ToList();
        foreach (var root in found.Where(text => !later.Contains(text.Text.Symbol)))
        {
            if (search.MissingBefore(root) is not { } missing)
                continue;
            links.Add(new LineageLink(missing, root.Text.Symbol, 1, [new LineageReason(LineageReasonKind.Citation, 1)]));
            if (!texts.Exists(text => text.Symbol == missing))
                texts.Add(new LineageText(missing, missing.Session.GetValueOrDefault(), []));
        }

        var places = texts.Order().Select((text, place) => (text.Symbol, place)).ToDictionary(entry => entry.Symbol, entry => entry.place);
        var lineage = new Lineage(start.Text.Symbol, texts.Order().ToValueList(), links.OrderBy(link => places[link.Later]).ThenBy(link => places[link.Earlier]).ToValueList());
        return (lineage, found);
    }

    /// <summary>The texts in order.</summary>
    /// <returns>For example <c>A/RES/73/27, A/RES/74/29</c>.</returns>
    public override string ToString() => string.Join(", ", Texts.Select(text => text.Symbol));
}

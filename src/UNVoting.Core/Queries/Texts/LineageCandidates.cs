using UNVoting.Documents;

namespace UNVoting.Queries.Texts;

/// <summary>Which texts may go back to which: those that share an agenda item, name one another or have titles half alike. Found through what they share, not pair by pair.</summary>
internal sealed class LineageCandidates
{
    private readonly Dictionary<MatterText, List<MatterText>> earlier = [];
    private readonly Dictionary<MatterText, List<MatterText>> later = [];

    /// <summary>The candidates among texts that stand in order of time.</summary>
    public LineageCandidates(IReadOnlyList<MatterText> texts)
    {
        var (items, words, symbols) = (new Dictionary<string, List<int>>(), new Dictionary<string, List<int>>(), new Dictionary<DocumentSymbol, int>());
        for (int place = 0; place < texts.Count; place++)
        {
            var text = texts[place];
            earlier.Add(text, []);
            later.Add(text, []);
            foreach (int found in Before(text, items, words, symbols, texts).Where(found => Chronology.Compare(texts[found].Text.Session, text.Text.Session) < 0))
            {
                earlier[text].Add(texts[found]);
                later[texts[found]].Add(text);
            }

            foreach (string item in text.Items)
                Add(items, item, place);
            foreach (string word in text.Title)
                Add(words, word, place);
            foreach (var symbol in text.Symbols)
                symbols.TryAdd(symbol, place);
        }
    }

    /// <summary>The texts of earlier sessions that a text may go back to, in order of time.</summary>
    public IReadOnlyList<MatterText> Before(MatterText text) => earlier[text];

    /// <summary>The texts of later sessions that may go back to a text, in order of time.</summary>
    public IReadOnlyList<MatterText> After(MatterText text) => later[text];

    private static SortedSet<int> Before(MatterText text, Dictionary<string, List<int>> items, Dictionary<string, List<int>> words, Dictionary<DocumentSymbol, int> symbols, IReadOnlyList<MatterText> texts)
    {
        var found = new SortedSet<int>(text.Items.SelectMany(item => items.GetValueOrDefault(item) ?? []));
        found.UnionWith(text.Cited.Where(symbols.ContainsKey).Select(symbol => symbols[symbol]));
        var shared = new Dictionary<int, int>();
        foreach (int other in text.Title.SelectMany(word => words.GetValueOrDefault(word) ?? []))
            shared[other] = shared.GetValueOrDefault(other) + 1;
        found.UnionWith(shared
            .Where(other => other.Value >= LineageEvidence.LeastTitle * (text.Title.Count + texts[other.Key].Title.Count - other.Value))
            .Select(other => other.Key));
        return found;
    }

    private static void Add(Dictionary<string, List<int>> index, string key, int place)
    {
        if (!index.TryGetValue(key, out var places))
            index.Add(key, places = []);
        places.Add(place);
    }
}

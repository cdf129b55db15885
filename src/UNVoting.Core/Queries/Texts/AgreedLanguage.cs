using System.Collections.Immutable;
using System.Diagnostics;
using UNVoting.Documents;
using UNVoting.Votes;

namespace UNVoting.Queries.Texts;

/// <summary>An index of wordings that tells of each paragraph of a text which earlier text had it first, exactly or nearly.</summary>
/// <remarks>
/// <para>Near is: at least half of the pairs of neighbouring words in either paragraph stand in both (the Jaccard index of word pairs). Found exactly, none is missed: two
/// such paragraphs share one of the rarest pairs of each, so only those pairs are indexed (prefix filtering; Chaudhuri, Ganti and Kaushik 2006).</para>
/// <para>Built once, O(words log words); holds about half of the pairs of words. Safe from any thread.</para>
/// </remarks>
[DebuggerDisplay("{Count} paragraphs")]
public sealed class AgreedLanguage
{
    /// <summary>The similarity from which on a paragraph is near another.</summary>
    public const double LeastSimilarity = 0.5;

    private readonly VotingRecord record;
    // One for each text and language, in order of time.
    private readonly ImmutableArray<AssemblyText> texts;
    private readonly ImmutableArray<(int Text, Paragraph Paragraph, ParagraphShingles Shingles)> paragraphs;
    private readonly Dictionary<ulong, int> frequencies = [];
    private readonly Dictionary<ulong, List<int>> rarePairs = [];
    private readonly Dictionary<ulong, List<int>> wholes = [];

    private AgreedLanguage(VotingRecord record)
    {
        this.record = record;
        texts = [.. record.Texts.Order(Comparer<AssemblyText>.Create(Chronology.Compare)).SelectMany(KnownWording.Languages)];
        paragraphs = [.. texts.SelectMany((text, place) => text.Wording!.AllParagraphs().Select(paragraph => (place, paragraph, ParagraphShingles.Of(paragraph)))).Where(entry => entry.Item3.Words > 0)];
        foreach (var (_, _, shingles) in paragraphs)
        {
            foreach (ulong pair in shingles.Pairs)
                frequencies[pair] = frequencies.GetValueOrDefault(pair) + 1;
        }

        for (int entry = 0; entry < paragraphs.Length; entry++)
        {
            Add(wholes, paragraphs[entry].Shingles.Whole, entry);
            foreach (ulong pair in Rarest(paragraphs[entry].Shingles))
                Add(rarePairs, pair, entry);
        }
    }

    /// <summary>How many paragraphs are indexed.</summary>
    public int Count => paragraphs.Length;

    /// <summary>The index of the wordings of a record.</summary>
    /// <param name="record">The record; of a text with several accounts the preferred one in each language is indexed.</param>
    /// <returns>The index.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is <see langword="null"/>.</exception>
    public static AgreedLanguage Of(VotingRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new AgreedLanguage(record);
    }

    /// <summary>Where the paragraphs of a text come from.</summary>
    /// <param name="text">The text, of this record or not; its wording in English is looked at, or else in the first official language that it is known in.</param>
    /// <returns>Its paragraphs with the earliest texts that have them. Looked at are texts of earlier sessions, and of the same session those of an earlier day; never its own drafts
    /// or the resolution that it became. Empty where its wording is not known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public TextProvenance FindOrigins(AssemblyText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var own = record.ChainOf(text.Symbol).ToHashSet();
        var reading = KnownWording.Of(text) ?? text;
        var isEarlier = texts.Select(other => other.Language == reading.Language && !own.Contains(other.Symbol) && IsEarlier(other, text)).ToArray();
        return new TextProvenance(text.Symbol, reading.Language, (reading.Wording?.AllParagraphs() ?? []).Select(paragraph => OriginOf(paragraph, isEarlier)).ToValueList());
    }

    private static bool IsEarlier(AssemblyText other, AssemblyText text)
    {
        int bySession = Chronology.Compare(other.Session, text.Session);
        return bySession < 0 || (bySession == 0 && other.Date is { } day && text.Date is { } own && day < own);
    }

    private static void Add(Dictionary<ulong, List<int>> index, ulong key, int entry)
    {
        if (!index.TryGetValue(key, out var entries))
            index.Add(key, entries = []);
        entries.Add(entry);
    }

    private ParagraphProvenance OriginOf(Paragraph paragraph, bool[] isEarlier)
    {
        var shingles = ParagraphShingles.Of(paragraph);
        if (shingles.Words == 0)
            return new ParagraphProvenance(paragraph.Label, 0, 0, null, null);
        // Entries stand in order of time: the first that holds is the earliest.
        int exact = wholes.TryGetValue(shingles.Whole, out var same) ? same.FindIndex(entry => isEarlier[paragraphs[entry].Text]) is var at and >= 0 ? same[at] : -1 : -1;
        var (near, similarity, closest, most) = (-1, 0.0, -1, 0.0);
        foreach (int entry in Candidates(shingles, isEarlier))
        {
            double own = paragraphs[entry].Shingles.SimilarityTo(shingles);
            if (own < LeastSimilarity)
                continue;
            if (near < 0)
                (near, similarity) = (entry, own);
            if (own > most)
                (closest, most) = (entry, own);
        }

        int unheard = exact >= 0 ? 0 : closest >= 0 ? shingles.Words - Common(paragraphs[closest].Paragraph, paragraph) : shingles.Words;
        return new ParagraphProvenance(paragraph.Label, shingles.Words, unheard, PlaceOf(exact, 1), PlaceOf(near, similarity));
    }

    private LanguagePlace? PlaceOf(int entry, double similarity) =>
        entry < 0 ? null : new LanguagePlace(texts[paragraphs[entry].Text].Symbol, paragraphs[entry].Paragraph.Label, similarity);

    private SortedSet<int> Candidates(ParagraphShingles shingles, bool[] isEarlier)
    {
        var candidates = new SortedSet<int>();
        foreach (ulong pair in Rarest(shingles))
        {
            foreach (int entry in rarePairs.GetValueOrDefault(pair) ?? [])
            {
                int length = paragraphs[entry].Shingles.Pairs.Length;
                if (isEarlier[paragraphs[entry].Text] && 2 * length >= shingles.Pairs.Length && length <= 2 * shingles.Pairs.Length)
                    candidates.Add(entry);
            }
        }

        return candidates;
    }

    // With half of the pairs in common, two sets cannot both keep all common pairs out of their rarest ⌊n / 2⌋ + 1, counted in one order of all pairs.
    private IEnumerable<ulong> Rarest(ParagraphShingles shingles) =>
        shingles.Pairs.OrderBy(pair => frequencies.GetValueOrDefault(pair)).ThenBy(pair => pair).Take((shingles.Pairs.Length / 2) + 1);

    private static int Common(Paragraph first, Paragraph second)
    {
        var vocabulary = new Vocabulary();
        int[] left = WordsOf(first), right = WordsOf(second);
        return new CommonWords(vocabulary.Count).Count(left, right);

        int[] WordsOf(Paragraph paragraph) =>
            [.. WordReader.Read(paragraph.Text).Where(span => span.IsWord).Select(span => vocabulary.NumberOf(paragraph.Text.AsSpan(span.Start, span.Length)))];
    }
}

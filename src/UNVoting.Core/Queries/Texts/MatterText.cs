using System.Collections.Frozen;
using UNVoting.Documents;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Queries.Texts;

/// <summary>What links of a lineage are found from: one text on its whole way, with its title, sponsors, citations and words made ready.</summary>
internal sealed class MatterText
{
    private static readonly FrozenSet<string> Plain = FrozenSet.ToFrozenSet(
        ["a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "its", "of", "on", "or", "the", "their", "to", "with"], StringComparer.OrdinalIgnoreCase);

    private readonly Lazy<HashSet<StateCode>> sponsors;

    public MatterText(VotingRecord record, IReadOnlyList<AssemblyText> texts)
    {
        AssemblyText[] ordered = [.. texts];
        Array.Sort(ordered, Chronology.Compare);
        Text = new LineageText(ordered[^1].Symbol, ordered[^1].Session, ordered.ToValueList());
        Symbols = record.ChainOf(Text.Symbol).Concat(ordered.Select(text => text.Symbol)).ToHashSet();
        Items = ordered.SelectMany(text => text.Accounts).SelectMany(text => text.AgendaItems)
            .Select(item => item.Title).OfType<string>().Where(title => title.Length > 0).Select(Folded).ToHashSet(StringComparer.Ordinal);
        Title = WordsOf(Text.Title);
        sponsors = new(() => (Text.Sponsors?.Current ?? []).Where(sponsor => sponsor.Kind == SponsorKind.State).Select(sponsor => sponsor.State).ToHashSet());
        Wording = Text.Wording;
        var opening = Wording is { Preamble: { IsEmpty: false } preamble } ? preamble[0] : null;
        Recalled = (opening?.SelfAndDescendants().SelectMany(paragraph => paragraph.Citations) ?? []).Select(citation => citation.Symbol).ToHashSet();
        Cited = (Wording?.Citations() ?? []).Select(citation => citation.Symbol).ToHashSet();
        Shingles = new Lazy<ParagraphShingles[]>(() => [.. (Wording?.AllParagraphs() ?? []).Select(ParagraphShingles.Of).Where(paragraph => paragraph.Words > 0)]);
    }

    public LineageText Text { get; }

    /// <summary>Every symbol of its way, those that the record does not hold among them.</summary>
    public HashSet<DocumentSymbol> Symbols { get; }

    public HashSet<string> Items { get; }

    /// <summary>The words of weight of the title.</summary>
    public HashSet<string> Title { get; }

    /// <summary>The States of the last set of sponsors.</summary>
    public HashSet<StateCode> Sponsors => sponsors.Value;

    public ResolutionText? Wording { get; }

    /// <summary>What the first preambular paragraph names: by custom, the earlier resolutions on the matter.</summary>
    public HashSet<DocumentSymbol> Recalled { get; }

    public HashSet<DocumentSymbol> Cited { get; }

    public Lazy<ParagraphShingles[]> Shingles { get; }

    /// <summary>Whether any symbol of its way is adopted, so that a later text could name it.</summary>
    public bool CouldBeCited => Symbols.Any(symbol => symbol.Nature is SymbolNature.Resolution or SymbolNature.Decision);

    internal static string Folded(string title) => string.Join(' ', WordReader.Read(title).Where(span => span.IsWord).Select(span => title.Substring(span.Start, span.Length).ToLowerInvariant()));

    private static HashSet<string> WordsOf(string title) => Folded(title).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !Plain.Contains(word)).ToHashSet(StringComparer.Ordinal);
}

using UNVoting.Documents;

namespace UNVoting.Queries.Texts;

/// <summary>A text as the list of its paragraphs and sub-paragraphs, each with its own words.</summary>
internal sealed class TextUnits
{
    public TextUnits(ResolutionText text, Vocabulary vocabulary)
    {
        var units = new List<(Paragraph Paragraph, TextPart Part)>();
        Add(text.Preamble, TextPart.Preamble);
        Add(text.Operative, TextPart.Operative);
        foreach (var annex in text.Annexes)
            Add(annex.Paragraphs, TextPart.Annex);
        Paragraphs = [.. units.Select(unit => unit.Paragraph)];
        Parts = [.. units.Select(unit => unit.Part)];
        Words = Array.ConvertAll(Paragraphs, paragraph => new ParagraphWords(paragraph, vocabulary));

        void Add(ValueList<Paragraph> paragraphs, TextPart part) =>
            units.AddRange(paragraphs.SelectMany(paragraph => paragraph.SelfAndDescendants()).Select(paragraph => (paragraph, part)));
    }

    public Paragraph[] Paragraphs { get; }

    public TextPart[] Parts { get; }

    public ParagraphWords[] Words { get; }

    public int Count => Paragraphs.Length;

    /// <summary>An order of texts by what they say, so that comparing either with the other makes the same choices.</summary>
    public int CompareTo(TextUnits other, Vocabulary vocabulary)
    {
        for (int i = 0; i < Math.Min(Count, other.Count); i++)
        {
            var (mine, theirs) = (Words[i].All, other.Words[i].All);
            int same = mine.AsSpan().CommonPrefixLength(theirs);
            int order = same < mine.Length && same < theirs.Length ? vocabulary.Compare(mine[same], theirs[same]) : mine.Length.CompareTo(theirs.Length);
            order = order != 0 ? order : Parts[i].CompareTo(other.Parts[i]);
            if (order != 0)
                return order;
        }

        return Count.CompareTo(other.Count);
    }
}

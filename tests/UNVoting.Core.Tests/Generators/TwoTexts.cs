using FsCheck;
using FsCheck.Fluent;
using UNVoting.Documents;

namespace UNVoting.Tests.Generators;

/// <summary>Two wordings, the second made from the first by a few edits, in a vocabulary so small that there is much to confuse.</summary>
public sealed record TwoTexts(ResolutionText From, ResolutionText To)
{
    private static readonly string[] Words = ["Recalling", "Decides", "the", "of", "and", "States", "security", "cyberspace", "report", "73/27", "information", "use"];

    public static Arbitrary<TwoTexts> Pairs() => Arb.From(
        from first in Paragraphs
        from edits in Leaf.UpTo(5, Edit)
        from boundary in Gen.Choose(0, 4)
        from otherBoundary in Gen.Choose(0, 4)
        select new TwoTexts(Text(first, boundary), Text(edits.Aggregate(first, (text, edit) => edit(text)), otherBoundary)),
        pair => TextGenerators.Smaller(pair.From).Select(smaller => pair with { From = smaller })
            .Concat(TextGenerators.Smaller(pair.To).Select(smaller => pair with { To = smaller })));

    public static Gen<ValueList<string>> Paragraphs { get; } = Leaf.UpTo(8, Sentence(10));

    private static Gen<string> Sentence(int most) => Gen.Choose(0, most).SelectMany(count => Gen.Elements(Words).ArrayOf(count)).Select(words => string.Join(' ', words));

    private static Gen<Func<ValueList<string>, ValueList<string>>> Edit { get; } =
        from kind in Gen.Choose(0, 6)
        from place in Gen.Choose(0, 100)
        from other in Gen.Choose(0, 100)
        from words in Sentence(6)
        select (Func<ValueList<string>, ValueList<string>>)(text => Edited(text, kind, place, other, words));

    private static ValueList<string> Edited(ValueList<string> text, int kind, int place, int other, string words)
    {
        if (text.IsEmpty || kind == 0)
            return [.. text.Take(place % (text.Count + 1)), words, .. text.Skip(place % (text.Count + 1))];
        int at = place % text.Count;
        string[] own = text[at].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int cut = other % (own.Length + 1);
        return kind switch
        {
            1 => [.. text.Take(at), .. text.Skip(at + 1)],
            2 => [.. text.Take(at), string.Join(' ', own.Take(cut).Append(words).Concat(own.Skip(cut))), .. text.Skip(at + 1)],
            3 => [.. text.Take(at), string.Join(' ', own.Take(cut).Concat(own.Skip(cut + 1))), .. text.Skip(at + 1)],
            4 => [.. text.Take(at), string.Join(' ', own.Take(cut)), string.Join(' ', own.Skip(cut)), .. text.Skip(at + 1)],
            5 when at + 1 < text.Count => [.. text.Take(at), $"{text[at]} {text[at + 1]}", .. text.Skip(at + 2)],
            _ => [.. text.Where((_, i) => i != at).Take(other % text.Count), text[at], .. text.Where((_, i) => i != at).Skip(other % text.Count)],
        };
    }

    private static ResolutionText Text(ValueList<string> paragraphs, int boundary) => new(
        "The General Assembly",
        paragraphs.Take(boundary).Select((text, i) => new Paragraph(ParagraphLabel.Preambular(i + 1), "", "", text)).ToValueList(),
        paragraphs.Skip(boundary).Select((text, i) => new Paragraph(ParagraphLabel.Operative(i + 1), $"{i + 1}.", "", text)).ToValueList());
}

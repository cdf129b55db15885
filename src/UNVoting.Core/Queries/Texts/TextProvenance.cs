using System.Globalization;
using UNVoting.Documents;

namespace UNVoting.Queries.Texts;

/// <summary>Where the language of a text comes from, paragraph by paragraph, and how much of it is new.</summary>
/// <param name="Symbol">The text whose language was looked up.</param>
/// <param name="Language">The language in which it was compared: only earlier texts known in it were looked at.</param>
/// <param name="Paragraphs">Its paragraphs and sub-paragraphs, in order.</param>
public sealed record TextProvenance(DocumentSymbol Symbol, OfficialLanguage Language, ValueList<ParagraphProvenance> Paragraphs)
{
    /// <summary>How many words the text has, from 0.</summary>
    public int Words => Paragraphs.Sum(paragraph => paragraph.Words);

    /// <summary>How many of them are new.</summary>
    public int NewWords => Paragraphs.Sum(paragraph => paragraph.NewWords);

    /// <summary>The share of its words that are new, from 0 to 1; <see langword="null"/> for a text without words.</summary>
    public double? NewShare => Words == 0 ? null : (double)NewWords / Words;

    /// <summary>How much of the text is new.</summary>
    /// <returns>For example <c>A/RES/78/237: 210 of 1409 words new</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Symbol}: {NewWords} of {Words} words new");
}

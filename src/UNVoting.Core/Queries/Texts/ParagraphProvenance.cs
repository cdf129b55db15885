using System.Globalization;
using UNVoting.Documents;

namespace UNVoting.Queries.Texts;

/// <summary>Where a paragraph comes from.</summary>
/// <param name="Paragraph">The name that delegates give it.</param>
/// <param name="Words">How many words it has, from 0.</param>
/// <param name="NewWords">How many of them do not stand, in the same order, in the most similar earlier paragraph: none of a paragraph that stood before as it is, all where no earlier
/// one is near.</param>
/// <param name="Exact">The earliest place where the same words stand in the same order; <see langword="null"/> where there is none.</param>
/// <param name="Near">The earliest place where the paragraph stands exactly or nearly; <see langword="null"/> for new language.</param>
public sealed record ParagraphProvenance(ParagraphLabel Paragraph, int Words, int NewWords, LanguagePlace? Exact, LanguagePlace? Near)
{
    /// <summary>How much of the paragraph is new.</summary>
    /// <returns>For example <c>OP4: 5 of 62 words new</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Paragraph}: {NewWords} of {Words} words new");
}

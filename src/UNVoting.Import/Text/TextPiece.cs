using UNVoting.Documents;

namespace UNVoting.Import.Text;

/// <summary>Words of a paragraph as they come from a source.</summary>
/// <param name="Marked">The words, with emphasis and footnote marks as in <see cref="Text.Marked"/>.</param>
/// <param name="Links">The documents that the source links words to, each printed as the words that are linked; none where the source has no links.</param>
/// <param name="Opening">The opening words where the source tells them apart from the text; else empty.</param>
internal readonly record struct TextPiece(string Marked, ValueList<Citation> Links = default, string Opening = "")
{
    public string Plain => Text.Marked.Plain(Marked);

    /// <summary>What is left after the first characters of the plain text.</summary>
    public TextPiece After(int plainLength) => this with { Marked = Text.Marked.AfterPlain(Marked, plainLength) };
}

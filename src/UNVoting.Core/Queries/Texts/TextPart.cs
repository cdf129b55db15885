namespace UNVoting.Queries.Texts;

/// <summary>The part of a text that a paragraph stands in.</summary>
internal enum TextPart
{
    Preamble,
    Operative,
    Annex,
}

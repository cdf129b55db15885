using UNVoting.Documents;

namespace UNVoting.Import.Text;

/// <summary>The line of a draft that names its sponsors and says what it is: "Austria, Brazil and Mexico: revised draft resolution".</summary>
/// <param name="Sponsors">The sponsors as prose; empty where the line names none.</param>
/// <param name="Kind">A resolution, a decision or an amendment, as the words after the colon say.</param>
/// <param name="Amends">The draft that it would amend.</param>
internal sealed record DraftLine(string Sponsors, TextKind Kind, DocumentSymbol? Amends)
{
    private static readonly (string Words, TextKind Kind)[] Kinds =
    [
        ("draft resolution", TextKind.DraftResolution), ("revised draft resolution", TextKind.DraftResolution), ("draft decision", TextKind.DraftDecision), ("revised draft decision", TextKind.DraftDecision),
        ("draft amendment", TextKind.Amendment), ("amendment", TextKind.Amendment), ("revised amendment", TextKind.Amendment), ("proposed amendment", TextKind.Amendment), ("subamendment", TextKind.Amendment), ("sub-amendment", TextKind.Amendment),
        ("draft proposal", TextKind.DraftDecision), ("draft text", TextKind.DraftResolution),
    ];

    /// <summary>Tells the names before the colon, or after "submitted by", from what the document is.</summary>
    /// <returns>The line, or <see langword="null"/> where the text is none.</returns>
    public static DraftLine? Read(string text)
    {
        int colon = text.LastIndexOf(": ", StringComparison.Ordinal);
        if (colon > 0 && KindOf(text[(colon + 2)..]) is { } kind)
            return new DraftLine(text[..colon].Trim(), kind, kind == TextKind.Amendment ? Cited(text[(colon + 2)..]) : null);

        // "Draft resolution submitted by the Chair of the Committee"
        const string by = "submitted by ";
        int submitted = text.IndexOf(by, StringComparison.OrdinalIgnoreCase);
        if (submitted > 0 && submitted < 60 && KindOf(text[..submitted].Trim()) is { } submittedKind)
            return new DraftLine(text[(submitted + by.Length)..].Trim(), submittedKind, null);
        return text.Length < 80 && KindOf(text) is { } alone && char.IsUpper(text[0]) && !text.Contains(',', StringComparison.Ordinal)
            ? new DraftLine("", alone, alone == TextKind.Amendment ? Cited(text) : null)
            : null;
    }

    /// <summary>Whether a text ends as such a line does, so that the next line begins something else.</summary>
    public static bool IsComplete(string text) =>
        text.LastIndexOf(": ", StringComparison.Ordinal) is var colon && colon > 0 && KindOf(text[(colon + 2)..]) is { } kind && (kind != TextKind.Amendment || Cited(text) is not null);

    private static TextKind? KindOf(string text)
    {
        foreach ((string words, TextKind kind) in Kinds)
        {
            if (text.StartsWith(words, StringComparison.OrdinalIgnoreCase))
                return kind;
        }

        return null;
    }

    private static DocumentSymbol? Cited(string text) => CitationReader.Read(text) is { IsEmpty: false } cited ? cited[0].Symbol : null;
}

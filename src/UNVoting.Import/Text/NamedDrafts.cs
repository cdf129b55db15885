using UNVoting.Documents;

namespace UNVoting.Import.Text;

/// <summary>The drafts and amendments that a sentence or a heading names by symbol.</summary>
/// <param name="Drafts">Draft resolutions and decisions, in order.</param>
/// <param name="Amendments">Amendments to them, in order.</param>
/// <param name="Decision">Whether the drafts are called draft decisions.</param>
internal sealed record NamedDrafts(ValueList<DocumentSymbol> Drafts, ValueList<DocumentSymbol> Amendments, bool Decision)
{
    public static NamedDrafts Read(string text, Proceedings known)
    {
        var drafts = new List<DocumentSymbol>();
        var amendments = new List<DocumentSymbol>();
        int at = 0;
        foreach (Citation citation in CitationReader.Read(text))
        {
            int place = text.IndexOf(citation.Printed, at, StringComparison.Ordinal);
            at = place < 0 ? at : place + citation.Printed.Length;
            if (citation.Symbol.Nature != SymbolNature.Limited || drafts.Contains(citation.Symbol) || amendments.Contains(citation.Symbol))
                continue;
            bool amendment = known.Find(citation.Symbol) is { } draft ? draft.Kind == TextKind.Amendment : IsAmendment(text, Math.Max(place, 0));
            (amendment ? amendments : drafts).Add(citation.Symbol);
        }

        return new NamedDrafts(drafts.ToValueList(), amendments.ToValueList(), IsDecision(text));
    }

    // The nearest of the words before a symbol says what it is; "document" leaves it to the word before.
    private static bool IsAmendment(string text, int place)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, place);
        int draft = Math.Max(before.LastIndexOf("draft resolution", StringComparison.OrdinalIgnoreCase), before.LastIndexOf("draft decision", StringComparison.OrdinalIgnoreCase));
        int amendment = before.LastIndexOf("amendment", StringComparison.OrdinalIgnoreCase);
        if (amendment < 0)
            return false;
        if (amendment > draft)
            return true;

        // "an amendment to the draft resolution, contained in document A/C.3/78/L.70"
        return before[draft..].Contains("contained in", StringComparison.OrdinalIgnoreCase) || (before[draft..].Contains(" (", StringComparison.Ordinal) && !before[draft..].Contains("entitled", StringComparison.OrdinalIgnoreCase) && before[amendment..draft].Contains(" to ", StringComparison.Ordinal) && before[draft..].Trim().Length <= "draft resolution (".Length);
    }

    private static bool IsDecision(string text)
    {
        int decision = text.IndexOf("draft decision", StringComparison.OrdinalIgnoreCase);
        int resolution = text.IndexOf("draft resolution", StringComparison.OrdinalIgnoreCase);
        return decision >= 0 && (resolution < 0 || decision < resolution);
    }
}

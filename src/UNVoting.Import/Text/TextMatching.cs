using UNVoting.Documents;

namespace UNVoting.Import.Text;

/// <summary>Tells which draft of the account each recommended text is: by the place that the account gives, else by title, else because one of each is left.</summary>
internal static class TextMatching
{
    public static Dictionary<DraftFacts, RecommendedText> Match(IReadOnlyList<DraftFacts> drafts, IReadOnlyList<RecommendedText> texts, IssueLog issues)
    {
        var matched = new Dictionary<DraftFacts, RecommendedText>();
        var free = new List<RecommendedText>(texts);
        Pair(drafts, free, matched, IsPlace);
        Pair(drafts, free, matched, (draft, text) => draft.Reference is { Paragraph: { } paragraph } && text.Paragraph == paragraph && free.Count(other => other.Paragraph == paragraph) == 1);
        Pair(drafts, free, matched, (draft, text) => draft.Reference is not null && SameTitle(draft.Title, text.Title));
        HashSet<DocumentSymbol> replaced = [.. drafts.SelectMany(draft => draft.Links).Where(link => link.Kind == LinkKind.Replaces).Select(link => link.Symbol)];
        Pair(drafts, free, matched, (draft, text) => draft.Kind != TextKind.Amendment && !replaced.Contains(draft.Symbol) && SameTitle(draft.Title, text.Title));

        foreach ((DraftFacts draft, RecommendedText text) in matched)
        {
            if (draft.Title.Length > 0 && !SameTitle(draft.Title, text.Title))
                issues.Warn(text.Line, "title-differs", $"The account calls {draft.Symbol} \"{draft.Title}\"; its text has another title.", text.Title);
        }

        DraftFacts[] waiting = [.. drafts.Where(draft => draft.Reference is not null && !matched.ContainsKey(draft))];
        if (waiting.Length == 1 && free.Count == 1)
        {
            issues.Warn(free[0].Line, "text-matched-alone", $"Nothing but what is left says that this text is {waiting[0].Symbol}.", free[0].Title);
            matched.Add(waiting[0], free[0]);
            free.Clear();
            waiting = [];
        }

        foreach (RecommendedText text in free)
            issues.Warn(text.Line, "text-without-symbol", "The account names no draft by symbol that this text could be; the model holds texts by symbol.", string.Join(" ", text.Blocks.Select(block => $"{block.Label} {block.Plain}".Trim())));
        foreach (DraftFacts draft in waiting)
            issues.Error(draft.Line, "text-not-found", $"The text of {draft.Symbol} is said to stand in {draft.Reference!.Place}, and was not found there.");
        return matched;
    }

    private static void Pair(IReadOnlyList<DraftFacts> drafts, List<RecommendedText> free, Dictionary<DraftFacts, RecommendedText> matched, Func<DraftFacts, RecommendedText, bool> belongs)
    {
        foreach (DraftFacts draft in drafts.Where(draft => !matched.ContainsKey(draft)))
        {
            if (free.FirstOrDefault(text => belongs(draft, text)) is not { } found)
                continue;
            matched.Add(draft, found);
            free.Remove(found);
        }
    }

    private static bool IsPlace(DraftFacts draft, RecommendedText text) =>
        draft.Reference is { } reference && (reference.Paragraph is null || text.Paragraph is null || reference.Paragraph == text.Paragraph)
        && reference.Designator.Length > 0 && SameDesignator(reference.Designator, text.Designator) && (reference.Decision is null || text.Decision is null || reference.Decision == text.Decision);

    private static bool SameDesignator(string one, string other) => one.Replace(".", "", StringComparison.Ordinal) == other.Replace(".", "", StringComparison.Ordinal);

    private static bool SameTitle(string one, string other) => one.Length > 0 && Letters(one) == Letters(other);

    private static string Letters(string title) => string.Concat(title.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}

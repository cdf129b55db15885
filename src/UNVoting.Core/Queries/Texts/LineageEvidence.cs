using UNVoting.Documents;

namespace UNVoting.Queries.Texts;

/// <summary>What speaks for a later text going back to an earlier one.</summary>
internal static class LineageEvidence
{
    /// <summary>From which similarity on a paragraph is held to be the earlier one's.</summary>
    public const double SameParagraph = 0.4;

    /// <summary>From which likeness on titles speak at all, without wording or citations.</summary>
    public const double LeastTitle = 0.4;

    private const double LeastStrength = 0.35;

    // Three sponsors in common say something; one delegation that sponsors much says little.
    private const int FewestSponsors = 3;

    /// <summary>The link, or null where too little speaks for it.</summary>
    /// <remarks>Title or wording must carry it: agenda items hold many matters, the same delegations sponsor many, and resolutions recall their neighbours. Where a wording is not
    /// known, a title that is half the same and most of the sponsors carry it together.</remarks>
    public static LineageLink? Find(MatterText earlier, MatterText later)
    {
        var reasons = Reasons(earlier, later).ToArray();
        double title = StrengthOf(LineageReasonKind.Title);
        bool carried = title >= 0.5
            || StrengthOf(LineageReasonKind.Wording) >= 0.3
            || (title >= 0.25 && StrengthOf(LineageReasonKind.Citation) == 1)
            || (title >= LeastTitle && StrengthOf(LineageReasonKind.Sponsors) >= 0.5 && !reasons.Any(reason => reason.Kind == LineageReasonKind.Wording));
        double strength = reasons.Sum(reason => reason.Strength * WeightOf(reason.Kind)) / reasons.Sum(reason => WeightOf(reason.Kind));
        return carried && strength >= LeastStrength ? Link(earlier, later, strength, reasons) : null;

        double StrengthOf(LineageReasonKind kind) => reasons.Where(reason => reason.Kind == kind).Sum(reason => reason.Strength);
    }

    /// <summary>The link that the caller pinned, with whatever else speaks for it.</summary>
    public static LineageLink Pinned(MatterText earlier, MatterText later) =>
        Link(earlier, later, 1, Reasons(earlier, later).Prepend(new LineageReason(LineageReasonKind.Pinned, 1)));

    /// <summary>How much of a later text comes from an earlier one and from none of others: the mean share of its title, its sponsors and its words.</summary>
    public static double GainOf(MatterText earlier, IReadOnlyList<MatterText> others, MatterText later)
    {
        var gains = new List<double>();
        if (later.Title.Count > 0)
            gains.Add(Share(later.Title.Count, later.Title.Count(word => earlier.Title.Contains(word) && !others.Any(other => other.Title.Contains(word)))));
        if (later.Sponsors.Count > 0 && earlier.Sponsors.Count > 0)
            gains.Add(Share(later.Sponsors.Count, later.Sponsors.Count(state => earlier.Sponsors.Contains(state) && !others.Any(other => other.Sponsors.Contains(state)))));
        if (later.Shingles.Value.Length > 0 && earlier.Shingles.Value.Length > 0)
            gains.Add(SharedWords(later, paragraph => Nearest(earlier, paragraph) is var own && own >= SameParagraph && others.All(other => Nearest(other, paragraph) + 0.1 < own)));
        return gains.Count == 0 ? 0 : gains.Average();
    }

    private static IEnumerable<LineageReason> Reasons(MatterText earlier, MatterText later)
    {
        if (earlier.Items.Count > 0 && later.Items.Count > 0)
            yield return new LineageReason(LineageReasonKind.AgendaItem, earlier.Items.Overlaps(later.Items) ? 1 : 0);
        if (earlier.Title.Count > 0 && later.Title.Count > 0)
            yield return new LineageReason(LineageReasonKind.Title, Jaccard(earlier.Title, later.Title));
        int fewer = Math.Min(earlier.Sponsors.Count, later.Sponsors.Count);
        if (fewer >= FewestSponsors)
            yield return new LineageReason(LineageReasonKind.Sponsors, Share(fewer, earlier.Sponsors.Count(later.Sponsors.Contains)));
        if (earlier.CouldBeCited && later.Wording is not null)
            yield return new LineageReason(LineageReasonKind.Citation, later.Recalled.Overlaps(earlier.Symbols) ? 1 : later.Cited.Overlaps(earlier.Symbols) ? 0.5 : 0);
        if (earlier.Shingles.Value.Length > 0 && later.Shingles.Value.Length > 0)
            yield return new LineageReason(LineageReasonKind.Wording, SharedWords(later, paragraph => Nearest(earlier, paragraph) >= SameParagraph));
    }

    private static LineageLink Link(MatterText earlier, MatterText later, double strength, IEnumerable<LineageReason> reasons) => new(
        earlier.Text.Symbol,
        later.Text.Symbol,
        strength,
        reasons.Where(reason => reason.Strength > 0).OrderByDescending(reason => reason.Strength).ThenBy(reason => reason.Kind).ToValueList());

    private static double WeightOf(LineageReasonKind kind) => kind switch
    {
        LineageReasonKind.AgendaItem => 1,
        LineageReasonKind.Sponsors or LineageReasonKind.Citation => 2,
        LineageReasonKind.Title => 3,
        _ => 4,
    };

    private static double SharedWords(MatterText later, Func<ParagraphShingles, bool> isShared) =>
        Share(later.Shingles.Value.Sum(paragraph => paragraph.Words), later.Shingles.Value.Where(isShared).Sum(paragraph => paragraph.Words));

    private static double Nearest(MatterText earlier, ParagraphShingles paragraph) =>
        earlier.Shingles.Value.Select(paragraph.SimilarityTo).DefaultIfEmpty(0).Max();

    private static double Jaccard(HashSet<string> left, HashSet<string> right)
    {
        int shared = left.Count(right.Contains);
        return left.Count + right.Count == 0 ? 0 : Share(left.Count + right.Count - shared, shared);
    }

    private static double Share(int whole, int part) => whole == 0 ? 0 : (double)part / whole;
}

namespace UNVoting.Queries.Texts;

/// <summary>What an alignment of paragraphs costs, in millionths, so that sums are exact and ties are ties.</summary>
/// <remarks>
/// <para>Two paragraphs cost 1 − their similarity, 2·c / (a + b), where c of their a and b words and marks stand in both in the same order. A paragraph that is dropped or
/// added costs 0.3, so that two with a similarity of 0.4 or less are never one. A split or a merger costs 1 − the similarity of the whole to its parts read
/// on, and 0.1 for each part after the first. A pair out of order costs 0.1 more.</para>
/// </remarks>
internal static class AlignmentCost
{
    public const int One = 1_000_000;
    public const int Gap = 300_000;
    public const int Join = 100_000;
    public const int Move = 100_000;

    /// <summary>The most parts of a split or a merger.</summary>
    public const int MostParts = 8;

    /// <summary>1 − similarity.</summary>
    public static int Of(int common, int first, int second) =>
        first + second == 0 ? 0 : One - (int)(2L * One * common / (first + second));
}

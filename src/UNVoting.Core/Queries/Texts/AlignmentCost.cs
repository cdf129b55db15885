namespace UNVoting.Queries.Texts;

/// <summary>What an alignment of paragraphs costs, in millionths, so that sums are exact and ties are ties.</summary>
/// <remarks>
/// <para>Two paragraphs cost 1 − their likeness, (c₁ + c₂) / (t₁ + t₂): what the pairs of neighbouring words in both weigh on either side, of what all pairs
/// weigh (<see cref="PairBags"/>). Where the longer goes on after the shorter, or puts words into it, six tenths of the part of the shorter that stands in the longer
/// count as their likeness if that is more; a shorter one of fewer than eight pairs can be found anywhere, and is not taken so. A paragraph that is dropped or
/// added costs 0.3, so that two with a likeness of 0.4 or less are never one. A split or a merger costs 1 − the likeness of the whole to its
/// parts together, and 0.1 for each part after the first. A pair out of order costs 0.1 more.</para>
/// </remarks>
internal static class AlignmentCost
{
    public const int One = 1_000_000;
    public const int Gap = 300_000;
    public const int Join = 100_000;
    public const int Move = 100_000;

    /// <summary>The most parts of a split or a merger.</summary>
    public const int MostParts = 8;

    /// <summary>From how many pairs on a paragraph can be held to go on in a longer one.</summary>
    public const int FewestContinued = 8;

    public const int Continued = 600_000;

    /// <summary>1 − likeness; 0 for two without words.</summary>
    /// <remarks>What is in common weighs at most <see cref="PairBags.Unit"/> for each word of the shorter text, of which <see cref="TextComparison.MostWordPairs"/> allows a hundred
    /// thousand: the product fits sixty-four bits.</remarks>
    public static int Of(Share first, Share second) =>
        first.Total + second.Total == 0 ? 0 : One - (int)(One * (first.Common + second.Common) / (first.Total + second.Total));

    /// <summary>The same for two single paragraphs, where one may go on in the other.</summary>
    public static int OfPair(Share first, Share second)
    {
        // Most paragraphs of two texts share nothing.
        bool strangers = first.Common == 0 && first.Total + second.Total > 0;
        return strangers ? One : Math.Min(Of(first, second), Math.Min(OfContinued(first), OfContinued(second)));
    }

    private static int OfContinued(Share shorter) =>
        shorter.Pairs < FewestContinued ? One : One - (int)(Continued * shorter.Common / shorter.Total);
}

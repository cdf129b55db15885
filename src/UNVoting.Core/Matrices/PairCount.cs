using System.Globalization;

namespace UNVoting.Matrices;

/// <summary>How often two voters agreed: votes that both cast, by how they stood to one another.</summary>
/// <param name="Joint">Votes in which both cast one.</param>
/// <param name="Same">Of these, votes in which both cast the same.</param>
/// <param name="Opposite">Of these, votes in which one voted yes and the other no.</param>
/// <remarks>The default is a pair without joint votes.</remarks>
public readonly record struct PairCount(int Joint, int Same, int Opposite)
{
    /// <summary>Joint votes in which one abstained and the other voted yes or no.</summary>
    public int Partial => Joint - Same - Opposite;

    /// <summary>Joint votes by how the two stood to one another.</summary>
    /// <returns>For example <c>95 joint: 80 same, 10 partial, 5 opposite</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Joint} joint: {Same} same, {Partial} partial, {Opposite} opposite");
}

using System.Globalization;

namespace UNVoting.Queries.Texts;

/// <summary>The verb that opens a paragraph, with its place among the Assembly's verbs.</summary>
/// <param name="Verb">The verb as it opens an operative paragraph, such as <c>calls upon</c>; a participle of the preamble is the same verb.</param>
/// <param name="Scale">What the verb does.</param>
/// <param name="Rank">Its place on the scale, from 1, the weakest. Verbs that no source tells apart share a place.</param>
/// <param name="Emphasis">How many words strengthen it ("strongly urges", "with deep concern"), from 0.</param>
public sealed record OpeningVerb(string Verb, VerbScale Scale, int Rank, int Emphasis = 0)
{
    /// <summary>Whether another verb is stronger or weaker.</summary>
    /// <param name="later">The verb that stands in its place.</param>
    /// <returns>What replacing this one by the other does: the place on the scale decides, then emphasis. <see cref="VerbShift.NotComparable"/> where the two do
    /// different things.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="later"/> is <see langword="null"/>.</exception>
    public VerbShift To(OpeningVerb later)
    {
        ArgumentNullException.ThrowIfNull(later);
        if (Scale != later.Scale)
            return VerbShift.NotComparable;
        return (later.Rank, later.Emphasis).CompareTo((Rank, Emphasis)) switch
        {
            > 0 => VerbShift.Strengthened,
            < 0 => VerbShift.Weakened,
            _ => VerbShift.Unchanged,
        };
    }

    /// <summary>The verb with its place.</summary>
    /// <returns>For example <c>urges (Request 6)</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Verb} ({Scale} {Rank}{new string('+', Emphasis)})");
}

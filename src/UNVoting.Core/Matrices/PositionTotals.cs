using System.Globalization;

namespace UNVoting.Matrices;

/// <summary>How often each position was taken: by one voter over votes, or by all voters in one vote.</summary>
/// <param name="InFavour">Votes in favour.</param>
/// <param name="Against">Votes against.</param>
/// <param name="Abstaining">Abstentions.</param>
/// <param name="NonVoting">Seated and not voting.</param>
/// <remarks>The default holds no votes at all.</remarks>
public readonly record struct PositionTotals(int InFavour, int Against, int Abstaining, int NonVoting)
{
    /// <summary>Votes cast: in favour, against and abstaining.</summary>
    public int Cast => InFavour + Against + Abstaining;

    /// <summary>Voters, or votes, with a seat: cast and non-voting.</summary>
    public int Seated => Cast + NonVoting;

    /// <summary>How often each was taken.</summary>
    /// <returns>For example <c>80 in favour, 10 against, 5 abstaining, 3 non-voting</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{InFavour} in favour, {Against} against, {Abstaining} abstaining, {NonVoting} non-voting");
}

using System.Globalization;

namespace UNVoting.Matrices;

/// <summary>What two voters cast in the votes that both cast: the 3 × 3 table behind chance-corrected agreement. The first word is the first voter's.</summary>
/// <param name="FavourFavour">Both in favour.</param>
/// <param name="FavourAbstaining">Votes with the first voter in favour and the second abstaining.</param>
/// <param name="FavourAgainst">Votes with the first voter in favour and the second against.</param>
/// <param name="AbstainingFavour">Votes with the first voter abstaining and the second in favour.</param>
/// <param name="AbstainingAbstaining">Both abstaining.</param>
/// <param name="AbstainingAgainst">Votes with the first voter abstaining and the second against.</param>
/// <param name="AgainstFavour">Votes with the first voter against and the second in favour.</param>
/// <param name="AgainstAbstaining">Votes with the first voter against and the second abstaining.</param>
/// <param name="AgainstAgainst">Both against.</param>
/// <remarks>The default is a pair without joint votes.</remarks>
public readonly record struct PairTable(
    int FavourFavour,
    int FavourAbstaining,
    int FavourAgainst,
    int AbstainingFavour,
    int AbstainingAbstaining,
    int AbstainingAgainst,
    int AgainstFavour,
    int AgainstAbstaining,
    int AgainstAgainst)
{
    /// <summary>Votes in which both cast the same.</summary>
    public int Same => FavourFavour + AbstainingAbstaining + AgainstAgainst;

    /// <summary>Votes in which one voted yes and the other no.</summary>
    public int Opposite => FavourAgainst + AgainstFavour;

    /// <summary>Votes in which one abstained and the other voted yes or no.</summary>
    public int Partial => FavourAbstaining + AbstainingFavour + AbstainingAgainst + AgainstAbstaining;

    /// <summary>Votes in which both cast one.</summary>
    public int Joint => Same + Partial + Opposite;

    /// <summary>The joint votes by what the first voter cast.</summary>
    public PositionTotals First => new(
        FavourFavour + FavourAbstaining + FavourAgainst,
        AgainstFavour + AgainstAbstaining + AgainstAgainst,
        AbstainingFavour + AbstainingAbstaining + AbstainingAgainst,
        0);

    /// <summary>The joint votes by what the second voter cast.</summary>
    public PositionTotals Second => Transposed.First;

    /// <summary>The same table with the voters in the other order.</summary>
    public PairTable Transposed => new(
        FavourFavour,
        AbstainingFavour,
        AgainstFavour,
        FavourAbstaining,
        AbstainingAbstaining,
        AgainstAbstaining,
        FavourAgainst,
        AbstainingAgainst,
        AgainstAgainst);

    /// <summary>The counts without the margins.</summary>
    /// <returns>Joint, same and opposite votes.</returns>
    public PairCount ToPairCount() => new(Joint, Same, Opposite);

    /// <summary>The nine counts, a row for each choice of the first voter.</summary>
    /// <returns>For example <c>12 3 0 / 1 4 2 / 0 1 7</c>: in favour, abstaining, against.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{FavourFavour} {FavourAbstaining} {FavourAgainst} / {AbstainingFavour} {AbstainingAbstaining} {AbstainingAgainst} / {AgainstFavour} {AgainstAbstaining} {AgainstAgainst}");
}

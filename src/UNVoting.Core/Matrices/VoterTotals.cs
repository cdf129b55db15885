using System.Globalization;

namespace UNVoting.Matrices;

/// <summary>What one voter did over many votes.</summary>
/// <typeparam name="TVoter">Who votes, such as a State's code.</typeparam>
/// <param name="Voter">Who took the positions.</param>
/// <param name="Totals">How often it took each position.</param>
public readonly record struct VoterTotals<TVoter>(TVoter Voter, PositionTotals Totals)
    where TVoter : notnull
{
    /// <summary>Votes cast over votes held while the voter had a seat, with Wilson's interval; <see langword="null"/> where it never had one.</summary>
    public Score? Participation => Score.OfShare(Totals.Cast, Totals.Seated);

    /// <summary>The share of the votes cast that were in favour, with Wilson's interval; <see langword="null"/> where none was cast.</summary>
    public Score? InFavour => Score.OfShare(Totals.InFavour, Totals.Cast);

    /// <summary>The share of the votes cast that were against, with Wilson's interval; <see langword="null"/> where none was cast.</summary>
    public Score? Against => Score.OfShare(Totals.Against, Totals.Cast);

    /// <summary>The share of the votes cast that were abstentions, with Wilson's interval; <see langword="null"/> where none was cast.</summary>
    public Score? Abstaining => Score.OfShare(Totals.Abstaining, Totals.Cast);

    /// <summary>Who, and how often it took each position.</summary>
    /// <returns>For example <c>FRA: 80 in favour, 10 against, 5 abstaining, 3 non-voting</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Voter}: {Totals}");
}

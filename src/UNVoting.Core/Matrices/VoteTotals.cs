using System.Globalization;
using UNVoting.Votes;

namespace UNVoting.Matrices;

/// <summary>What a set of voters, all of them or a group, did in one vote.</summary>
/// <typeparam name="TVote">What was voted on, such as a vote of a record.</typeparam>
/// <param name="Vote">The column of the matrix that the totals are of.</param>
/// <param name="Totals">How many took each position; the members are those with a seat. Says the margin, and whether these totals carry a proposal under a required majority.</param>
public readonly record struct VoteTotals<TVote>(TVote Vote, Tally Totals)
    where TVote : notnull
{
    /// <summary>The position that most of those who cast a vote took: in favour, against or abstaining.</summary>
    /// <remarks><see langword="null"/> where two or three positions share the lead, or nobody cast a vote: no side of a tie is taken.</remarks>
    public Position? MajorityPosition
    {
        get
        {
            int most = Math.Max(Totals.InFavour, Math.Max(Totals.Against, Totals.Abstaining));
            return (Totals.InFavour == most, Totals.Against == most, Totals.Abstaining == most) switch
            {
                (true, false, false) => Position.InFavour,
                (false, true, false) => Position.Against,
                (false, false, true) => Position.Abstaining,
                _ => null,
            };
        }
    }

    /// <summary>Rice's index, see <see cref="CohesionMeasure.Rice"/>.</summary>
    public double? Rice => CohesionMeasure.Rice.ValueOf(Totals);

    /// <summary>The agreement index, see <see cref="CohesionMeasure.AgreementIndex"/>.</summary>
    public double? AgreementIndex => CohesionMeasure.AgreementIndex.ValueOf(Totals);

    /// <summary>Attinà's index, see <see cref="CohesionMeasure.Attina"/>.</summary>
    public double? Attina => CohesionMeasure.Attina.ValueOf(Totals);

    /// <summary>The unity score, see <see cref="CohesionMeasure.Unity"/>.</summary>
    public double? Unity => CohesionMeasure.Unity.ValueOf(Totals);

    /// <summary>The vote and what the voters did in it.</summary>
    /// <returns>For example <c>A/RES/78/237 whole, PL, 22 December 2023: 152–9–14: 26–0–1, 0 non-voting of 27</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Vote}: {Totals}");
}

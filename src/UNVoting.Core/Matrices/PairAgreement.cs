using System.Globalization;

namespace UNVoting.Matrices;

/// <summary>How two voters stand to one another over many votes: one observation of a tidy table.</summary>
/// <typeparam name="TVoter">Who votes, such as a State's code.</typeparam>
/// <param name="First">One voter.</param>
/// <param name="Second">The other.</param>
/// <param name="Counts">Their joint votes, by how they stood to one another; without unanimous votes where the measure leaves these out.</param>
/// <param name="Score">The score; <see langword="null"/> where there is none, or where it would rest on fewer votes than were asked for.</param>
public readonly record struct PairAgreement<TVoter>(TVoter First, TVoter Second, PairCount Counts, Score? Score)
    where TVoter : notnull
{
    /// <summary>Who, and how alike.</summary>
    /// <returns>For example <c>USA and ISR: 0.92, 0.85 to 0.96, of 91 votes</c>, or <c>USA and KIR: no score</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{First} and {Second}: {Score?.ToString() ?? "no score"}");
}

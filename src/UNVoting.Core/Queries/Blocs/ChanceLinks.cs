namespace UNVoting.Queries.Blocs;

/// <summary>The link weight that chance puts between two groups of given strengths, times γ: γ·(k⁺K⁺/2w⁺ − k⁻K⁻/2w⁻).</summary>
internal readonly struct ChanceLinks(AgreementNetwork network, double resolution)
{
    private readonly double positive = network.TotalPositive > 0 ? resolution / network.TotalPositive : 0;
    private readonly double negative = network.TotalNegative > 0 ? resolution / network.TotalNegative : 0;

    /// <summary>What a group of given strengths gets for each unit of strength above and below 0 of another.</summary>
    internal (double Positive, double Negative) Of(double groupPositive, double groupNegative) => (positive * groupPositive, negative * groupNegative);

    internal double Between(double firstPositive, double firstNegative, double secondPositive, double secondNegative)
        => (positive * firstPositive * secondPositive) - (negative * firstNegative * secondNegative);
}

namespace UNVoting.Matrices;

// Measures that are the mean over the joint votes of 1 for the same, 0 for opposite votes and something between where one abstained; brought to the scale from lowest to 1.
internal sealed class MeanAgreement(string code, string name, double partial, double lowest, bool leavesOutUnanimous = false)
    : AgreementMeasure(code, name, lowest, leavesOutUnanimous)
{
    public override Score? ScoreOf(PairTable table) => ScoreOf(table.ToPairCount());

    public override double? ValueOf(PairTable table) => ValueOf(table.ToPairCount());

    internal override Score? ScoreOf(PairCount count)
    {
        if (Mean(count) is not { } mean)
            return null;
        ConfidenceInterval interval = ConfidenceInterval.OfShare(mean, count.Joint);
        return new Score(Scaled(mean), count.Joint, new ConfidenceInterval(Scaled(interval.Lower), Scaled(interval.Upper)));
    }

    internal override double? ValueOf(PairCount count) => Mean(count) is { } mean ? Scaled(mean) : null;

    private double? Mean(PairCount count) => count.Joint == 0 ? null : (count.Same + (partial * count.Partial)) / count.Joint;

    private double Scaled(double mean) => Lowest + ((1 - Lowest) * mean);
}

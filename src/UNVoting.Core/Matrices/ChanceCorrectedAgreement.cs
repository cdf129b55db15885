namespace UNVoting.Matrices;

// One less observed disagreement over that expected from the margins: Cohen's κ, or Scott's π where the margins are averaged. Distances are counted in whole numbers,
// so that full agreement and disagreement come out exact; as doubles, which hold every sum of up to 2²⁴ joint votes without rounding.
internal sealed class ChanceCorrectedAgreement(string code, string name, bool squared, bool pooled) : AgreementMeasure(code, name, lowest: -1)
{
    private const int Categories = 3;

    // How far apart two choices are, a row for each choice of the first voter.
    private ReadOnlySpan<byte> Distances => squared ? [0, 1, 4, 1, 0, 1, 4, 1, 0] : [0, 1, 2, 1, 0, 1, 2, 1, 0];

    internal override bool NeedsTable => true;

    public override double? ValueOf(PairTable table)
    {
        Span<double> cells = stackalloc double[Categories * Categories];
        Span<double> first = stackalloc double[Categories], second = stackalloc double[Categories];
        Read(table, cells, first, second);
        return Value(cells, first, second);
    }

    public override Score? ScoreOf(PairTable table)
    {
        Span<double> cells = stackalloc double[Categories * Categories];
        Span<double> first = stackalloc double[Categories], second = stackalloc double[Categories];
        Read(table, cells, first, second);
        return Value(cells, first, second) is { } value
            ? new Score(value, table.Joint, ConfidenceInterval.Around(value, StandardError(cells, first, second), Lowest, 1))
            : null;
    }

    private void Read(PairTable table, Span<double> cells, Span<double> first, Span<double> second)
    {
        (cells[0], cells[1], cells[2]) = (table.FavourFavour, table.FavourAbstaining, table.FavourAgainst);
        (cells[3], cells[4], cells[5]) = (table.AbstainingFavour, table.AbstainingAbstaining, table.AbstainingAgainst);
        (cells[6], cells[7], cells[8]) = (table.AgainstFavour, table.AgainstAbstaining, table.AgainstAgainst);
        for (int category = 0; category < Categories; category++)
        {
            first[category] = cells[3 * category] + cells[(3 * category) + 1] + cells[(3 * category) + 2];
            second[category] = cells[category] + cells[3 + category] + cells[6 + category];
            if (pooled)
                first[category] = second[category] = first[category] + second[category];
        }
    }

    // Sums of the margins: the number of joint votes each, or twice that where they are pooled.
    private double? Value(ReadOnlySpan<double> cells, ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        ReadOnlySpan<byte> distances = Distances;
        double observed = 0, expected = 0, joint = 0;
        for (int i = 0, cell = 0; i < Categories; i++)
        {
            for (int j = 0; j < Categories; j++, cell++)
            {
                joint += cells[cell];
                observed += cells[cell] * distances[cell];
                expected += first[i] * second[j] * distances[cell];
            }
        }

        // Where the margins were rounded, the lowest value may be missed by a rounding.
        return expected == 0 ? null : Math.Max(Lowest, (expected - (observed * joint * (pooled ? 4 : 1))) / expected);
    }

    // The delta method: the derivative of the measure by the share of each cell, its variance over the joint votes, over their number.
    private double StandardError(ReadOnlySpan<double> cells, ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        ReadOnlySpan<byte> distances = Distances;
        Span<double> fromFirst = stackalloc double[Categories], fromSecond = stackalloc double[Categories], slopes = stackalloc double[Categories * Categories];
        double joint = 0, observed = 0, expected = 0, of = first[0] + first[1] + first[2];
        for (int i = 0, cell = 0; i < Categories; i++)
        {
            for (int j = 0; j < Categories; j++, cell++)
            {
                joint += cells[cell];
                observed += cells[cell] * distances[cell];
                fromFirst[i] += second[j] * distances[cell];
                fromSecond[j] += first[i] * distances[cell];
            }

            expected += first[i] * fromFirst[i];
        }

        (double share, double chance) = (observed / (joint * of), expected / (of * of));
        double mean = 0, variance = 0;
        for (int i = 0, cell = 0; i < Categories; i++)
        {
            for (int j = 0; j < Categories; j++, cell++)
            {
                slopes[cell] = (share * (fromFirst[i] + fromSecond[j])) - (chance * distances[cell]);
                mean += cells[cell] * slopes[cell];
            }
        }

        mean /= joint;
        for (int cell = 0; cell < slopes.Length; cell++)
            variance += cells[cell] * (slopes[cell] - mean) * (slopes[cell] - mean);
        return Math.Sqrt(variance) / (joint * chance * chance);
    }
}

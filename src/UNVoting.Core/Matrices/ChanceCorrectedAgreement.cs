namespace UNVoting.Matrices;

// One less observed disagreement over that expected from the margins: Cohen's κ, or Scott's π where the margins are averaged. Distances are counted in whole numbers,
// so that full agreement and disagreement come out exact.
internal sealed class ChanceCorrectedAgreement(string code, string name, bool squared, bool pooled) : AgreementMeasure(code, name, lowest: -1)
{
    private const int Categories = 3;

    internal override bool NeedsTable => true;

    public override double? ValueOf(PairTable table)
    {
        Span<int> cells = stackalloc int[Categories * Categories];
        Span<long> first = stackalloc long[Categories], second = stackalloc long[Categories];
        Read(table, cells, first, second);
        return Value(cells, first, second);
    }

    public override Score? ScoreOf(PairTable table)
    {
        Span<int> cells = stackalloc int[Categories * Categories];
        Span<long> first = stackalloc long[Categories], second = stackalloc long[Categories];
        Read(table, cells, first, second);
        return Value(cells, first, second) is { } value
            ? new Score(value, table.Joint, ConfidenceInterval.Around(value, StandardError(cells, first, second), Lowest, 1))
            : null;
    }

    private void Read(PairTable table, Span<int> cells, Span<long> first, Span<long> second)
    {
        ReadOnlySpan<int> read =
        [
            table.FavourFavour, table.FavourAbstaining, table.FavourAgainst,
            table.AbstainingFavour, table.AbstainingAbstaining, table.AbstainingAgainst,
            table.AgainstFavour, table.AgainstAbstaining, table.AgainstAgainst,
        ];
        read.CopyTo(cells);
        for (int cell = 0; cell < cells.Length; cell++)
        {
            first[cell / Categories] += cells[cell];
            second[cell % Categories] += cells[cell];
        }

        for (int category = 0; pooled && category < Categories; category++)
            first[category] = second[category] = first[category] + second[category];
    }

    // Sums of the margins: the number of joint votes each, or twice that where they are pooled.
    private double? Value(ReadOnlySpan<int> cells, ReadOnlySpan<long> first, ReadOnlySpan<long> second)
    {
        long observed = 0, joint = 0;
        Int128 expected = 0;
        for (int cell = 0; cell < cells.Length; cell++)
        {
            joint += cells[cell];
            observed += (long)cells[cell] * Distance(cell);
            expected += (Int128)first[cell / Categories] * second[cell % Categories] * Distance(cell);
        }

        Int128 scaled = (Int128)observed * joint * (pooled ? 4 : 1);
        return expected == 0 ? null : (double)(expected - scaled) / (double)expected;
    }

    // The delta method: the derivative of the measure by the share of each cell, its variance over the joint votes, over their number.
    private double StandardError(ReadOnlySpan<int> cells, ReadOnlySpan<long> first, ReadOnlySpan<long> second)
    {
        Span<double> fromFirst = stackalloc double[Categories], fromSecond = stackalloc double[Categories];
        double joint = 0, observed = 0, expected = 0, of = first[0] + first[1] + first[2];
        for (int cell = 0; cell < cells.Length; cell++)
        {
            (int i, int j) = (cell / Categories, cell % Categories);
            joint += cells[cell];
            observed += (double)cells[cell] * Distance(cell);
            expected += first[i] / of * (second[j] / of) * Distance(cell);
            fromFirst[i] += second[j] / of * Distance(cell);
            fromSecond[j] += first[i] / of * Distance(cell);
        }

        observed /= joint;
        Span<double> slopes = stackalloc double[cells.Length];
        double mean = 0, variance = 0;
        for (int cell = 0; cell < cells.Length; cell++)
        {
            slopes[cell] = ((observed * (fromFirst[cell / Categories] + fromSecond[cell % Categories])) - (expected * Distance(cell))) / (expected * expected);
            mean += cells[cell] / joint * slopes[cell];
        }

        for (int cell = 0; cell < cells.Length; cell++)
            variance += cells[cell] / joint * (slopes[cell] - mean) * (slopes[cell] - mean);
        return Math.Sqrt(variance / joint);
    }

    private int Distance(int cell)
    {
        int apart = Math.Abs((cell / Categories) - (cell % Categories));
        return squared ? apart * apart : apart;
    }
}

namespace UNVoting.Queries.Texts;

/// <summary>Sets the paragraphs of two texts beside one another at the least cost (<see cref="AlignmentCost"/>).</summary>
/// <remarks>
/// <para>Among all alignments in the order of both texts, with splits and mergers, one of least cost is found by dynamic programming, O(paragraphs²). What is left over
/// on both sides may have moved: the most similar two are paired first, then the next, while a pair costs no more than a paragraph dropped and one added.
/// No two that were left over would therefore rather have one another.</para>
/// </remarks>
internal sealed class ParagraphAlignment
{
    private readonly int firstCount;
    private readonly int secondCount;
    private readonly CostTable table;
    private readonly Dictionary<(int First, int Second), List<(AlignedStep Step, int Cost)>> joins = [];
    private readonly long[,] costs;

    public ParagraphAlignment(ParagraphWords[] first, ParagraphWords[] second)
    {
        (firstCount, secondCount) = (first.Length, second.Length);
        var numbers = new Dictionary<(int, int), int>();
        var (left, right) = (new PairBags(first, numbers), new PairBags(second, numbers));
        table = new CostTable(left, right, numbers.Count);
        foreach (var (whole, part, count, cost) in new JoinFinder(left, right, table.SecondIsPart, numbers.Count).Find())
            Add(new AlignedStep(whole, 1, part, count), cost);
        foreach (var (whole, part, count, cost) in new JoinFinder(right, left, (whole, part) => table.FirstIsPart(part, whole), numbers.Count).Find())
            Add(new AlignedStep(part, count, whole, 1), cost);
        costs = new long[firstCount + 1, secondCount + 1];
        for (int i = firstCount; i >= 0; i--)
        {
            for (int j = secondCount; j >= 0; j--)
                costs[i, j] = Best(i, j).Cost;
        }
    }

    /// <summary>The least cost of an alignment in order.</summary>
    public long Cost => costs[0, 0];

    /// <summary>The steps in order, then the pairs out of order.</summary>
    public List<AlignedStep> Steps()
    {
        var steps = new List<AlignedStep>();
        for (var (i, j) = (0, 0); i < firstCount || j < secondCount;)
        {
            var step = Best(i, j).Step;
            steps.Add(step);
            (i, j) = (i + step.FirstCount, j + step.SecondCount);
        }

        return WithMoves(steps);
    }

    // Where several are equally cheap: two as one, a split, a merger, a dropped paragraph, an added one.
    private (AlignedStep Step, long Cost) Best(int i, int j)
    {
        if (i == firstCount || j == secondCount)
        {
            bool dropped = i < firstCount;
            var only = new AlignedStep(i, dropped ? 1 : 0, j, dropped || j == secondCount ? 0 : 1);
            return (only, (long)AlignmentCost.Gap * (firstCount - i + secondCount - j));
        }

        var best = (Step: new AlignedStep(i, 1, j, 0), Cost: AlignmentCost.Gap + costs[i + 1, j]);
        long added = AlignmentCost.Gap + costs[i, j + 1];
        if (added < best.Cost)
            best = (new AlignedStep(i, 0, j, 1), added);
        if (joins.TryGetValue((i, j), out var found))
        {
            foreach (var (step, cost) in found)
            {
                long joined = cost + costs[i + step.FirstCount, j + step.SecondCount];
                if (joined < best.Cost || (joined == best.Cost && best.Step.FirstCount + best.Step.SecondCount == 1))
                    best = (step, joined);
            }
        }

        long paired = table[i, j] + costs[i + 1, j + 1];
        return paired <= best.Cost && table[i, j] < 2 * AlignmentCost.Gap ? (new AlignedStep(i, 1, j, 1), paired) : best;
    }

    private List<AlignedStep> WithMoves(List<AlignedStep> steps)
    {
        int[] dropped = [.. steps.Where(step => step.SecondCount == 0).Select(step => step.First)];
        int[] added = [.. steps.Where(step => step.FirstCount == 0).Select(step => step.Second)];
        var pairs =
            from i in dropped
            from j in added
            let cost = table[i, j] + AlignmentCost.Move
            where cost <= 2 * AlignmentCost.Gap
            orderby cost, i, j
            select (i, j);
        var (takenFirst, takenSecond) = (new HashSet<int>(), new HashSet<int>());
        var moves = new List<AlignedStep>();
        foreach (var (i, j) in pairs)
        {
            if (takenFirst.Contains(i) || takenSecond.Contains(j))
                continue;
            takenFirst.Add(i);
            takenSecond.Add(j);
            moves.Add(new AlignedStep(i, 1, j, 1, OutOfOrder: true));
        }

        steps.RemoveAll(step => (step.SecondCount == 0 && takenFirst.Contains(step.First)) || (step.FirstCount == 0 && takenSecond.Contains(step.Second)));
        steps.AddRange(moves);
        return steps;
    }

    private void Add(AlignedStep step, int cost)
    {
        if (!joins.TryGetValue((step.First, step.Second), out var found))
            joins.Add((step.First, step.Second), found = []);
        found.Add((step, cost));
    }
}

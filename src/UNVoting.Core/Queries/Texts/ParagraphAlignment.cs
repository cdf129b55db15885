namespace UNVoting.Queries.Texts;

/// <summary>Sets the paragraphs of two texts beside one another at the least cost (<see cref="AlignmentCost"/>).</summary>
/// <remarks>
/// <para>Among all alignments in the order of both texts, with splits and mergers, one of least cost is found by dynamic programming, O(paragraphs²). What is left over
/// on both sides may have moved: the most similar two are paired first, then the next, while a pair costs no more than a paragraph dropped and one added.
/// No two that were left over would therefore rather have one another.</para>
/// </remarks>
internal sealed class ParagraphAlignment
{
    private readonly ParagraphWords[] first;
    private readonly ParagraphWords[] second;
    private readonly CommonTable common;
    private readonly Dictionary<(int First, int Second), List<(AlignedStep Step, int Cost)>> joins = [];
    private readonly long[,] costs;

    public ParagraphAlignment(ParagraphWords[] first, ParagraphWords[] second, CommonWords words, int vocabulary)
    {
        (this.first, this.second) = (first, second);
        common = new CommonTable(first, second, words, vocabulary);
        foreach (var (whole, part, count, cost) in JoinFinder.Find(first, second, (whole, part) => common[whole, part], words))
            Add(new AlignedStep(whole, 1, part, count), cost);
        foreach (var (whole, part, count, cost) in JoinFinder.Find(second, first, (whole, part) => common[part, whole], words))
            Add(new AlignedStep(part, count, whole, 1), cost);
        costs = new long[first.Length + 1, second.Length + 1];
        for (int i = first.Length; i >= 0; i--)
        {
            for (int j = second.Length; j >= 0; j--)
                costs[i, j] = Best(i, j).Cost;
        }
    }

    /// <summary>The least cost of an alignment in order.</summary>
    public long Cost => costs[0, 0];

    /// <summary>The steps in order, then the pairs out of order.</summary>
    public List<AlignedStep> Steps()
    {
        var steps = new List<AlignedStep>();
        for (var (i, j) = (0, 0); i < first.Length || j < second.Length;)
        {
            var step = Best(i, j).Step;
            steps.Add(step);
            (i, j) = (i + step.FirstCount, j + step.SecondCount);
        }

        return WithMoves(steps);
    }

    /// <summary>The words that two paragraphs share in the same order; −1 where they share too little to be set beside one another.</summary>
    public int Common(int i, int j) => common[i, j];

    // Where several are equally cheap: two as one, a split, a merger, a dropped paragraph, an added one.
    private (AlignedStep Step, long Cost) Best(int i, int j)
    {
        if (i == first.Length || j == second.Length)
        {
            bool dropped = i < first.Length;
            var only = new AlignedStep(i, dropped ? 1 : 0, j, dropped || j == second.Length ? 0 : 1);
            return (only, (long)AlignmentCost.Gap * (first.Length - i + second.Length - j));
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

        long paired = common[i, j] < 0 ? long.MaxValue : PairCost(i, j) + costs[i + 1, j + 1];
        return paired <= best.Cost ? (new AlignedStep(i, 1, j, 1), paired) : best;
    }

    private int PairCost(int i, int j) => AlignmentCost.Of(common[i, j], first[i].All.Length, second[j].All.Length);

    private List<AlignedStep> WithMoves(List<AlignedStep> steps)
    {
        int[] dropped = [.. steps.Where(step => step.SecondCount == 0).Select(step => step.First)];
        int[] added = [.. steps.Where(step => step.FirstCount == 0).Select(step => step.Second)];
        var pairs =
            from i in dropped
            from j in added
            where common[i, j] >= 0
            let cost = PairCost(i, j) + AlignmentCost.Move
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

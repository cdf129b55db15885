using FsCheck;
using UNVoting.Matrices;
using UNVoting.Testing;

namespace UNVoting.Tests.Matrices;

public sealed class VotePlanesProperties
{
    [Property]
    public bool Planes_give_back_the_cells_they_were_made_of(Position[] cells, PositiveInt voters)
    {
        Position[,] square = Square(cells, voters.Get);
        VotePlanes planes = VotePlanes.Of(square);
        return Cells(square).All(cell => planes[cell.Row, cell.Column] == square[cell.Row, cell.Column]);
    }

    [Property]
    public void Planes_and_counts_have_as_many_rows_and_columns_as_what_they_were_made_of(Position[] cells, PositiveInt voters)
    {
        Position[,] square = Square(cells, voters.Get);
        VotePlanes planes = VotePlanes.Of(square);
        Assert.Equal((square.GetLength(0), square.GetLength(1)), (planes.RowCount, planes.ColumnCount));
        Assert.Equal((planes.RowCount, planes.RowCount), (planes.View.CountPairs().RowCount, planes.View.CountTables().RowCount));
        var builder = new VotePlanesBuilder(planes.RowCount, planes.ColumnCount);
        Assert.Equal((planes.RowCount, planes.ColumnCount), (builder.RowCount, builder.ColumnCount));
    }

    [Property]
    public bool Every_path_counts_as_the_naive_loop_does(Position[] cells, PositiveInt voters)
    {
        Position[,] square = Square(cells, voters.Get);
        PlanesView view = VotePlanes.Of(square).View;
        return Enum.GetValues<KernelPath>().All(path =>
        {
            PairTables tables = view.CountTables(path);
            PairCounts counts = view.CountPairs(path);
            return Pairs(view).All(pair =>
                tables[pair.First, pair.Second] == RandomVotes.TableOf(square, pair.First, pair.Second)
                && counts[pair.First, pair.Second] == tables[pair.First, pair.Second].ToPairCount());
        });
    }

    [Property]
    public bool Agreement_is_symmetric_and_a_voter_agrees_with_itself(Position[] cells, PositiveInt voters)
    {
        PlanesView view = VotePlanes.Of(Square(cells, voters.Get)).View;
        PairCounts counts = view.CountPairs();
        return Pairs(view).All(pair => counts[pair.First, pair.Second] == counts[pair.Second, pair.First])
            && Enumerable.Range(0, view.Rows.Length).All(row =>
                counts[row, row] == new PairCount(view.TotalsOfRow(row).Cast, view.TotalsOfRow(row).Cast, 0));
    }

    [Property]
    public bool The_order_of_votes_changes_no_count(Position[] cells, PositiveInt voters, int seed)
    {
        Position[,] square = Square(cells, voters.Get);
        int[] order = [.. Enumerable.Range(0, square.GetLength(1))];
        new System.Random(seed).Shuffle(order);
        var shuffled = new Position[square.GetLength(0), order.Length];
        foreach (var (row, column) in Cells(square))
            shuffled[row, column] = square[row, order[column]];
        return VotePlanes.Of(square).View.CountTables() == VotePlanes.Of(shuffled).View.CountTables();
    }

    [Property]
    public bool The_counts_of_a_union_are_the_sums_of_its_parts(Position[] cells, PositiveInt voters, bool[] chosen)
    {
        PlanesView whole = VotePlanes.Of(Square(cells, voters.Get)).View;
        ColumnSet part = ColumnSet.Where(whole.Columns.Width, column => column < chosen.Length && chosen[column]);
        PairCounts all = whole.CountPairs();
        PairCounts here = whole.OnColumns(part).CountPairs(), there = whole.OnColumns(whole.Columns.Except(part)).CountPairs();
        return Pairs(whole).All(pair => all[pair.First, pair.Second] == new PairCount(
            here[pair.First, pair.Second].Joint + there[pair.First, pair.Second].Joint,
            here[pair.First, pair.Second].Same + there[pair.First, pair.Second].Same,
            here[pair.First, pair.Second].Opposite + there[pair.First, pair.Second].Opposite));
    }

    // As many voters as asked, at most twelve, and as many votes as the cells fill.
    private static Position[,] Square(Position[] cells, int voters)
    {
        int rows = ((voters - 1) % 12) + 1;
        var square = new Position[rows, cells.Length / rows];
        foreach (var (row, column) in Cells(square))
            square[row, column] = cells[(row * square.GetLength(1)) + column];
        return square;
    }

    private static IEnumerable<(int Row, int Column)> Cells(Position[,] square) =>
        from row in Enumerable.Range(0, square.GetLength(0))
        from column in Enumerable.Range(0, square.GetLength(1))
        select (row, column);

    private static IEnumerable<(int First, int Second)> Pairs(PlanesView view) =>
        from first in Enumerable.Range(0, view.Rows.Length)
        from second in Enumerable.Range(0, view.Rows.Length)
        select (first, second);
}

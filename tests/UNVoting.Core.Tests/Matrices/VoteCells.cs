using FsCheck;
using FsCheck.Fluent;
using UNVoting.Matrices;
using UNVoting.Votes;

namespace UNVoting.Tests.Matrices;

/// <summary>Small votings that are not the Assembly's: a few voters in a few votes, counts of pairs and totals of groups. <c>[Property(Arbitrary = [typeof(VoteCells)])]</c>.</summary>
public static class VoteCells
{
    private static readonly Gen<Position> Cell = Gen.Frequency(
        (1, Gen.Constant(Position.NotSeated)), (1, Gen.Constant(Position.NonVoting)), (2, Gen.Constant(Position.Abstaining)), (2, Gen.Constant(Position.Against)), (4, Gen.Constant(Position.InFavour)));

    public static Arbitrary<Position[,]> Cells() => Arb.From(
        from rows in Gen.Choose(0, 6)
        from columns in Gen.Choose(0, 80)
        from cells in Cell.ArrayOf(rows * columns)
        select Fill(rows, columns, (row, column) => cells[(row * columns) + column]),
        Smaller);

    public static Arbitrary<PairTable> Tables() => Arb.From(
        from sparse in Gen.Elements(0, 0, 1, 3)
        from cells in Gen.Frequency((sparse, Gen.Constant(0)), (1, Gen.Choose(0, 4)), (1, Gen.Choose(0, 300))).ArrayOf(9)
        select new PairTable(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7], cells[8]));

    public static Arbitrary<Tally> Tallies() => Arb.From(
        from counts in Gen.Frequency((1, Gen.Constant(0)), (2, Gen.Choose(0, 40))).ArrayOf(4) select new Tally(counts[0], counts[1], counts[2], counts[3]));

    public static VoteMatrix<string, int> Matrix(Position[,] cells) =>
        VoteMatrix.Of(Enumerable.Range(0, cells.GetLength(0)).Select(row => $"voter {row}"), Enumerable.Range(0, cells.GetLength(1)), cells);

    public static Position[,] Fill(int rows, int columns, Func<int, int, Position> cell)
    {
        var filled = new Position[rows, columns];
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++)
                filled[row, column] = cell(row, column);
        }

        return filled;
    }

    private static IEnumerable<Position[,]> Smaller(Position[,] cells)
    {
        (int rows, int columns) = (cells.GetLength(0), cells.GetLength(1));
        if (rows > 0)
            yield return Fill(rows - 1, columns, (row, column) => cells[row, column]);
        if (columns > 1)
            yield return Fill(rows, columns / 2, (row, column) => cells[row, column]);
        if (columns > 0)
            yield return Fill(rows, columns - 1, (row, column) => cells[row, column + 1]);
    }
}

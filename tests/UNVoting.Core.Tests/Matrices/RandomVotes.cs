using UNVoting.Matrices;

namespace UNVoting.Tests.Matrices;

/// <summary>Votes drawn at random at densities like the Assembly's, and the counts of their pairs taken cell by cell.</summary>
internal static class RandomVotes
{
    public static Position[,] Draw(int rows, int columns, int seed)
    {
        var random = new Random(seed);
        var cells = new Position[rows, columns];
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++)
            {
                cells[row, column] = random.Next(100) switch
                {
                    < 10 => Position.NotSeated,
                    < 20 => Position.NonVoting,
                    < 35 => Position.Abstaining,
                    < 45 => Position.Against,
                    _ => Position.InFavour,
                };
            }
        }

        return cells;
    }

    public static PairTable TableOf(Position[,] cells, int first, int second, Func<int, bool>? included = null)
    {
        var table = new int[3, 3];
        for (int column = 0; column < cells.GetLength(1); column++)
        {
            if ((included?.Invoke(column) ?? true) && Place(cells[first, column]) is int a && Place(cells[second, column]) is int b)
                table[a, b]++;
        }

        return new PairTable(
            table[0, 0], table[0, 1], table[0, 2], table[1, 0], table[1, 1], table[1, 2], table[2, 0], table[2, 1], table[2, 2]);
    }

    private static int? Place(Position position) => position switch
    {
        Position.InFavour => 0,
        Position.Abstaining => 1,
        Position.Against => 2,
        _ => null,
    };
}

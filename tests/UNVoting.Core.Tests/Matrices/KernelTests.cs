using UNVoting.Matrices;

namespace UNVoting.Tests.Matrices;

public sealed class KernelTests
{
    private const int Rows = 11;

    // A million comparisons: words are put together for one that fails only.
    private static void Same<T>(T expected, T counted, int length)
        where T : struct, IEquatable<T>
    {
        if (!expected.Equals(counted))
            Assert.Fail($"At length {length}: expected {expected}, counted {counted}.");
    }

    private static readonly Position[,] Cells = RandomVotes.Draw(Rows, 1030, 20240601);

    private static readonly Position[][,] Slices = [.. Enumerable.Range(0, 1030).Select(Slice)];

    public static TheoryData<KernelPath> Paths => [.. Enum.GetValues<KernelPath>()];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_path_counts_pairs_as_the_naive_loop_does_at_every_length(KernelPath path)
    {
        var expected = new PairTable[Rows, Rows];
        VotePlanes planes = VotePlanes.Of(Cells);
        for (int length = 0; length <= 1030; length++)
        {
            if (length > 0)
                AddColumn(expected, length - 1);
            PairCounts counts = Prefix(length).View.CountPairs(path);
            PairCounts window = planes.View.OnColumns(ColumnSet.Range(1030, 0, length)).CountPairs(path);
            for (int first = 0; first < Rows; first++)
            {
                for (int second = 0; second < Rows; second++)
                    Same(expected[first, second].ToPairCount(), counts[first, second], length);
            }

            if (counts != window)
                Assert.Fail($"A window of {length} columns counts otherwise than a matrix of as many.");
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_path_counts_tables_as_the_naive_loop_does_at_every_length(KernelPath path)
    {
        var expected = new PairTable[Rows, Rows];
        for (int length = 0; length <= 1030; length++)
        {
            if (length > 0)
                AddColumn(expected, length - 1);
            PairTables tables = Prefix(length).View.CountTables(path);
            for (int first = 0; first < Rows; first++)
            {
                for (int second = 0; second < Rows; second++)
                    Same(expected[first, second], tables[first, second], length);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_path_counts_any_number_of_rows(KernelPath path)
    {
        for (int rows = 0; rows <= 26; rows++)
        {
            Position[,] cells = RandomVotes.Draw(rows, 213, rows);
            PairTables tables = VotePlanes.Of(cells).View.CountTables(path);
            PairCounts counts = VotePlanes.Of(cells).View.CountPairs(path);
            Assert.Equal(rows * (rows - 1) / 2, counts.Count);
            for (int first = 0; first < rows; first++)
            {
                for (int second = 0; second < rows; second++)
                {
                    PairTable expected = RandomVotes.TableOf(cells, first, second);
                    Assert.Equal(expected, tables[first, second]);
                    Assert.Equal(expected.ToPairCount(), counts[first, second]);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_path_counts_columns_full_of_one_position_beyond_a_strip(KernelPath path)
    {
        // All bits set in every word: a byte that overflowed would show here.
        const int Columns = (3 * 128 * 64) + 17;
        var cells = new Position[9, Columns];
        for (int row = 0; row < 9; row++)
        {
            for (int column = 0; column < Columns; column++)
                cells[row, column] = (row & 1) == 0 ? Position.InFavour : Position.Against;
        }

        PairCounts counts = VotePlanes.Of(cells).View.CountPairs(path);
        for (int first = 0; first < 9; first++)
        {
            for (int second = first + 1; second < 9; second++)
            {
                bool same = ((first ^ second) & 1) == 0;
                Assert.Equal(new PairCount(Columns, same ? Columns : 0, same ? 0 : Columns), counts[first, second]);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_path_counts_alike_when_processors_share_the_work(KernelPath path)
    {
        // 44,850 pairs of 313 words are above the size from which all processors work.
        Position[,] cells = RandomVotes.Draw(300, 20_000, 5);
        VotePlanes planes = VotePlanes.Of(cells);
        PairCounts counts = planes.View.CountPairs(path);
        var random = new Random(6);
        for (int sample = 0; sample < 200; sample++)
        {
            int first = random.Next(300), second = random.Next(300);
            Assert.Equal(RandomVotes.TableOf(cells, first, second).ToPairCount(), counts[first, second]);
        }

        ReadOnlySpan<int> some = [299, 7, 150, 3, 42, 77, 78, 79, 0];
        PairCounts few = planes.View.OnRows(some).CountPairs(path);
        for (int first = 0; first < some.Length; first++)
        {
            for (int second = 0; second < some.Length; second++)
                Assert.Equal(counts[some[first], some[second]], few[first, second]);
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_path_counts_no_pairs_in_later_columns_of_a_matrix_without_rows(KernelPath path)
    {
        PlanesView later = VotePlanes.Of(new Position[0, 80]).View.OnColumns(ColumnSet.Range(80, 64, 16));
        Assert.Empty(later.CountPairs(path));
        Assert.Empty(later.CountTables(path));
    }

    [Fact]
    public void The_path_that_counted_is_reported()
    {
        PlanesView view = VotePlanes.Of(Cells).View;
        Assert.NotEqual(KernelPath.Auto, view.CountPairs().Path);
        foreach (KernelPath path in Enum.GetValues<KernelPath>().Where(path => path != KernelPath.Auto))
        {
            Assert.Equal(path, view.CountPairs(path).Path);
            Assert.Equal(path, view.CountTables(path).Path);
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => view.CountPairs((KernelPath)99));
    }

    private static void AddColumn(PairTable[,] expected, int column)
    {
        for (int first = 0; first < Rows; first++)
        {
            for (int second = 0; second < Rows; second++)
            {
                PairTable more = RandomVotes.TableOf(Slices[column], first, second), sum = expected[first, second];
                expected[first, second] = new PairTable(
                    sum.FavourFavour + more.FavourFavour,
                    sum.FavourAbstaining + more.FavourAbstaining,
                    sum.FavourAgainst + more.FavourAgainst,
                    sum.AbstainingFavour + more.AbstainingFavour,
                    sum.AbstainingAbstaining + more.AbstainingAbstaining,
                    sum.AbstainingAgainst + more.AbstainingAgainst,
                    sum.AgainstFavour + more.AgainstFavour,
                    sum.AgainstAbstaining + more.AgainstAbstaining,
                    sum.AgainstAgainst + more.AgainstAgainst);
            }
        }
    }

    // One column alone.
    private static Position[,] Slice(int column)
    {
        var slice = new Position[Rows, 1];
        for (int row = 0; row < Rows; row++)
            slice[row, 0] = Cells[row, column];
        return slice;
    }

    private static VotePlanes Prefix(int length)
    {
        var builder = new VotePlanesBuilder(Rows, length);
        for (int row = 0; row < Rows; row++)
        {
            for (int column = 0; column < length; column++)
                builder.Set(row, column, Cells[row, column]);
        }

        return builder.MoveToPlanes();
    }
}

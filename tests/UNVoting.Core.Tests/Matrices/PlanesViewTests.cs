using UNVoting.Matrices;

namespace UNVoting.Tests.Matrices;

public sealed class PlanesViewTests
{
    private const int Rows = 13;
    private const int Columns = 777;

    private static readonly Position[,] Cells = RandomVotes.Draw(Rows, Columns, 73);

    private static readonly VotePlanes Planes = VotePlanes.Of(Cells);

    [Fact]
    public void Planes_give_back_every_cell()
    {
        for (int row = 0; row < Rows; row++)
        {
            for (int column = 0; column < Columns; column++)
                Assert.Equal(Cells[row, column], Planes[row, column]);
        }
    }

    [Fact]
    public void Planes_from_a_run_of_cells_equal_planes_from_a_square_of_them()
    {
        VotePlanes run = VotePlanes.Of([.. Cells.Cast<Position>()], Columns);
        Assert.Equal(Planes, run);
        Assert.Equal(Planes.GetHashCode(), run.GetHashCode());
        Assert.Equal(Planes.View, run.View);
        Assert.NotEqual(Planes, VotePlanes.Of(RandomVotes.Draw(Rows, Columns, 74)));
    }

    [Fact]
    public void Planes_do_not_follow_the_array_they_were_made_from()
    {
        Position[,] cells = RandomVotes.Draw(3, 70, 1);
        VotePlanes planes = VotePlanes.Of(cells);
        Position before = planes[1, 65];
        cells[1, 65] = before == Position.Against ? Position.InFavour : Position.Against;
        Assert.Equal(before, planes[1, 65]);
    }

    [Fact]
    public void A_view_counts_its_columns_and_no_others()
    {
        var random = new Random(9);
        for (int sample = 0; sample < 60; sample++)
        {
            int start = random.Next(Columns), count = random.Next(Columns - start + 1), every = random.Next(1, 5);
            ColumnSet columns = ColumnSet.Range(Columns, start, count).Intersect(ColumnSet.Where(Columns, column => column % every == 0));
            PlanesView view = Planes.View.OnColumns(columns);
            PairTables tables = view.CountTables();
            PairCounts counts = view.CountPairs();
            for (int first = 0; first < Rows; first++)
            {
                for (int second = 0; second < Rows; second++)
                {
                    PairTable expected = RandomVotes.TableOf(Cells, first, second, columns.Contains);
                    Assert.Equal(expected, tables[first, second]);
                    Assert.Equal(expected.ToPairCount(), counts[first, second]);
                }
            }
        }
    }

    [Fact]
    public void The_counts_of_a_whole_are_the_sums_of_its_parts()
    {
        PairCounts whole = Planes.View.CountPairs();
        for (int cut = 0; cut <= Columns; cut += 37)
        {
            ColumnSet before = ColumnSet.Range(Columns, 0, cut);
            PairCounts left = Planes.View.OnColumns(before).CountPairs();
            PairCounts right = Planes.View.OnColumns(ColumnSet.All(Columns).Except(before)).CountPairs();
            Assert.All(Enumerable.Range(0, whole.Count), pair => Assert.Equal(
                whole[pair],
                new PairCount(left[pair].Joint + right[pair].Joint, left[pair].Same + right[pair].Same, left[pair].Opposite + right[pair].Opposite)));
        }
    }

    [Fact]
    public void The_order_of_rows_changes_nothing_but_their_numbers()
    {
        int[] order = [.. Enumerable.Range(0, Rows).Reverse()];
        PairTables straight = Planes.View.CountTables(), reversed = Planes.View.OnRows(order).CountTables();
        for (int first = 0; first < Rows; first++)
        {
            for (int second = 0; second < Rows; second++)
            {
                Assert.Equal(straight[order[first], order[second]], reversed[first, second]);
                Assert.Equal(straight[first, second], straight[second, first].Transposed);
            }
        }
    }

    [Fact]
    public void Same_partial_and_opposite_are_the_joint_votes_and_the_columns_say_which()
    {
        PlanesView view = Planes.View.OnColumns(ColumnSet.Range(Columns, 100, 500)).OnRows(2, 5, 11);
        PairCounts counts = view.CountPairs();
        for (int first = 0; first < 3; first++)
        {
            for (int second = 0; second < 3; second++)
            {
                PairCount count = counts[first, second];
                ColumnSet same = view.ColumnsWhere(first, second, PairRelation.Same);
                ColumnSet partial = view.ColumnsWhere(first, second, PairRelation.Partial);
                ColumnSet opposite = view.ColumnsWhere(first, second, PairRelation.Opposite);
                Assert.Equal((count.Same, count.Partial, count.Opposite), (same.Count, partial.Count, opposite.Count));
                Assert.Equal(view.ColumnsWhere(first, second, PairRelation.Joint), same.Union(partial).Union(opposite));
                Assert.All(same, column => Assert.Equal(Cells[view.Rows[first], column], Cells[view.Rows[second], column]));
                Assert.All(opposite, column => Assert.Equal(7, (int)Cells[view.Rows[first], column] + (int)Cells[view.Rows[second], column]));
                Assert.All(partial, column => Assert.Contains(
                    Position.Abstaining, new[] { Cells[view.Rows[first], column], Cells[view.Rows[second], column] }));
            }
        }
    }

    [Fact]
    public void Totals_of_rows_and_columns_count_the_cells()
    {
        ColumnSet columns = ColumnSet.Range(Columns, 63, 130);
        PlanesView view = Planes.View.OnColumns(columns).OnRows(4, 0, 12);
        for (int row = 0; row < 3; row++)
            Assert.Equal(Totals(columns.Select(column => Cells[view.Rows[row], column])), view.TotalsOfRow(row));
        for (int column = 0; column < Columns; column++)
            Assert.Equal(Totals(view.Rows.Select(row => Cells[row, column])), view.TotalsOfColumn(column));
    }

    [Fact]
    public void Divided_columns_are_those_with_two_different_votes_cast()
    {
        PlanesView view = Planes.View.OnRows(1, 8).OnColumns(ColumnSet.Range(Columns, 10, 700));
        ColumnSet expected = ColumnSet.Where(Columns, column => view.Columns.Contains(column)
            && view.Rows.Select(row => Cells[row, column]).Where(position => position >= Position.Abstaining).Distinct().Count() > 1);
        Assert.NotEmpty(expected);
        Assert.Equal(expected, view.DividedColumns());
    }

    [Fact]
    public void A_vote_that_a_voter_did_not_cast_leaves_its_counts()
    {
        var more = new Position[Rows, Columns + 1];
        for (int row = 0; row < Rows; row++)
        {
            for (int column = 0; column < Columns; column++)
                more[row, column] = Cells[row, column];
            more[row, Columns] = row == 3 ? Position.NonVoting : Position.InFavour;
        }

        PairTables before = Planes.View.CountTables(), after = VotePlanes.Of(more).View.CountTables();
        for (int other = 0; other < Rows; other++)
            Assert.Equal(before[3, other], after[3, other]);
        Assert.NotEqual(before[1, 2], after[1, 2]);
    }

    [Fact]
    public void Misuse_is_refused_at_once()
    {
        Assert.Throws<ArgumentNullException>(() => VotePlanes.Of(null!));
        Assert.Throws<ArgumentException>(() => VotePlanes.Of(new Position[7], 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => VotePlanes.Of(new Position[7], 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => VotePlanes.Of([(Position)5], 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Planes[Rows, 0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Planes[0, -1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Planes.View.OnRows(Rows));
        Assert.Throws<ArgumentException>(() => Planes.View.OnRows(1, 1));
        Assert.Throws<ArgumentException>(() => Planes.View.OnColumns(ColumnSet.All(Columns + 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Planes.View.TotalsOfColumn(Columns));
        Assert.Throws<ArgumentOutOfRangeException>(() => Planes.View.ColumnsWhere(0, 1, (PairRelation)4));
        Assert.Throws<ArgumentOutOfRangeException>(() => Planes.View.CountPairs()[Rows, 0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Planes.View.CountPairs()[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => new VotePlanesBuilder(-1, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => new VotePlanesBuilder(int.MaxValue, int.MaxValue));

        var builder = new VotePlanesBuilder(2, 2);
        builder.Set(0, 1, Position.NonVoting);
        Assert.Throws<ArgumentException>(() => builder.Set(0, 1, Position.NonVoting));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Set(0, 2, Position.Against));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Set(2, 0, Position.Against));
        builder.MoveToPlanes();
        Assert.Throws<InvalidOperationException>(() => builder.Set(0, 0, Position.Against));
        Assert.Throws<InvalidOperationException>(builder.MoveToPlanes);
    }

    private static PositionTotals Totals(IEnumerable<Position> positions)
    {
        ILookup<Position, Position> by = positions.ToLookup(position => position);
        return new PositionTotals(
            by[Position.InFavour].Count(), by[Position.Against].Count(), by[Position.Abstaining].Count(), by[Position.NonVoting].Count());
    }
}

using UNVoting.Matrices;

namespace UNVoting.Tests.Matrices;

public sealed class ColumnSetTests
{
    [Fact]
    public void Every_range_holds_its_columns_and_no_others()
    {
        const int Width = 200;
        for (int start = 0; start <= Width; start++)
        {
            for (int count = 0; count <= Width - start; count += 1 + (count / 7))
            {
                ColumnSet range = ColumnSet.Range(Width, start, count);
                Assert.Equal(Enumerable.Range(start, count), range);
                Assert.Equal(count, range.Count);
                Assert.Equal(ColumnSet.Of(Width, [.. range]), range);
                Assert.Equal(ColumnSet.Where(Width, range.Contains).GetHashCode(), range.GetHashCode());
            }
        }
    }

    [Fact]
    public void Sets_combine_as_sets_do()
    {
        var random = new Random(4);
        for (int sample = 0; sample < 200; sample++)
        {
            int width = random.Next(300);
            int[] left = [.. Enumerable.Range(0, width).Where(_ => random.Next(4) == 0)];
            int[] right = [.. Enumerable.Range(0, width).Where(_ => random.Next(3) == 0)];
            ColumnSet a = ColumnSet.Of(width, left), b = ColumnSet.Of(width, right);
            Assert.Equal(left.Intersect(right).Order(), a.Intersect(b));
            Assert.Equal(left.Union(right).Order(), a.Union(b));
            Assert.Equal(left.Except(right).Order(), a.Except(b));
            Assert.Equal(a, a.Except(b).Union(a.Intersect(b)));
        }
    }

    [Fact]
    public void Columns_outside_the_matrix_are_refused_and_never_contained()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ColumnSet.Of(10, 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => ColumnSet.Range(10, 5, 6));
        Assert.Throws<ArgumentOutOfRangeException>(() => ColumnSet.Range(10, -1, 2));
        Assert.Throws<ArgumentNullException>(() => ColumnSet.Where(10, null!));
        Assert.Throws<ArgumentException>(() => ColumnSet.All(10).Union(ColumnSet.All(11)));
        Assert.False(ColumnSet.All(10).Contains(10));
        Assert.False(ColumnSet.All(10).Contains(-1));
        Assert.False(ColumnSet.All(10).Contains(int.MinValue));
    }
}

using UNVoting.Membership;
using UNVoting.Testing;

namespace UNVoting.Tests;

public class ValueListProperties
{
    [Property]
    public void A_list_equals_a_list_of_the_same_items_in_the_same_order_and_no_other(int[] items, int other)
    {
        ValueList<int> list = items.ToValueList();
        Assert.Equal(list, [.. items]);
        Assert.True(list == items.ToValueList() && !(list != items.ToValueList()));
        Assert.Equal(list.GetHashCode(), items.ToValueList().GetHashCode());
        Assert.NotEqual(list, items.Append(other).ToValueList());
        Assert.Equal(items.SequenceEqual(items.Reverse()), list == items.Reverse().ToValueList());
    }

    [Property]
    public void A_list_holds_what_it_was_made_of_and_nobody_changes_it(int[] items)
    {
        int[] copy = [.. items];
        ValueList<int> list = items.ToValueList();
        Array.Fill(items, -1);
        Assert.Equal(copy, list.AsSpan().ToArray());
        Assert.Equal(copy, list.AsEnumerable());
        Assert.Equal(copy.Length, list.Count);
        Assert.Equal(copy.Length == 0, list.IsEmpty);
        for (int i = 0; i < copy.Length; i++)
        {
            Assert.Equal(copy[i], list[i]);
        }
    }

    [Fact]
    public void The_default_is_the_empty_list()
    {
        ValueList<string> none = default;
        ValueList<string> empty = [];
        Assert.Equal(none, empty);
        Assert.Equal(none.GetHashCode(), empty.GetHashCode());
        Assert.Empty(none);
        Assert.True(none.IsEmpty && none.AsSpan().IsEmpty);
        Assert.Throws<IndexOutOfRangeException>(() => none[0]);
        Assert.Throws<ArgumentNullException>(() => ((IEnumerable<int>)null!).ToValueList());
    }

    [Fact]
    public void A_list_prints_its_items() => Assert.Equal("[1, 2]", ((ValueList<int>)[1, 2]).ToString());

    [Fact]
    public void A_list_prints_alike_in_every_culture() => Cultures.Each(() =>
    {
        Assert.Equal("[0.5, -1.25]", ((ValueList<double>)[0.5, -1.25]).ToString());
        Assert.Equal("[BRA, CHE]", ((ValueList<StateCode>)[StateCode.Parse("BRA", null), StateCode.Parse("CHE", null)]).ToString());
        Assert.Equal("[]", default(ValueList<double>).ToString());
    });
}

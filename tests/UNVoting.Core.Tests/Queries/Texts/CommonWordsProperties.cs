using FsCheck;
using FsCheck.Fluent;
using UNVoting.Queries.Texts;
using UNVoting.Testing;

namespace UNVoting.Tests.Queries.Texts;

public class CommonWordsProperties
{
    public sealed record Lists(ValueList<int> First, ValueList<int> Second)
    {
        // Up to and beyond two blocks of sixty-four words, so that carries cross.
        public static Arbitrary<Lists> Generated() => Arb.From(
            from kinds in Gen.Choose(1, 40)
            from first in Gen.Choose(0, 200).SelectMany(count => Gen.Choose(0, kinds).ArrayOf(count))
            from second in Gen.Choose(0, 150).SelectMany(count => Gen.Choose(0, kinds).ArrayOf(count))
            select new Lists(first.ToValueList(), second.ToValueList()));
    }

    [Property(Arbitrary = [typeof(Lists)], MaxTest = 300)]
    public void Counts_are_those_of_the_plain_way(Lists lists)
    {
        var common = new CommonWords(41);
        Assert.Equal(Naive.CommonCount(lists.First, lists.Second), common.Count(lists.First.AsSpan(), lists.Second.AsSpan()));
        var counts = new int[lists.First.Count + 1];
        common.Counts(lists.First.AsSpan(), lists.Second.AsSpan(), counts);
        int middle = lists.First.Count / 2;
        Assert.Equal(Naive.CommonCount([.. lists.First.Take(middle)], lists.Second), counts[middle]);
    }
}

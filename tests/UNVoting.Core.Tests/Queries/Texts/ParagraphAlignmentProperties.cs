using FsCheck;
using FsCheck.Fluent;
using UNVoting.Queries.Texts;
using UNVoting.Testing;
using UNVoting.Tests.Generators;

namespace UNVoting.Tests.Queries.Texts;

public class ParagraphAlignmentProperties
{
    [Property(Arbitrary = [typeof(TwoTexts)], MaxTest = 400)]
    public void No_alignment_in_order_costs_less(TwoTexts pair)
    {
        var (alignment, first, second) = Aligned(pair);
        if (first.Length <= 5 && second.Length <= 5)
            Assert.Equal(new NaiveAlignment(first, second).LeastCost(), alignment.Cost);
    }

    [Property(Arbitrary = [typeof(TwoTexts)], MaxTest = 400)]
    public void The_steps_cost_what_the_alignment_costs(TwoTexts pair)
    {
        var (alignment, first, second) = Aligned(pair);
        var naive = new NaiveAlignment(first, second);
        long cost = alignment.Steps().Sum(step => step.OutOfOrder ? 2 * NaiveAlignment.Gap
            : step.FirstCount == 0 || step.SecondCount == 0 ? NaiveAlignment.Gap
            : naive.CostOf(step.First, step.FirstCount, step.Second, step.SecondCount)!.Value);
        Assert.Equal(alignment.Cost, cost);
    }

    [Property(Arbitrary = [typeof(TwoTexts)], MaxTest = 400)]
    public void No_two_paragraphs_left_over_would_rather_have_one_another(TwoTexts pair)
    {
        var (alignment, first, second) = Aligned(pair);
        var naive = new NaiveAlignment(first, second);
        var steps = alignment.Steps();
        var firsts = steps.Where(step => step.OutOfOrder || step.SecondCount == 0).ToArray();
        var seconds = steps.Where(step => step.OutOfOrder || step.FirstCount == 0).ToArray();
        foreach (var (left, right) in firsts.SelectMany(left => seconds.Select(right => (left, right))))
        {
            int own = Similar(left.First, right.Second);
            bool leftWould = !left.OutOfOrder || own < Similar(left.First, left.Second);
            bool rightWould = !right.OutOfOrder || own < Similar(right.First, right.Second);
            Assert.False(leftWould && rightWould && NaiveAlignment.One - own >= NaiveAlignment.LeastToMove);
        }

        int Similar(int i, int j) => naive.CostOf(i, 1, j, 1)!.Value;
    }

    private static (ParagraphAlignment Alignment, ParagraphWords[] First, ParagraphWords[] Second) Aligned(TwoTexts pair)
    {
        var vocabulary = new Vocabulary();
        var first = new TextUnits(pair.From, vocabulary).Words;
        var second = new TextUnits(pair.To, vocabulary).Words;
        return (new ParagraphAlignment(first, second), first, second);
    }
}

using UNVoting.Queries.Texts;

namespace UNVoting.Tests.Queries.Texts;

public class OpeningVerbsTests
{
    [Theory]
    [InlineData("Takes note of the report", "Welcomes the report", VerbShift.Strengthened)]
    [InlineData("Welcomes the report", "Takes note with appreciation of the report", VerbShift.Weakened)]
    [InlineData("Noting the report", "Also notes the report", VerbShift.Unchanged)]
    [InlineData("Calls upon States to act", "Urges States to act", VerbShift.Strengthened)]
    [InlineData("Requests the Secretary-General", "Further invites the Secretary-General", VerbShift.Weakened)]
    [InlineData("Urges all States", "Strongly urges all States", VerbShift.Strengthened)]
    [InlineData("Expressing its deep concern at", "Expressing concern at", VerbShift.Weakened)]
    [InlineData("Notes with grave concern", "Deplores", VerbShift.Strengthened)]
    [InlineData("*Condemns* the acts", "Strongly condemns the acts", VerbShift.Strengthened)]
    [InlineData("Notes the report", "Calls upon States", VerbShift.NotComparable)]
    public void A_change_of_verb_strengthens_or_weakens(string before, string after, VerbShift shift) =>
        Assert.Equal(shift, OpeningVerbs.Find(before)!.To(OpeningVerbs.Find(after)!));

    [Theory]
    [InlineData("Decides to convene a group")]
    [InlineData("")]
    [InlineData("The report of the group that urges")]
    public void What_opens_with_no_verb_of_the_list_has_none(string text) => Assert.Null(OpeningVerbs.Find(text));

    [Fact]
    public void Noting_is_the_weakest_way_of_taking_up_a_document()
    {
        var notes = OpeningVerbs.Find("Takes note of")!;
        Assert.All(OpeningVerbs.All.Where(verb => verb.Scale == VerbScale.Notice), verb => Assert.NotEqual(VerbShift.Weakened, notes.To(verb)));
    }

    [Fact]
    public void The_ranking_of_Gruenberg_is_kept()
    {
        int[] asks = [.. new[] { "Calls upon", "Recommends", "Requests", "Urges", "Warns", "Demands" }.Select(text => OpeningVerbs.Find(text)!.Rank)];
        Assert.Equal(asks.Order(), asks);
        int[] disapproves = [.. new[] { "Concerned", "Deplores", "Condemns", "Alarmed", "Shocked", "Censures" }.Select(text => OpeningVerbs.Find(text)!.Rank)];
        Assert.Equal(disapproves.Order(), disapproves);
    }
}

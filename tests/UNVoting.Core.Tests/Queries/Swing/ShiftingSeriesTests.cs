using UNVoting.Matrices;
using UNVoting.Queries.Swing;
using UNVoting.Votes;

namespace UNVoting.Tests.Queries.Swing;

public sealed class ShiftingSeriesTests
{
    // L.27/Rev.1 of 2018, L.50/Rev.1 of 2019, L.11 of 2023.
    private static readonly ShiftingSeries Track = ShiftingSeries.Of(VoteMatrix.Of([FiveDocuments.L27, FiveDocuments.L50, FiveDocuments.L11]));

    [Theory]
    [InlineData("RUS", "FFF", 0, 0, 0.0)]
    [InlineData("CHE", "XFA", 1, 1, 0.75)]
    [InlineData("KOR", "XXA", 0, 1, 0.25)]
    [InlineData("FRA", "AXA", 1, 1, 0.5)]
    [InlineData("PLW", "FXA", 0, 2, 0.5)]
    [InlineData("CHL", "XFX", 1, 1, 0.5)]
    [InlineData("ETH", "FXF", 1, 1, 0.5)]
    public void The_way_of_a_State_through_one_track(string state, string path, int upward, int downward, double volatility)
    {
        StatePath found = Track.Find(FiveDocuments.States(state)[0])!;
        Assert.Equal(path.Select(SmallAssembly.ChoiceOf), found.Choices);
        Assert.Equal((upward, downward, (double?)volatility), (found.Upward, found.Downward, found.Volatility));
    }

    [Fact]
    public void Absence_is_no_change()
    {
        ShiftingSeries series = ShiftingSeries.Of(SmallAssembly.Matrix("FFn", "nnn", "FAF", "nXn"));
        Assert.Equal([0, 2, 0], series.Paths.Select(path => path.Changes.Count));
        Assert.Equal([0.0, 0.75, null], series.Paths.Select(path => path.Volatility));
        Assert.Equal(new PathChange(0, 2, new Move(SmallAssembly.State(1), Choice.InFavour, Choice.Against)), series.Paths[1].Changes[0]);
        Assert.Equal([2, 1, 3], series.Paths.Select(path => path.NonVoting));
        Assert.Null(series.Find(FiveDocuments.States("ZWE")[0]));
    }
}

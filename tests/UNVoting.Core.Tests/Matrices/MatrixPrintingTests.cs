using NodaTime;
using UNVoting.Json;
using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Testing;
using UNVoting.Votes;

namespace UNVoting.Tests.Matrices;

/// <summary>Every result on one line, in every culture alike.</summary>
public sealed class MatrixPrintingTests
{
    private static readonly VoteMatrix<StateCode, Vote> Matrix = VoteMatrix.Of(EmbeddedRecord.Record);

    private static readonly VoteMatrix<string, string> Small = VoteMatrix.Of(
        ["a", "b", "c"],
        ["x", "y"],
        new[,]
        {
            { Position.InFavour, Position.Against },
            { Position.InFavour, Position.Abstaining },
            { Position.NonVoting, Position.Against },
        });

    [Fact]
    public void Results_print_on_one_line_in_every_culture() => Cultures.Each(() =>
    {
        Assert.Equal("Agreement (Voeten) of 3 voters", Small.Agreement(AgreementMeasure.Voeten).ToString());
        Assert.Equal("2 of 2 columns", Small.Planes.Columns.ToString());
        Assert.Equal("3 rows × 2 columns", Small.Planes.ToString());
        Assert.Equal("3 rows × 2 columns", Small.Planes.Planes.ToString());
        Assert.Equal("3 pairs of 3 rows", Small.Planes.CountPairs().ToString());
        Assert.Equal("3 pairs of 3 rows", Small.Planes.CountTables().ToString());
        Assert.Equal("2 joint: 1 same, 1 partial, 0 opposite", Small.Planes.CountPairs()[0, 1].ToString());
        Assert.Equal("a: 1 in favour, 1 against, 0 abstaining, 0 non-voting", Small.TotalsOf("a").ToString());
        Assert.Equal("x: 2–0–0, 1 non-voting of 3", Small.TotalsOfVote(0).ToString());
        GroupCohesion<string, string> cohesion = Small.Cohesion(["a", "b", "c"]);
        Assert.Equal("3 members in 2 votes", cohesion.ToString());
        Assert.Equal("b: 1 of 2", cohesion.Loyalties[1].ToString());
    });

    [Fact]
    public void A_window_prints_its_days_in_every_culture() => Cultures.Each(() =>
    {
        VoteWindow window = Matrix.Windows(Period.FromYears(5)).First();
        Assert.Matches(@"^\d+ \w+ 20\d\d to \d+ \w+ 20\d\d: \d+ voters × \d+ votes$", window.ToString());
    });
}

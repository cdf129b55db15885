namespace UNVoting.Tool.Tests;

public sealed class AgreementAndCohesionTests
{
    [Fact]
    public void Agreement_lists_each_pair_once_a_before_b()
    {
        using var report = new ReportFixture();
        Unvoting run = Unvoting.Run("agreement", report.Path, "--measure", "lijphart", "--format", "csv");

        Assert.Equal("state_a,state_b,joint,same,partial,opposite,score", run.Lines[0]);
        Assert.Contains("BRA,CHL,2,2,0,0,1", run.Lines);
        Assert.Contains("BRA,FJI,2,0,1,1,0.25", run.Lines);
        Assert.Contains("BIH,BRA,1,1,0,0,1", run.Lines);
        Assert.Contains("BRA,KEN,0,0,0,0,", run.Lines);
        Assert.All(run.Lines.Skip(1), line => Assert.True(string.CompareOrdinal(line[..3], line[4..7]) < 0));
        Assert.Equal(193 * 192 / 2, run.Lines.Length - 1);
    }

    [Theory]
    [InlineData("voeten", "BRA,FJI,2,0,1,1,0.25")]
    [InlineData("identity", "BRA,FJI,2,0,1,1,0")]
    [InlineData("coincidence", "BRA,FJI,2,0,1,1,0")]
    [InlineData("s", "BRA,FJI,2,0,1,1,-0.5")]
    [InlineData("KAPPA", "BRA,FJI,2,0,1,1,0")]
    [InlineData("pi", "BRA,FJI,2,0,1,1,-0.7142857142857143")]
    public void Every_measure_can_be_asked_for(string measure, string line)
    {
        using var report = new ReportFixture();
        Assert.Contains(line, Unvoting.Run("agreement", report.Path, "--measure", measure, "--format", "csv").Lines);
    }

    [Fact]
    public void Votes_are_chosen_by_session_days_and_reading()
    {
        using var report = new ReportFixture();
        Assert.Contains("BRA,CHL,2,2,0,0,1", Run("--session", "70", "--from", "2015-11-04", "--to", "2015-11-04"));
        Assert.Single(Run("--session", "71"));
        Assert.Single(Run("--from", "2015-11-05"));
        Assert.Single(Run("--to", "2015-11-03"));
        Assert.Contains("BRA,KEN,1,1,0,0,1", Run("--advised"));
        Assert.Contains("BIH,BRA,1,1,0,0,", Run("--min-joint", "2"));
        Assert.Contains("BRA,CHL,2,2,0,0,1", Run("--min-joint", "2"));

        string[] Run(params string[] options) => Unvoting.Run(["agreement", report.Path, "--format", "csv", .. options]).Lines;
    }

    [Fact]
    public void Cohesion_counts_the_members_of_the_day()
    {
        using var report = new ReportFixture();
        Assert.Equal(
            [
                "symbol,subject,date,members,favour,against,abstaining,non_voting,rice,agreement_index,unity",
                "A/C.1/70/L.99,OP2,2015-11-04,4,2,1,0,1,0.3333333333333333,0.5,0.25",
                "A/C.1/70/L.99,whole,2015-11-04,4,2,0,1,1,1,0.5,0.5",
            ],
            Unvoting.Run("cohesion", report.Path, "--group", "bra,CHL, FJI,KEN", "--format", "csv").Lines);
        Assert.Contains("A/C.1/70/L.99,whole,2015-11-04,4,3,0,1,0,1,0.625,0.75", Unvoting.Run("cohesion", report.Path, "--group", "BRA,CHL,FJI,KEN", "--advised", "--format", "csv").Lines);
        Assert.Contains("A/C.1/70/L.99,whole,2015-11-04,5,1,0,0,4,1,1,0.2", Unvoting.Run("cohesion", report.Path, "--group", "nordic", "--format", "csv").Lines);

        // The United Kingdom was a member in 2015.
        Assert.Contains("A/C.1/70/L.99,whole,2015-11-04,28,0,0,0,28,,,0", Unvoting.Run("cohesion", report.Path, "--group", "EU", "--format", "csv").Lines);
    }

    [Theory]
    [InlineData("agreement", "--measure", "tau")]
    [InlineData("agreement", "--session", "never")]
    [InlineData("agreement", "--from", "2015")]
    [InlineData("agreement", "--from", "2015-02-02", "--to", "2015-02-01")]
    [InlineData("agreement", "--min-joint", "0")]
    [InlineData("agreement", "--min-joint", "many")]
    [InlineData("cohesion")]
    [InlineData("cohesion", "--group", "FREEDONIA")]
    [InlineData("cohesion", "--group", "BRA,XXX")]
    [InlineData("cohesion", "--group", ",")]
    public void What_cannot_be_meant_is_wrong_usage(params string[] args)
    {
        Unvoting run = Unvoting.Run(args);
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Result);
        Assert.NotEmpty(run.Messages);
    }
}

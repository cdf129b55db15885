using UNVoting.Testing;

namespace UNVoting.Tool.Tests;

public sealed class ExportCommandTests
{
    [Fact]
    public void Roll_calls_have_one_row_for_each_decision()
    {
        string[] lines = Unvoting.Run("export", "rollcalls").Lines;
        Assert.StartsWith("symbol,subject,body,session,meeting,date,title,decision,method,favour,against,abstaining,non_voting,members,", lines[0], StringComparison.Ordinal);
        Assert.Equal(9, lines.Length - 1);
        Assert.Contains(lines, line => line.StartsWith("A/C.1/78/L.13,whole,C.1,78,", StringComparison.Ordinal) && line.Contains(",adopted without a vote,without a vote,,,,,,", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("A/C.1/78/L.11,whole,", StringComparison.Ordinal) && line.Contains(",recorded,112,52,11,18,193,", StringComparison.Ordinal));
    }

    [Fact]
    public void Exported_votes_have_one_row_for_each_member() =>
        Assert.Equal((8 * 193) + 1, Unvoting.Run("export", "votes").Lines.Length - 1);

    [Fact]
    public void Exported_sponsors_are_those_of_the_sponsors_command() =>
        Assert.Equal(Unvoting.Run("sponsors", "--format", "csv").Result, Unvoting.Run("export", "sponsors").Result);

    [Fact]
    public void Sources_that_agree_leave_nothing_to_reconcile() =>
        Assert.Equal("symbol,field,state,source,value", Assert.Single(Unvoting.Run("reconcile", "--format", "csv").Lines));

    [SharedDataFact("documents", "data/unxml/akn")]
    public void A_sponsor_that_one_source_has_and_the_other_has_not_is_told()
    {
        Unvoting run = Unvoting.Run(
            "reconcile",
            $"A/78/404={SharedData.PathOf("documents/000_71436593594796fd.txt")}",
            SharedData.PathOf("data/unxml/akn/78-English.tar.gz"),
            "--format",
            "csv");
        Assert.Contains(run.Lines, line => line.Contains("ERI", StringComparison.Ordinal) && line.Contains("A/78/404", StringComparison.Ordinal));
    }
}

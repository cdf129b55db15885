namespace UNVoting.Tool.Tests.Commands;

/// <summary>Committee beside plenary, parts beside the whole, and the swing index, on the command line.</summary>
public sealed class MovementCommandsTests
{
    // What the plenary did with the report's text, as the machine-readable resolutions have it.
    private const string Resolution = """
        {"symbol": "A/RES/70/99", "title": "Lighthouses and the safety of coastal shipping", "session": "Seventieth session", "adoption_date": "7 December 2015", "originating_document": "A/70/888, para. 4", "committee": "First Committee", "adoption_type": "By a recorded vote", "MS_in_favour_count": "3", "MS_against_count": "1", "MS_abstaining_count": "1", "MS_in_favour": ["BRAZIL", "FIJI", "KENYA"], "MS_against": ["CHILE"], "MS_abstaining": ["NORWAY"]}
        """;

    [Theory]
    [InlineData("A/C.1/70/L.99")]
    [InlineData("A/RES/70/99")]
    public void Committee_and_plenary_stand_side_by_side_by_either_symbol(string symbol)
    {
        using var report = new ReportFixture();
        using var resolution = new ReportFixture(Resolution.Trim());
        Unvoting run = Unvoting.Run("committee", $"A/70/888={report.Path}", resolution.Path, symbol, "--format", "csv");
        Assert.Equal("draft,resolution,subject,state,committee,plenary,move", run.Lines[0]);
        Assert.Equal(193, run.Lines.Length - 1);
        Assert.Contains("A/C.1/70/L.99,A/RES/70/99,whole,CHL,in_favour,against,reversed", run.Lines);
        Assert.Contains("A/C.1/70/L.99,A/RES/70/99,whole,FJI,abstaining,in_favour,warmed", run.Lines);
        Assert.Contains("A/C.1/70/L.99,A/RES/70/99,whole,KEN,non_voting,in_favour,joined", run.Lines);
        Assert.Contains("A/C.1/70/L.99,A/RES/70/99,whole,BIH,in_favour,non_voting,dropped_out", run.Lines);
        string[] advised = Unvoting.Run("committee", $"A/70/888={report.Path}", resolution.Path, symbol, "--advised", "--format", "csv").Lines;
        Assert.Contains("A/C.1/70/L.99,A/RES/70/99,whole,KEN,in_favour,in_favour,unchanged", advised);
    }

    [Fact]
    public void The_parts_of_a_text_stand_beside_the_whole_with_their_price()
    {
        string[] lines = Unvoting.Run("paragraphs", "A/C.1/78/L.60/Rev.1", "--format", "csv").Lines;
        Assert.Equal("symbol,subject,price,margin_price,state,part,whole,move", lines[0]);
        Assert.Equal(193, lines.Length - 1);
        Assert.Contains("A/C.1/78/L.60/Rev.1,OP4,21,22,TCD,against,in_favour,reversed", lines);
        Assert.Contains("A/C.1/78/L.60/Rev.1,OP4,21,22,GHA,abstaining,in_favour,warmed", lines);
        Assert.Equal(lines, Unvoting.Run("paragraphs", "A/C.1/78/L.60/Rev.1:OP4", "--format", "csv").Lines);

        // Chad advised later that it had intended to vote in favour of the paragraph.
        Assert.Contains("A/C.1/78/L.60/Rev.1,OP4,20,19,TCD,in_favour,in_favour,unchanged", Unvoting.Run("paragraphs", "A/C.1/78/L.60/Rev.1", "--advised", "--format", "csv").Lines);
    }

    [Fact]
    public void The_swing_index_ranks_the_members_of_the_groups_named()
    {
        string[] lines = Unvoting.Run("swing-index", "--group", "ASEAN", "--format", "csv").Lines;
        Assert.Equal("rank,state,index,lower,upper,votes,years", lines[0]);
        Assert.Equal(193, lines.Length - 1);
        Assert.StartsWith("1,SGP,0.28273", lines[1], StringComparison.Ordinal);
        Assert.EndsWith(",8,3", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("10,LAO,", lines[10], StringComparison.Ordinal);
        Assert.Equal(",AFG,,,,0,0", lines[11]);
    }

    [Fact]
    public void The_swing_index_is_against_several_groups_where_several_are_named_and_the_regional_groups_where_none_is()
    {
        string[] both = Unvoting.Run("swing-index", "--group", "ASEAN", "--group", "NORDIC", "--format", "csv").Lines;
        Assert.Equal(15, both.Count(line => line.EndsWith(",3", StringComparison.Ordinal)));
        string[] regional = Unvoting.Run("swing-index", "--by-year", "--format", "csv").Lines;
        Assert.Equal("state,year,votes,deviation", regional[0]);
        Assert.Contains(regional, line => line.StartsWith("SGP,2023,4,", StringComparison.Ordinal));
        Assert.Contains(regional, line => line.StartsWith("FRA,2019,2,", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"unvoting swing\" compares any two votes", "committee", "A/C.1/78/L.11")]
    [InlineData("no vote on a part of A/C.1/73/L.37", "paragraphs", "A/C.1/73/L.37")]
    [InlineData("XYZ is neither a group nor the code of a State", "swing-index", "--group", "ASEAN", "--group", "XYZ")]
    public void What_the_record_does_not_hold_is_said(string message, params string[] args)
    {
        Unvoting run = Unvoting.Run(args);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Messages, StringComparison.Ordinal);
    }
}

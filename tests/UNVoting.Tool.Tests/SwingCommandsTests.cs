namespace UNVoting.Tool.Tests;

public sealed class SwingCommandsTests
{
    [Theory]
    [InlineData("BIH,in_favour,against,reversed")]
    [InlineData("BRA,abstaining,in_favour,warmed")]
    [InlineData("COL,in_favour,abstaining,cooled")]
    [InlineData("BEN,in_favour,non_voting,dropped_out")]
    [InlineData("CAF,non_voting,in_favour,joined")]
    [InlineData("MEX,in_favour,in_favour,unchanged")]
    public void Each_state_has_one_move(string row)
    {
        Unvoting run = Unvoting.Run("swing", "--from", "A/C.1/73/L.27/Rev.1", "--to", "A/C.1/78/L.11", "--format", "csv");
        Assert.Equal("state,from,to,move", run.Lines[0]);
        Assert.Equal(193, run.Lines.Length - 1);
        Assert.Contains(row, run.Lines);
    }

    [Fact]
    public void A_subject_after_the_symbol_asks_of_that_separate_vote()
    {
        // India voted against the third preambular paragraph and in favour of the whole.
        string[] lines = Unvoting.Run("swing", "--from", "A/C.1/78/L.11:PP3", "--to", "A/C.1/78/L.11", "--format", "csv").Lines;
        Assert.Contains("IND,against,in_favour,reversed", lines);
    }

    [Fact]
    public void Bridging_states_voted_for_both_texts()
    {
        string[] lines = Unvoting.Run("bridging", "A/C.1/73/L.27/Rev.1", "A/C.1/73/L.37", "--format", "csv").Lines;
        Assert.Equal("state,first,second,cell", lines[0]);
        Assert.Equal(81, lines.Count(line => line.EndsWith(",in_favour_of_both", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_vote_of_112_to_52_is_turned_by_thirty_that_change_sides()
    {
        // 112 − 52 = 60: thirty changes of side make it 82 to 82, and a tie rejects.
        string[] lines = Unvoting.Run("pivotal", "A/C.1/78/L.11", "--format", "csv").Lines;
        Assert.Contains(lines, line => line.StartsWith("A/C.1/78/L.11,whole,simple,carried,29,30,,in_favour,against,112,30,", StringComparison.Ordinal));
    }

    [Fact]
    public void Nobody_of_the_Nordic_States_crossed_over()
    {
        string[] lines = Unvoting.Run("crossover", "--group", "NORDIC", "--format", "csv").Lines;
        Assert.Equal(5, lines.Length - 1);
        Assert.All(lines.Skip(1), line => Assert.Equal("0", line.Split(',')[3]));
    }

    [Theory]
    [InlineData("swing", "--from", "A/C.1/73/L.27/Rev.1", "--to", "A/C.1/99/L.1")]
    [InlineData("swing", "--from", "A/C.1/73/L.27/Rev.1")]
    [InlineData("bridging", "A/C.1/73/L.27/Rev.1")]
    [InlineData("pivotal")]
    [InlineData("pivotal", "A/C.1/78/L.11", "--majority", "three-quarters")]
    [InlineData("crossover")]
    public void A_question_that_cannot_be_meant_is_wrong_usage(params string[] args)
    {
        Unvoting run = Unvoting.Run(args);
        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Messages);
    }
}

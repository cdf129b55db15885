using System.Globalization;

namespace UNVoting.Tool.Tests;

public sealed class BlocsCommandTests
{
    [Fact]
    public void Blocs_are_one_row_a_State_with_confidence_and_the_next_bloc()
    {
        string[] lines = Unvoting.Run("blocs", "--format", "csv").Lines;
        Assert.Equal("state,bloc,confidence,second", lines[0]);
        Dictionary<string, string[]> rows = lines.Skip(1).Select(line => line.Split(',')).ToDictionary(cells => cells[0]);
        Assert.Equal(193, rows.Count);
        Assert.Equal(rows["USA"][1], rows["GBR"][1]);
        Assert.Equal(rows["RUS"][1], rows["CHN"][1]);
        Assert.NotEqual(rows["USA"][1], rows["RUS"][1]);
        Assert.InRange(double.Parse(rows["MEX"][2], CultureInfo.InvariantCulture), 0.4, 0.8);
        Assert.Equal(["GRD", "", "", ""], rows["GRD"]);
    }

    [Theory]
    [InlineData("--method", "hierarchical", "--blocs", "3")]
    [InlineData("--method", "hierarchical", "--linkage", "ward")]
    [InlineData("--method", "identical")]
    [InlineData("--gamma", "1.05", "--seed", "3")]
    public void Other_ways_have_the_same_columns_and_no_confidence(params string[] how)
    {
        string[] lines = Unvoting.Run(["blocs", .. how, "--format", "csv"]).Lines;
        Assert.Equal("state,bloc,confidence,second", lines[0]);
        Assert.Equal(194, lines.Length);
        Assert.All(lines.Skip(1), line => Assert.Empty(line.Split(',')[2]));
        if (how is [_, _, "--blocs", var number])
            Assert.Equal(int.Parse(number, CultureInfo.InvariantCulture), lines.Skip(1).Select(line => line.Split(',')[1]).Where(bloc => bloc.Length > 0).Distinct().Count());
    }

    [Fact]
    public void The_sweep_is_one_row_a_resolution()
    {
        string[] lines = Unvoting.Run("blocs", "--sweep", "--format", "csv").Lines;
        Assert.StartsWith("resolution,blocs,sizes,alone,modularity,found,searches,similarity,plateau,", lines[0], StringComparison.Ordinal);
        double[] resolutions = [.. lines.Skip(1).Select(line => double.Parse(line.Split(',')[0], CultureInfo.InvariantCulture))];
        Assert.Equal(resolutions.Order(), resolutions);
        Assert.True(resolutions[0] < 1 && resolutions[^1] > 1);
        Assert.Contains(1, resolutions);
        Assert.True(resolutions.Length > 50);
    }

    [Fact]
    public void Loyalty_and_defections_are_asked_of_a_group_and_of_a_part()
    {
        string[] loyalty = Unvoting.Run("loyalty", "--group", "P5", "--format", "csv").Lines;
        Assert.Equal("state,votes,with_majority,loyalty,lower,upper", loyalty[0]);
        Assert.Equal(["CHN", "FRA", "GBR", "RUS", "USA"], loyalty.Skip(1).Select(line => line.Split(',')[0]));
        string[] defections = Unvoting.Run("loyalty", "--group", "WEOG", "--defections", "--session", "74", "--format", "csv").Lines;
        Assert.Equal("state,symbol,subject,body,session,date,vote,majority", defections[0]);
        Assert.Contains("GBR,A/C.1/74/L.50/Rev.1,whole,C.1,74,2019-11-06,against,abstaining", defections);
        Assert.All(defections.Skip(1), line => Assert.Contains(",74,", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("blocs", "--method", "spectral")]
    [InlineData("blocs", "--gamma", "-1")]
    [InlineData("blocs", "--gamma", "1", "--sweep")]
    [InlineData("blocs", "--gamma", "1", "--method", "identical")]
    [InlineData("blocs", "--blocs", "3")]
    [InlineData("blocs", "--blocs", "1000", "--method", "hierarchical")]
    [InlineData("blocs", "--sweep", "--session", "1")]
    [InlineData("loyalty")]
    [InlineData("loyalty", "--group", "ATLANTIS")]
    public void What_cannot_be_meant_is_wrong_usage(params string[] args)
    {
        Unvoting run = Unvoting.Run(args);
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Result);
        Assert.NotEmpty(run.Messages);
    }

    [Fact]
    public void The_summary_tells_the_camps_and_the_States_between_them()
    {
        string result = Unvoting.Run().Result;
        Assert.Contains("Rests on 8 divided votes and the agreement of 187 States", result, StringComparison.Ordinal);
        Assert.Contains("Bloc 1:", result, StringComparison.Ordinal);
        Assert.Contains("Between the blocs", result, StringComparison.Ordinal);
        Assert.Contains("Not placed, too few joint votes: Dominica (0 votes cast), Grenada (2 votes cast)", result, StringComparison.Ordinal);
    }
}

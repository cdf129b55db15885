using System.CommandLine;
using UNVoting.Testing;

namespace UNVoting.Tool.Tests;

public sealed class OtherCommandsTests
{
    [Fact]
    public void Sponsors_are_listed_with_their_roles()
    {
        using var report = new ReportFixture();
        Unvoting run = Unvoting.Run("sponsors", report.Path, "--format", "csv");

        Assert.Equal("symbol,state,name,role,date,document", run.Lines[0]);
        Assert.Equal(
            ["BIH additional", "BRA sponsor", "CHL additional", "NOR sponsor", "TTO sponsor"],
            run.Lines.Skip(1).Select(line => line.Split(',')).Select(cells => $"{cells[1]} {cells[3]}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Text_names_paragraphs_as_delegates_do()
    {
        using var report = new ReportFixture();
        Assert.Equal(
            [
                "symbol,paragraph,opening,text,citations",
                "A/C.1/70/L.99,PP1,Recalling,\"Recalling its resolution 69/15 of 2 December 2014,\",A/RES/69/15",
                "A/C.1/70/L.99,OP1,Welcomes,Welcomes the lamps that have been lit;,",
                "A/C.1/70/L.99,OP2,Decides,Decides to keep them burning.,",
            ],
            Unvoting.Run("text", report.Path, "--format", "csv").Lines);
    }

    [Fact]
    public void A_converted_record_answers_like_the_document_it_came_from()
    {
        using var report = new ReportFixture();
        using var json = new ReportFixture("");
        Assert.Equal(0, Unvoting.Run("convert", report.Path, "-o", json.Path).ExitCode);

        foreach (string command in (string[])["votes", "sponsors", "text"])
        {
            Assert.Equal(Unvoting.Run(command, report.Path, "--format", "csv").Result, Unvoting.Run(command, json.Path, "--format", "csv").Result);
        }
    }

    [Fact]
    public void A_file_that_cannot_be_read_fails_and_the_rest_is_still_done()
    {
        using var report = new ReportFixture();
        Unvoting run = Unvoting.Run("votes", "no-such-file.txt", report.Path, "--format", "csv");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(11, run.Lines.Length);
        Assert.Contains("no-such-file.txt", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void Totals_that_differ_from_the_names_are_an_issue_with_its_line()
    {
        using var report = new ReportFixture(ReportFixture.Report.Replace("4 to none", "5 to none", StringComparison.Ordinal));
        string[] lines = Unvoting.Run("issues", report.Path, "--format", "csv").Lines;

        Assert.Equal("file,line,code,severity,message", lines[0]);
        Assert.Contains(lines, line => line.Contains("totals-differ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("votes", "--format", "yaml")]
    [InlineData("votes", "--no-such-option")]
    public void Wrong_usage_is_told_apart(params string[] args)
    {
        Unvoting run = Unvoting.Run(args);
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Result);
        Assert.NotEmpty(run.Messages);
    }

    [Theory]
    [InlineData("report.txt stands before the subcommand; files and options stand after it.", "votes", "report.txt", "votes")]
    [InlineData("lines.txt stands before the subcommand; files and options stand after it.", "export votes", "-o", "lines.txt", "export", "votes")]
    [InlineData("Option '--from' is required.", "swing", "swing", "--to", "A/C.1/78/L.11")]
    [InlineData("Required command was not provided.", "export", "export")]
    [InlineData("There is no option --vote.", "votes", "votes", "--vote")]
    [InlineData("There is no option --vote.", "", "--vote")]
    public void Wrong_usage_is_told_with_the_help_to_ask_for(string message, string command, params string[] args)
    {
        Unvoting run = Unvoting.Run(args);
        Assert.Equal((2, ""), (run.ExitCode, run.Result));
        Assert.Equal($"unvoting: {message}\nunvoting: \"unvoting {$"{command} --help".TrimStart()}\" shows the usage\n", run.Messages);
    }

    [Theory]
    [InlineData("expected two votes after the files, as SYMBOL[:SUBJECT]", "bridging", "A/C.1/78/L.11")]
    [InlineData("expected one symbol after the files, such as A/C.1/73/L.27/Rev.1", "lineage")]
    [InlineData("No language has the wording of both A/C.1/73/L.37 and A/C.1/78/L.60/Rev.1.", "compare", "A/C.1/73/L.37", "A/C.1/78/L.60/Rev.1")]
    [InlineData("No State can be placed: of 0 votes, too few were divided and cast by both States of a pair.", "blocs", "--sweep", "--session", "60")]
    public void What_cannot_be_meant_is_told_in_words_that_somebody_typed_or_can_type(string message, params string[] args)
    {
        Unvoting run = Unvoting.Run(args);
        Assert.Equal((2, "", $"unvoting: {message}\n"), (run.ExitCode, run.Result, run.Messages));
    }

    [Fact]
    public void Each_command_explains_itself_with_its_own_words_on_the_line_of_usage()
    {
        string[] help = Unvoting.Run("--help").Lines;
        Assert.Contains($"  {RootCommand.ExecutableName} [<FILES>...] [command] [options]", help);
        string[] commands = [.. help.SkipWhile(line => line != "Commands:").Skip(1).Select(line => line.Trim().Split(' ')[0])];
        Assert.NotEmpty(commands);
        Assert.All(commands, command =>
        {
            Unvoting run = Unvoting.Run(command, "--help");
            Assert.Equal(0, run.ExitCode);
            Assert.Single(run.Lines, line => line.StartsWith($"  {RootCommand.ExecutableName} {command} ", StringComparison.Ordinal));
        });
    }

    [Fact]
    public void A_symbol_before_a_file_names_the_document()
    {
        using var report = new ReportFixture();
        string[] lines = Unvoting.Run("sponsors", $"A/70/999={report.Path}", "--format", "csv").Lines;
        Assert.All(lines.Skip(1), line => Assert.EndsWith(",A/70/999", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Output_goes_to_the_file_that_is_named()
    {
        using var report = new ReportFixture();
        using var written = new ReportFixture("");
        Unvoting run = Unvoting.Run("votes", report.Path, "--format", "csv", "-o", written.Path);

        Assert.Empty(run.Result);
        Assert.Equal(Unvoting.Run("votes", report.Path, "--format", "csv").Result, File.ReadAllText(written.Path));
    }

    [Fact]
    public void The_summary_of_the_embedded_record_shows_totals_and_who_moved()
    {
        Unvoting run = Unvoting.Run();
        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Messages);
        Assert.Contains("A/C.1/73/L.27/Rev.1", run.Result, StringComparison.Ordinal);
        Assert.Contains("Printed totals agree with the names in all 8 votes", run.Result, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Result);
    }

    [SharedDataFact("documents")]
    public void The_five_documents_hold_no_error()
    {
        Unvoting run = Unvoting.Run(["issues", .. Directory.GetFiles(SharedData.PathOf("documents")), "--format", "csv"]);
        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain(run.Lines, line => line.Contains(",error,", StringComparison.Ordinal));
    }
}

using UNVoting.Testing;

namespace UNVoting.Tool.Tests.Commands;

public sealed class NamedTextsCommandTests
{
    private static readonly string Later = ReportFixture.Report
        .Replace("A/C.1/70/L.99", "A/C.1/71/L.98", StringComparison.Ordinal)
        .Replace("Seventieth session", "Seventy-first session", StringComparison.Ordinal)
        .Replace("Welcomes the lamps that have been lit", "Takes note of the lamps that have been lit", StringComparison.Ordinal)
        .Replace("Bosnia and Herzegovina and Chile joined", "Bosnia and Herzegovina and Peru joined", StringComparison.Ordinal);

    [Fact]
    public void Sponsors_of_two_texts_are_compared()
    {
        using var first = new ReportFixture();
        using var second = new ReportFixture(Later);
        Unvoting run = Unvoting.Run("sponsors", "compare", first.Path, second.Path, "A/C.1/70/L.99", "A/C.1/71/L.98", "--format", "csv");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["state,change", "BIH,kept", "BRA,kept", "CHL,lost", "NOR,kept", "PER,gained", "TTO,kept"], run.Lines);
    }

    [Fact]
    public void Two_texts_are_compared_paragraph_by_paragraph()
    {
        using var first = new ReportFixture();
        using var second = new ReportFixture(Later);
        string[] command = ["compare", first.Path, second.Path, "A/C.1/70/L.99", "A/C.1/71/L.98", "--format"];
        Unvoting run = Unvoting.Run([.. command, "csv"]);
        Assert.Equal("from,to,change,similarity", run.Lines[0]);
        Assert.Equal("PP1,PP1,unchanged,1", run.Lines[1]);
        Assert.StartsWith("OP1,OP1,reworded,0.", run.Lines[2], StringComparison.Ordinal);
        Assert.Contains("\"change\": \"reworded\"", Unvoting.Run([.. command, "json"]).Result, StringComparison.Ordinal);
        string page = Unvoting.Run([.. command, "html"]).Result;
        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.Ordinal);
        Assert.Contains("<del>Welcomes</del> <ins>Takes note of</ins>", page, StringComparison.Ordinal);
        Assert.Contains("weakened", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_goes_to_the_file_that_is_named()
    {
        using var first = new ReportFixture();
        using var written = new ReportFixture("");
        Unvoting run = Unvoting.Run("compare", first.Path, "A/C.1/70/L.99", "A/C.1/70/L.99", "--format", "html", "-o", written.Path);
        Assert.Empty(run.Result);
        Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(written.Path), StringComparison.Ordinal);
    }

    [Fact]
    public void Lineage_and_provenance_name_the_earlier_text()
    {
        using var first = new ReportFixture();
        using var second = new ReportFixture(Later);
        Unvoting lineage = Unvoting.Run("lineage", first.Path, second.Path, "A/C.1/71/L.98", "--format", "csv");
        Assert.Contains(lineage.Lines, line => line.StartsWith("A/C.1/71/L.98,71,", StringComparison.Ordinal) && line.Contains(",A/C.1/70/L.99,", StringComparison.Ordinal));
        Unvoting provenance = Unvoting.Run("provenance", first.Path, second.Path, "A/C.1/71/L.98", "--format", "csv");
        Assert.StartsWith("paragraph,words,new_words,exact,", provenance.Lines[0], StringComparison.Ordinal);
        Assert.Contains(provenance.Lines, line => line.StartsWith("OP2,5,0,A/C.1/70/L.99,OP2,", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("compare", "A/C.1/70/L.99")]
    [InlineData("compare", "A/C.1/70/L.99", "nonsense")]
    [InlineData("sponsors", "compare", "A/C.1/70/L.99", "A/C.1/70/L.1")]
    [InlineData("lineage")]
    [InlineData("provenance", "A/C.1/99/L.1")]
    [InlineData("lineage", "A/C.1/73/L.27/Rev.1", "--format", "html")]
    public void Texts_that_are_not_named_or_not_held_are_wrong_usage(params string[] args)
    {
        Unvoting run = Unvoting.Run(args);
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Result);
        Assert.NotEmpty(run.Messages);
    }

    [Fact]
    public void The_embedded_record_is_asked_where_no_file_is_named()
    {
        Unvoting run = Unvoting.Run("sponsors", "compare", "A/C.1/73/L.27/Rev.1", "A/C.1/78/L.11", "--format", "csv");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("AZE,kept", run.Lines.First(line => line.StartsWith("AZE", StringComparison.Ordinal)));
        Assert.Equal("COG,gained", run.Lines.First(line => line.StartsWith("COG", StringComparison.Ordinal)));
    }

    [SharedDataFact("documents")]
    public void The_five_documents_give_their_lineage()
    {
        Unvoting run = Unvoting.Run(["lineage", .. Directory.GetFiles(SharedData.PathOf("documents")), "A/C.1/73/L.37", "--format", "csv"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(run.Lines, line => line.StartsWith("A/C.1/76/L.13,76,", StringComparison.Ordinal));
    }
}

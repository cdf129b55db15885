using UNVoting.Import.Names;
using UNVoting.Import.Tests.Text;
using UNVoting.Testing;
using UNVoting.Votes;

namespace UNVoting.Import.Tests;

/// <summary>What the library hands out prints itself on one line, in every culture alike.</summary>
public sealed class PrintingTests
{
    [Fact]
    public void Results_print_what_they_say_in_every_culture() => Cultures.Each(() =>
    {
        var issue = new ReadIssue("report.txt", 1200, "unknown-state-name", IssueSeverity.Info, "No State.", "Atlantis");
        Assert.Equal("report.txt:1200: info unknown-state-name: No State.", issue.ToString());
        Assert.Equal("0 votes, 0 texts, 1 issues", new ReadResult(VotingRecord.Empty, [issue]).ToString());
        Assert.Equal("votes.csv.gz: 1048576 of 9437184 bytes", new ReadProgress("votes.csv.gz", 1_048_576, 9_437_184).ToString());
        Assert.Equal("draft.txt", new InputFile("draft.txt").ToString());
        Assert.Equal("draft.txt (A/C.1/78/L.11)", new InputFile("draft.txt", Parsed.Symbol("A/C.1/78/L.11")).ToString());
        Assert.Equal("United Republic of Tanzania: TZA", StateNames.Resolve("the United Republic\nof Tanzania").ToString());
        Assert.Equal("Atlantis: Unresolved", StateNames.Resolve("Atlantis").ToString());
        Assert.Equal("DEU by Name, Code", StateCodes.Resolve("Germany", "DE", CodeScheme.Alpha2, null).ToString());
        Assert.Equal("not known", StateCodes.Resolve("Atlantis", "QX", CodeScheme.Alpha2, null).ToString());
        Assert.Equal("FRA by Name, against the code", StateCodes.Resolve("France", "DE", CodeScheme.Alpha2, null).ToString());
    });
}

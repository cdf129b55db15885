using UNVoting.Import.Text;
using UNVoting.Testing;
using UNVoting.Votes;

namespace UNVoting.Import.Tests.Text;

public sealed class FixtureTests
{
    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder, "*.txt").Select(Path.GetFileName).Order(StringComparer.Ordinal).OfType<string>()];

    private static string Folder => Repository.PathOf("tests/UNVoting.Import.Tests/Fixtures/Text");

    [Theory]
    [MemberData(nameof(Files))]
    public void A_document_in_the_forms_of_the_Assembly_holds_no_error(string file) =>
        Assert.DoesNotContain(OfficialDocumentReader.ReadFile(Path.Combine(Folder, file)).Issues, issue => issue.Severity == IssueSeverity.Error);

    [Fact]
    public void Motions_amendments_and_separate_votes_are_told_apart() => Assert.Equal(
        [
            "A/C.3/78/L.15 whole WithoutVote Adopted ?–?–?",
            "A/C.3/78/L.41/Rev.1 motion Recorded Rejected 2–5–0",
            "A/C.3/78/L.41/Rev.1 amendment NonRecorded Adopted 5–3–2",
            "A/C.3/78/L.41/Rev.1 amendment A/C.3/78/L.70 Recorded Rejected 3–4–1",
            "A/C.3/78/L.41/Rev.1 PP3 Recorded NotRetained 1–3–1",
            "A/C.3/78/L.41/Rev.1 OP1 and OP2 (b) Recorded Retained 4–0–1",
            "A/C.3/78/L.41/Rev.1 whole Recorded Adopted 4–0–1",
        ],
        Decisions("third-committee-report.txt"));

    [Fact]
    public void The_Special_Political_Committee_is_read_as_a_body_of_its_own() => Assert.Equal(
        ["A/SPC/43/L.19 whole Recorded Adopted 6–2–2", "A/SPC/43/L.20 whole WithoutVote Adopted ?–?–?"],
        Decisions("special-political-report.txt"));

    private static IEnumerable<string> Decisions(string file) =>
        OfficialDocumentReader.ReadFile(Path.Combine(Folder, file)).Record.Votes
            .Select(vote => $"{vote.Symbol} {(vote.Subject.Kind == SubjectKind.Motion ? "motion" : vote.Subject)} {vote.Method} {vote.Outcome} {vote.PrintedTotals}");
}

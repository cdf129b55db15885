using UNVoting.Documents;
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

    [Fact]
    public void A_page_that_keeps_its_layout_is_read_whole()
    {
        ReadResult read = Read("fourth-committee-layout.txt");
        Assert.Equal(
            [
                " whole WithoutVote Adopted ?–?–?",
                "A/C.4/78/L.12/Rev.1 OP2 Recorded Retained 3–2–0",
                "A/C.4/78/L.12/Rev.1 amendment A/C.4/78/L.20 Recorded Rejected 2–3–0",
                "A/C.4/78/L.12/Rev.1 whole Recorded Adopted 3–2–0",
            ],
            Decisions("fourth-committee-layout.txt").Order(StringComparer.Ordinal));
        Assert.All(read.Record.Votes, vote => Assert.Equal((25, Body.Fourth), (vote.Meeting!.Value, vote.Body)));
        Assert.All(read.Record.Votes.Where(vote => vote.HasNames), vote => Assert.True(vote.TotalsAgree));
        Assert.Equal("TCD InFavour", string.Join(' ', read.Record.Votes.SelectMany(vote => vote.Advice).Select(advice => $"{advice.State} {advice.Advised}")));
        Assert.DoesNotContain(read.Issues, issue => issue.Code.StartsWith("footnote", StringComparison.Ordinal));
    }

    [Fact]
    public void A_revision_has_the_sponsors_and_the_title_of_the_draft_that_it_replaces()
    {
        AssemblyText layout = Text("fourth-committee-layout.txt", "A/C.4/78/L.12/Rev.1");
        Assert.Equal(("Lamps on shores", true), (layout.Title, layout.OrallyRevised));
        Assert.Equal(["A/C.4/78/L.12"], layout.Linked(LinkKind.Replaces).Select(symbol => symbol.ToString()));
        Assert.Equal("Sponsor BGD, Sponsor CUB, Sponsor MLI, Sponsor MYS, Sponsor NAM", Sponsors(layout));
        Assert.Equal("Sponsor BGD, Sponsor CUB, Sponsor IDN, Sponsor MYS, SubmittedBy CUB, Additional MLI, Withdrew IDN", Sponsors(Text("fourth-committee-layout.txt", "A/C.4/78/L.12")));

        AssemblyText markdown = Text("first-committee-markdown.txt", "A/C.1/75/L.8/Rev.1");
        Assert.Equal("Sponsor ARM, Sponsor BDI, Sponsor BLR, Sponsor RUS, SubmittedBy RUS, Additional MLI, Withdrew ARM", Sponsors(markdown));
        Assert.Equal("Lamps", markdown.Title);
    }

    [Fact]
    public void Footnotes_find_their_paragraphs_however_their_marks_were_parted()
    {
        Assert.Equal(["1", "2", "3"], Marks("fourth-committee-layout.txt", "A/C.4/78/L.12/Rev.1"));
        Assert.Equal(["1", "2"], Marks("sectioned-resolution.txt", "A/RES/78/983 B"));
        Assert.Equal(["1", "2"], Marks("notes-in-columns.txt", "A/C.6/74/L.918"));
        ResolutionText columns = Text("notes-in-columns.txt", "A/C.6/74/L.918").Wording!;
        Assert.Equal(["See A/73/555.", "Official Records of the General Assembly, Supplement No. 10 (A/73/10)."], columns.Footnotes.Select(note => note.Text));
        Assert.Equal("Convinced that lamps help seafarers, and that keepers tend them,", columns.Preamble[1].Text);
        Assert.Equal("Decides to light them.", Assert.Single(columns.Operative).Text);

        static IEnumerable<string> Marks(string file, string symbol)
        {
            ResolutionText wording = Text(file, symbol).Wording!;
            string[] marks = [.. wording.AllParagraphs().SelectMany(paragraph => paragraph.FootnoteMarks)];
            Assert.Equal(marks, wording.Footnotes.Select(note => note.Mark));
            return marks;
        }
    }

    [Fact]
    public void A_table_of_voters_is_a_list_of_voters()
    {
        ReadResult read = Read("first-committee-markdown.txt");
        Vote vote = Assert.Single(read.Record.Votes);
        Assert.Equal(true, vote.TotalsAgree);
        Assert.Equal("MYS InFavour, PHL Abstaining", string.Join(", ", vote.Advice.Select(advice => $"{advice.State} {advice.Advised}")));
        Assert.Contains(new DocumentLink(LinkKind.Meeting, Parsed.Symbol("A/C.1/75/PV.14")), vote.Links);
        Assert.Equal(["Reaffirms", "Welcomes"], Text("first-committee-markdown.txt", "A/C.1/75/L.8/Rev.1").Wording!.Operative.Select(paragraph => paragraph.Opening));
    }

    [Fact]
    public void A_resolution_in_sections_has_its_headings_and_its_annex()
    {
        AssemblyText text = Text("sectioned-resolution.txt", "A/RES/78/983 B");
        Assert.Equal("Follow-up to the 2013 high-level meeting of the General Assembly on lamps and on the Charter of the United Nations", text.Title);
        Assert.Equal(["I General questions", "", "II"], text.Wording!.Operative.Select(paragraph => paragraph.Heading));
        Assert.Equal(["(a)", "(b)"], text.Wording.Operative[1].Children.Select(point => point.Number));
        Assert.Equal(3, text.Wording.Preamble.Count);
        Assert.Contains("cross- and sub-regional", text.Wording.Preamble[1].Text, StringComparison.Ordinal);
        Assert.Contains("their information work", text.Wording.Operative[1].Text, StringComparison.Ordinal);
        Assert.Equal("Rules of the lamps", Assert.Single(text.Wording.Annexes).Title);
        Assert.Equal("A lamp is lit.", Assert.Single(text.Wording.Annexes[0].Paragraphs).Text);
    }

    [Fact]
    public void An_addendum_adds_sponsors_to_its_draft()
    {
        AssemblyText text = Assert.Single(Read("addendum.txt").Record.Texts);
        Assert.Equal(("A/C.1/78/L.952/Rev.1", "Lamps of the General Assembly"), (text.Symbol.ToString(), text.Title));
        Assert.Equal("Sponsor AUT, Sponsor BRA, Sponsor IRL, Additional BLZ, Additional CPV, Additional TLS", Sponsors(text));
        Assert.Equal(["A/C.1/78/L.952/Rev.1/Add.1"], text.Linked(LinkKind.Addendum).Select(symbol => symbol.ToString()));
        Assert.Empty(Read("addendum.txt").Issues);
    }

    [Fact]
    public void What_the_model_has_no_place_for_is_named_for_what_it_is()
    {
        string[] codes = [.. Read("fourth-committee-layout.txt").Issues.Select(issue => issue.Code)];
        Assert.Equal(2, codes.Count(code => code == "oral-revision-text"));
        Assert.Single(codes, code => code == "amendment-text");
        Assert.Single(codes, code => code == "draft-withdrawn");
        ReadIssue unnamed = Assert.Single(Read("fourth-committee-layout.txt").Issues, issue => issue.Code == "text-without-symbol");
        Assert.Contains("decides to take note of the reports before it", unnamed.Text, StringComparison.Ordinal);
        ReadIssue corrected = Assert.Single(Read("corrigendum.txt").Issues);
        Assert.Equal("Paragraph 7 For the existing text, substitute 7. Requests the Secretary-General to light a lamp.", corrected.Text);
        Assert.Equal(["Group of 77 and China", "PAK"], Text("corrigendum.txt", "A/C.2/77/L.931/Corr.1").Sponsorships.Select(sponsorship => sponsorship.Sponsor.Kind == SponsorKind.State ? sponsorship.Sponsor.State.ToString() : sponsorship.Sponsor.Name).Order(StringComparer.Ordinal));
    }

    private static ReadResult Read(string file) => OfficialDocumentReader.ReadFile(Path.Combine(Folder, file));

    private static AssemblyText Text(string file, string symbol) => Read(file).Record.GetText(Parsed.Symbol(symbol));

    private static string Sponsors(AssemblyText text) =>
        string.Join(", ", text.Sponsorships.OrderBy(sponsorship => sponsorship.Role).ThenBy(sponsorship => sponsorship.Sponsor.State).Select(sponsorship => $"{sponsorship.Role} {sponsorship.Sponsor.State}"));

    private static IEnumerable<string> Decisions(string file) =>
        OfficialDocumentReader.ReadFile(Path.Combine(Folder, file)).Record.Votes
            .Select(vote => $"{vote.Symbol} {(vote.Subject.Kind == SubjectKind.Motion ? "motion" : vote.Subject)} {vote.Method} {vote.Outcome} {vote.PrintedTotals}");

    [Theory]
    [MemberData(nameof(Files))]
    public void A_document_in_the_forms_of_the_Assembly_is_recognised(string file) => Assert.True(OfficialDocumentReader.Recognizes(File.ReadAllText(Path.Combine(Folder, file))));
}

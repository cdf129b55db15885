using System.Text;
using NodaTime;
using UNVoting.Documents;
using UNVoting.Import.Tests.Text;
using UNVoting.Import.Text;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Import.Tests.Akn;

public sealed class AknReaderTests
{
    private static readonly ReadResult Result = Fixture.Read("Akn/resolution.xml");
    private static readonly Vote Adoption = Assert.Single(Result.Record.Votes);
    private static readonly AssemblyText Text = Assert.Single(Result.Record.Texts);

    [Fact]
    public void A_resolution_gives_its_adoption_in_plenary()
    {
        Assert.Equal(Parsed.Symbol("A/RES/78/901"), Adoption.Symbol);
        Assert.Equal((VoteSubject.Whole, Body.Plenary, VoteMethod.Recorded, Outcome.Adopted), (Adoption.Subject, Adoption.Body, Adoption.Method, Adoption.Outcome));
        Assert.Equal((new LocalDate(2023, 12, 22), 50), (Adoption.Date, Adoption.Meeting));
        Assert.Equal(new PrintedTotals(5, 1, 2), Adoption.PrintedTotals);
        Assert.True(Adoption.TotalsAgree);
        Assert.Equal(new Source(SourceKind.AkomaNtoso, Adoption.Symbol), Adoption.Source);
    }

    [Theory]
    [InlineData("CIV", "COTE D'IVOIRE", Choice.InFavour)]
    [InlineData("TUR", "TÜRKÝYE", Choice.InFavour)]
    [InlineData("DEU", "GE RMANY", Choice.Against)]
    [InlineData("VNM", "VIET NAM", Choice.Abstaining)]
    public void A_voter_is_the_State_and_the_name_stays_as_printed(string state, string printed, Choice choice) =>
        Assert.Equal(new CastVote(Parsed.State(state), printed, choice), Adoption.Roll.Find(Parsed.State(state)));

    [Fact]
    public void A_member_in_no_list_did_not_vote() => Assert.Equal(Choice.NonVoting, Adoption.ChoiceOf(Parsed.State("PLW")));

    [Fact]
    public void The_workflow_ties_the_resolution_to_draft_report_and_meeting() =>
        Assert.Equal(
            [
                new DocumentLink(LinkKind.Draft, Parsed.Symbol("A/C.3/78/L.91/Rev.1")), new DocumentLink(LinkKind.Report, Parsed.Symbol("A/78/981"), "para. 14"),
                new DocumentLink(LinkKind.Meeting, Parsed.Symbol("A/78/PV.50 (Resumption 1)")),
            ],
            Text.Links);

    [Fact]
    public void Sponsors_are_read_with_their_roles_and_the_placeholder_for_a_day_is_none()
    {
        Assert.Equal(
            ["BRA Sponsor", "CUB SubmittedBy", " Sponsor", "FJI Sponsor", "TUR Sponsor", "KEN Additional", "SLB Additional", "VNM Additional"],
            Text.Sponsorships.Select(sponsorship => $"{sponsorship.Sponsor.State} {sponsorship.Role}"));
        Sponsorship group = Text.Sponsorships[2];
        Assert.Equal((SponsorKind.Group, "Movement of Non-Aligned Countries"), (group.Sponsor.Kind, group.Sponsor.Name));
        Assert.All(Text.Sponsorships, sponsorship => Assert.Equal(sponsorship.Role == SponsorRole.Additional ? null : new LocalDate(2023, 10, 12), sponsorship.Date));
    }

    [Fact]
    public void The_agenda_is_that_of_the_cover_and_subjects_keep_their_dictionaries_apart()
    {
        Assert.Equal([new AgendaItem("71 (b)", "Lighthouses and their keepers")], Text.AgendaItems);
        Assert.Equal(["LIGHTHOUSES", "SDG 7", "wind power"], Text.Subjects);
    }

    [Fact]
    public void The_tree_of_paragraphs_is_that_of_the_labels_and_not_of_the_nesting() =>
        Assert.Equal(
            ["PP1", "PP2", "PP3", "PP4", "PP4 (a)", "PP4 (b)", "OP1", "OP2", "OP2 (a)", "OP2 (h)", "OP2 (h) (i)", "OP2 (h) (ii)", "OP3", "OP3 (a)", "Annex I PP1", "Annex I OP1", "Annex II PP1"],
            Text.Wording!.AllParagraphs().Select(paragraph => paragraph.Label.ToString()));

    [Theory]
    [InlineData("PP1", "Recalling", "")]
    [InlineData("PP2", "Noting with concern", "")]
    [InlineData("PP3", "Guided", "")]
    [InlineData("PP4", "Reaffirming", "Keepers")]
    [InlineData("OP2", "Calls upon", "")]
    [InlineData("OP3", "Further decides", "Final matters")]
    public void Opening_words_and_headings_are_told_apart_from_the_text(string label, string opening, string heading)
    {
        Paragraph paragraph = Text.Wording!.Find(Parsed.Label(label))!;
        Assert.Equal((opening, heading), (paragraph.Opening, paragraph.Heading));
    }

    [Fact]
    public void What_the_words_cite_goes_before_the_link_and_a_link_alone_is_a_citation()
    {
        Assert.Equal(
            [
                new Citation(Parsed.Symbol("A/RES/43/78 H"), "43/78 H", new LocalDate(1988, 12, 7)), new Citation(Parsed.Symbol("A/RES/77/36"), "77/36", new LocalDate(2022, 12, 7)),
            ],
            Text.Wording!.Find(Parsed.Label("PP1"))!.Citations);
        Assert.Equal([new Citation(Parsed.Symbol("A/RES/57/283 B"), "budget for oil")], Text.Wording!.Find(Parsed.Label("PP3"))!.Citations);
    }

    [Fact]
    public void Footnotes_annexes_and_tables_are_kept()
    {
        Assert.Equal(["1"], Text.Wording!.Find(Parsed.Label("PP2"))!.FootnoteMarks);
        Assert.Equal([("1", "See A/78/265, para. 3."), ("a", "In barrels.")], Text.Wording.Footnotes.Select(note => (note.Mark, note.Text)));
        Assert.Equal([Parsed.Symbol("A/78/265")], Text.Wording.Footnotes[0].Citations.Select(citation => citation.Symbol));
        Assert.Equal([("I", "List of lamps"), ("II", "")], Text.Wording.Annexes.Select(annex => (annex.Number, annex.Title)));
        Assert.Equal("Lamp | Oil; North | 12", Text.Wording.Annexes[1].Paragraphs[0].Text);
        Assert.Equal("Further decides to return to the matter in non-leap years.", Text.Wording.Find(Parsed.Label("OP3"))!.Text);
    }

    [Fact]
    public void The_same_text_in_two_languages_is_one_text_and_its_vote_one_vote()
    {
        ReadResult both = RecordReader.ReadFiles([Fixture.PathOf("Akn/resolution-fr.xml"), Fixture.PathOf("Akn/resolution.xml")]);
        AssemblyText text = Assert.Single(both.Record.Texts);
        Assert.Equal(OfficialLanguage.English, text.Language);
        AssemblyText french = text.In(OfficialLanguage.French)!;
        Assert.Equal("Phares loin des côtes", french.Title);
        Assert.Equal("L’Assemblée générale", french.Wording!.Formula);
        Assert.Equal("Rappelant", french.Wording.Preamble[0].Opening);
        Assert.Equal("Décide", french.Wording.Operative[0].Opening);
        Assert.Equal([Parsed.Symbol("A/RES/43/78"), Parsed.Symbol("A/RES/77/36")], french.Wording.Preamble[0].Citations.Select(citation => citation.Symbol));
        Assert.Equal(text.Wording!.AllParagraphs().Select(paragraph => paragraph.Label), french.Wording.AllParagraphs().Select(paragraph => paragraph.Label));
        Assert.Equal(["I", "II"], french.Wording.Annexes.Select(annex => annex.Number));
        Assert.Equal([new AgendaItem("71 (b)", "Les phares et leurs gardiens")], french.AgendaItems);
        Vote vote = Assert.Single(both.Record.Votes);
        Assert.Equal("", vote.Source.Name);
        Assert.Equal("French", Assert.Single(vote.OtherReadings).Source.Name);
    }

    [Fact]
    public void The_same_words_give_the_same_paragraphs_from_AKN_and_from_a_document()
    {
        const string document = """
            A/C.3/78/L.99

            General Assembly
            Distr.: Limited
            12 October 2023
            Original: English

            Seventy-eighth session
            Third Committee
            Agenda item 71 (b)
            Lighthouses and their keepers

            Brazil and Fiji: draft resolution

            Lighthouses in waters far from land

            The General Assembly,

            *Recalling* its resolutions 43/78 H of 7 December 1988 and 77/36 of 7 December 2022,

            *Noting with concern* that lamps far from land go out,^1

            1. *Decides* to keep the lamps lit;

            2. *Calls upon* all States:

            (a) To send oil in accordance with resolution 75/240;

            (b) To send wicks:

            (i) By sea;

            (ii) By air.

            ^1 See A/78/265, para. 3.
            """;
        ResolutionText printed = Assert.Single(OfficialDocumentReader.Read(document).Record.Texts).Wording!;
        ResolutionText marked = Assert.Single(Read(Statement("""
            <preamble><formula><p><span class="italic">The General Assembly</span>,</p></formula>
            <container name="Recalling"><p><span class="italic">Recalling</span> its resolutions <a href="https://undocs.org/en/A/RES/43/78">43/78</a> H of 7 December 1988 and 77/36 of 7 December 2022,</p></container>
            <container name="Noting with concern"><p><span class="italic">Noting with concern</span> that lamps far from land go out,<authorialNote marker="1"><p>See A/78/265, para. 3.</p></authorialNote></p></container></preamble>
            <mainBody><paragraph><num>1.</num><content><p><span class="italic">Decides</span> to keep the lamps lit;</p></content></paragraph>
            <paragraph><num>2.</num><list><intro><p><span class="italic">Calls upon</span> all States:</p></intro>
            <point><num>(a)</num><content><p>To send oil in accordance with resolution 75/240;</p></content></point>
            <point><num>(b)</num><content><p>To send wicks:</p></content></point>
            <sublist><point><num>(i)</num><content><p>By sea;</p></content></point><point><num>(ii)</num><content><p>By air.</p></content></point></sublist></list></paragraph></mainBody>
            """)).Record.Texts).Wording!;
        Assert.Equal(printed, marked);
    }

    [Theory]
    [InlineData("""<paragraph class="MercuryDocument"><content><p><span class="bold">II</span></p></content></paragraph><paragraph class="MercuryDocument"><content><p><span class="bold">Oil and wicks</span></p></content></paragraph>""")]
    [InlineData("""<paragraph class="H23"><p><num>II</num></p></paragraph><paragraph class="H23"><subheading>Oil and wicks</subheading></paragraph>""")]
    [InlineData("""<paragraph class="H23"><num>II</num></paragraph><paragraph class="H1"><content><p>Oil and wicks</p></content></paragraph>""")]
    [InlineData("""<paragraph class="H23"><num>II</num><subheading>Oil and wicks</subheading></paragraph>""")]
    [InlineData("""<p><span class="bold">II</span></p><crossHeading>Oil and wicks</crossHeading>""")]
    public void Words_set_apart_over_a_paragraph_are_its_heading_however_the_file_says_so(string heading)
    {
        ResolutionText wording = Wording($"""<mainBody><paragraph><num>1.</num><content><p>Decides to light lamps;</p></content></paragraph>{heading}<paragraph><num>2.</num><content><p>Requests oil.</p></content></paragraph></mainBody>""");
        Assert.Equal([("OP1", "", "Decides to light lamps;"), ("OP2", "II Oil and wicks", "Requests oil.")], wording.Operative.Select(paragraph => (paragraph.Label.ToString(), paragraph.Heading, paragraph.Text)));
    }

    [Fact]
    public void Stars_between_paragraphs_are_no_heading() => Assert.All(
        Wording("""<preamble><container name="Recalling"><p>Recalling oil,</p></container><p><decoration>* * *</decoration></p><container name="Noting"><p>Noting wicks,</p></container></preamble>""").Preamble,
        paragraph => Assert.Equal("", paragraph.Heading));

    [Theory]
    [InlineData("""<list><intro><p>Approves the following agenda:</p></intro><point><num>1.</num><content><p>Lamps.</p></content></point><point><num>2.</num><content><p>Oil.</p></content></point></list></paragraph>""")]
    [InlineData("""<content><p>Approves the following agenda:</p></content></paragraph><paragraph><num>1.</num><content><p>Lamps.</p></content></paragraph><paragraph><num>2.</num><content><p>Oil.</p></content></paragraph>""")]
    public void Numbers_that_begin_anew_in_what_a_paragraph_announces_are_its_words(string list)
    {
        ResolutionText wording = Wording($"""
            <mainBody>{string.Concat(Enumerable.Range(1, 3).Select(number => $"<paragraph><num>{number}.</num><content><p>Decides;</p></content></paragraph>"))}
            <paragraph><num>4.</num>{list}<paragraph><num>5.</num><content><p>Decides.</p></content></paragraph></mainBody>
            """);
        Assert.Equal(["OP1", "OP2", "OP3", "OP4", "OP5"], wording.AllParagraphs().Select(paragraph => paragraph.Label.ToString()));
        Assert.Equal("Approves the following agenda: 1. Lamps. 2. Oil.", wording.Operative[3].Text);
    }

    [Fact]
    public void Points_under_headings_belong_to_the_paragraph_that_announces_them()
    {
        ReadResult read = Read(Statement("""
            <mainBody><paragraph><num>1.</num><content><p>Decides to act as follows:</p></content></paragraph>
            <paragraph class="H23"><num>A.</num><subheading>Lamps</subheading></paragraph><paragraph><content><p>(a) To light them;</p></content></paragraph><paragraph><content><p>(i) At night;</p></content></paragraph>
            <paragraph class="H23"><num>B.</num><subheading>Oil</subheading></paragraph><paragraph><content><p>(b) To send it;</p></content></paragraph>
            <paragraph class="H23"><num>C.</num><subheading>Wicks</subheading></paragraph><paragraph><content><p>(a) To trim them:</p></content></paragraph><paragraph><content><p>(i) At dawn.</p></content></paragraph>
            <paragraph><num>2.</num><content><p>Decides to return to the matter.</p></content></paragraph></mainBody>
            """));
        Assert.Equal(["numbering-begins-anew"], read.Issues.Select(issue => issue.Code).Where(code => code.Contains("label", StringComparison.Ordinal) || code.Contains("number", StringComparison.Ordinal)));
        Assert.Equal(
            [("OP1", ""), ("OP1 (a)", "A. Lamps"), ("OP1 (a) (i)", ""), ("OP1 (b)", "B. Oil"), ("OP1 (a)", "C. Wicks"), ("OP1 (a) (i)", ""), ("OP2", "")],
            Assert.Single(read.Record.Texts).Wording!.AllParagraphs().Select(paragraph => (paragraph.Label.ToString(), paragraph.Heading)));
    }

    [Fact]
    public void Emphasis_that_ends_inside_a_word_opens_the_paragraph_with_the_whole_word() => Assert.Equal(
        ["Encourages", "Also decides", "促请"],
        Wording("""<mainBody><paragraph><num>1.</num><content><p><span class="italic">Encourage</span>s the keepers;</p></content></paragraph><paragraph><num>2.</num><content><p><span class="italic">Also decides</span> it;</p></content></paragraph><paragraph><num>3.</num><content><p><span class="italic">促请</span>各国。</p></content></paragraph></mainBody>""")
            .Operative.Select(paragraph => paragraph.Opening));

    [Fact]
    public void What_stands_behind_the_document_is_told_and_the_document_is_kept()
    {
        ReadResult read = Read(Statement("<mainBody/>") + "<akomaNtoso/>");
        Assert.Single(read.Record.Texts);
        Assert.Equal(IssueSeverity.Error, Assert.Single(read.Issues, issue => issue.Code == "xml-not-read").Severity);
    }

    [Theory]
    [InlineData("totals-differ", 4)]
    [InlineData("language-not-read", 14)]
    [InlineData("date-not-read", 27)]
    [InlineData("draft-not-read", 27)]
    [InlineData("unknown-sponsor", 27)]
    [InlineData("step-not-read", 29)]
    [InlineData("meeting-differs", 30)]
    [InlineData("unknown-state-name", 49)]
    [InlineData("listed-in-two-lists", 49)]
    [InlineData("session-differs", 61)]
    [InlineData("label-repeated", 99)]
    public void Each_thing_made_wrong_is_told_with_its_line(string code, int line) =>
        Assert.Contains(Fixture.Read("Akn/wrong.xml").Issues, issue => issue.Code == code && issue.Line == line);

    [Fact]
    public void What_is_wrong_costs_nothing_of_what_is_right()
    {
        Vote vote = Assert.Single(Fixture.Read("Akn/wrong.xml").Record.Votes);
        Assert.Equal(8, vote.Roll.Count);
        Assert.Equal(2, vote.Roll.UnresolvedCount);
        Assert.Equal(new PrintedTotals(6, 1, 2), vote.PrintedTotals);
        Assert.False(vote.TotalsAgree);
    }

    [Fact]
    public void A_voter_that_stands_twice_in_a_list_counts_once()
    {
        string twice = File.ReadAllText(Fixture.PathOf("Akn/resolution.xml")).Replace(
            """<organization refersTo="memberState">BRAZIL</organization>""",
            string.Concat(Enumerable.Repeat("""<organization refersTo="memberState">BRAZIL</organization>""", 5)), StringComparison.Ordinal);
        ReadResult read = Read(twice);
        Assert.Equal(Adoption.Roll, Assert.Single(read.Record.Votes).Roll);
        Assert.Equal(["listed-twice"], read.Issues.Where(issue => issue.Code != "name-repaired").Select(issue => issue.Code));
    }

    [Fact]
    public void A_file_cut_in_the_middle_keeps_what_stands_before()
    {
        string whole = File.ReadAllText(Fixture.PathOf("Akn/resolution.xml"));
        ReadResult read = Read(whole[..whole.IndexOf("Noting with concern</span>", StringComparison.Ordinal)]);
        Assert.Contains("xml-not-read", read.Codes());
        Assert.Equal(Adoption.Roll, Assert.Single(read.Record.Votes).Roll);
        Assert.Equal("PP1", Assert.Single(read.Record.Texts).Wording!.Preamble[0].Label.ToString());
    }

    [Fact]
    public void Entities_of_its_own_are_refused()
    {
        const string bomb = """<?xml version="1.0"?><!DOCTYPE akomaNtoso [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><akomaNtoso><statement>&b;</statement></akomaNtoso>""";
        ReadResult read = Read(bomb);
        Assert.Equal(VotingRecord.Empty, read.Record);
        Assert.Equal(["xml-not-read"], read.Codes());
    }

    [Fact]
    public void Elements_that_nest_too_deep_are_refused()
    {
        ReadResult read = Read($"<akomaNtoso>{string.Concat(Enumerable.Repeat("<statement>", 200_000))}");
        Assert.Contains(read.Issues, issue => issue.Code == "xml-not-read" && issue.Message.Contains("deep", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<akomaNtoso/>", "document-not-found")]
    [InlineData("<akomaNtoso><statement/></akomaNtoso>", "document-not-found,symbol-not-read")]
    [InlineData("<other>akomaNtoso</other>", "not-akoma-ntoso")]
    public void A_file_without_a_resolution_says_so(string xml, string codes) => Assert.Equal(codes, string.Join(',', Read(xml).Codes()));

    private static string Statement(string body) => $"""
        <akomaNtoso><statement><coverPage><p><docNumber>A/RES/78/902</docNumber></p></coverPage>{body}</statement></akomaNtoso>
        """;

    private static ResolutionText Wording(string body) => Assert.Single(Read(Statement(body)).Record.Texts).Wording!;

    private static ReadResult Read(string xml) => RecordReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(xml)), "resolution");
}

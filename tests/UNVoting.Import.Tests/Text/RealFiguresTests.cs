using System.Globalization;
using NodaTime;
using UNVoting.Documents;
using UNVoting.Import.Tests.Generators;
using UNVoting.Import.Text;
using UNVoting.Membership;
using UNVoting.Testing;
using UNVoting.Votes;

namespace UNVoting.Import.Tests.Text;

/// <summary>What the machine-readable resolutions hold, printed as documents are printed, reads back to itself.</summary>
public sealed class RealFiguresTests
{
    private const string Lines = "data/unxml/json/77.jsonl.gz";
    private const string Merged = "data/unxml/akn/A_RES_76_19-2118253E.xml";
    private const string Mandate = "data/unxml/akn/75_240_E.xml";
    private const string Programme = "data/unxml/akn/A_RES_77_37-2228102E.xml";

    // One is all of them, which takes a second.
    private const int Every = 16;

    private static readonly Body Committee = Body.First;

    [SharedDataFact(Lines)]
    public void Sponsors_and_voters_of_a_session_read_back_from_reports()
    {
        VotingRecord session = RecordReader.ReadFile(SharedData.PathOf(Lines)).Record;
        Vote[] votes = [.. session.Votes.Where(vote => vote.HasNames && vote.Roll.UnresolvedCount == 0 && vote.Date is not null)];
        Assert.True(votes.Length > 60);
        for (int i = 0; i < votes.Length; i += Every)
        {
            AssemblyText text = session.GetText(votes[i].Symbol!);
            string printed = Report(votes[i], text, new PrintPlan(i + 1, i % 3 == 0 ? 0 : 80, i % 2 == 0 ? 25 : 0, 0, false, false, i % 4 == 0));
            ReadResult read = OfficialDocumentReader.Read(printed);
            Vote vote = Assert.Single(read.Record.Votes);
            Assert.Equal(votes[i].Roll.Select(Cast), vote.Roll.Select(Cast));
            Assert.Equal(true, vote.TotalsAgree);
            AssemblyText draft = Assert.Single(read.Record.Texts);
            Assert.Equal(States(text, SponsorRole.Sponsor), States(draft, SponsorRole.Sponsor));
            Assert.Equal(States(text, SponsorRole.Additional), States(draft, SponsorRole.Additional));
            Assert.DoesNotContain(read.Issues, issue => issue.Severity == IssueSeverity.Error);
        }
    }

    [SharedDataFact(Merged, Mandate, Programme)]
    public void The_paragraphs_of_a_resolution_read_back_from_its_print()
    {
        foreach (string file in new[] { Merged, Mandate, Programme })
        {
            ResolutionText wording = Bare(RecordReader.ReadFile(SharedData.PathOf(file)).Record.Texts.Single(text => text.Wording is not null).Wording!);
            for (int seed = 1; seed <= 6; seed++)
            {
                var pages = new PrintedPages(new PrintPlan(seed, seed % 2 == 0 ? 0 : 88, seed % 3 == 0 ? 0 : 40, 0, false, seed > 3, true), "A/C.1/78/L.99");
                pages.Line("United Nations A/C.1/78/L.99");
                pages.Line("General Assembly\nDistr.: Limited\n31 October 2023\nOriginal: English");
                pages.Line("Seventy-eighth session\nFirst Committee\nAgenda item 94");
                pages.Paragraph("Brazil: draft resolution");
                pages.Paragraph("Lamps");
                Generators.TextWriter.Write(wording, pages, decision: false);
                AssemblyText read = Assert.Single(OfficialDocumentReader.Read(pages.ToString()).Record.Texts);
                Assert.Equal(Paragraphs(wording), Paragraphs(read.Wording!));
            }
        }
    }

    private static string Report(Vote vote, AssemblyText text, PrintPlan print)
    {
        LocalDate day = vote.Date!.Value;
        DocumentSymbol report = DocumentSymbol.Parse($"A/{vote.Session.Number}/900", CultureInfo.InvariantCulture);
        var pages = new PrintedPages(print, report.ToString());
        pages.Line($"United Nations {report}");
        pages.Line($"General Assembly\nDistr.: General\n{Words.Date(day.PlusDays(9), year: true)}");
        pages.Line($"{vote.Session.Words}\nAgenda item 94");
        pages.Paragraph("Lamps");
        pages.Line($"Report of the {Committee.Name}");
        pages.Line("II. Consideration of proposals");
        string[] sponsors = Names(text, SponsorRole.Sponsor, day), additional = Names(text, SponsorRole.Additional, day);
        string joined = additional.Length > 0 ? $" Subsequently, {Words.List(additional)} joined in sponsoring the draft resolution." : "";
        string submitted = sponsors.Length > 0 ? $"submitted by {Words.List(sponsors)}" : "submitted by the Chair";
        pages.Paragraph($"1. At the 3rd meeting, the Committee had before it a draft resolution entitled {pages.Quote("Lamps")} (A/C.1/{vote.Session.Number}/L.9), {submitted}.{joined}");
        pages.Paragraph($"2. At the 29th meeting, on {Words.Date(day, year: false)}, the Committee adopted draft resolution A/C.1/{vote.Session.Number}/L.9 by a recorded vote of {Count(vote, Choice.InFavour)} to {Count(vote, Choice.Against)}, with {Count(vote, Choice.Abstaining)} abstentions. The voting was as follows:");
        foreach ((string heading, Choice choice) in new[] { ("In favour:", Choice.InFavour), ("Against:", Choice.Against), ("Abstaining:", Choice.Abstaining) })
        {
            string[] names = [.. vote.Roll.Where(cast => cast.Choice == choice).Select(cast => Words.Name(UNVoting.Membership.States.Get(cast.State), day)).Order(StringComparer.Ordinal)];
            pages.Line(heading);
            pages.Paragraph(names.Length == 0 ? "None." : $"{string.Join(", ", names)}.");
        }

        return pages.ToString();
    }

    private static int Count(Vote vote, Choice choice) => vote.Roll.Count(cast => cast.Choice == choice);

    private static string Cast(CastVote cast) => $"{cast.State} {cast.Choice}";

    private static string[] Names(AssemblyText text, SponsorRole role, LocalDate day) =>
        [.. Sponsors(text, role).Select(state => Words.Name(UNVoting.Membership.States.Get(state), day))];

    private static string[] States(AssemblyText text, SponsorRole role) => [.. Sponsors(text, role).Select(state => state.ToString()).Order(StringComparer.Ordinal)];

    private static IEnumerable<StateCode> Sponsors(AssemblyText text, SponsorRole role) =>
        text.Sponsorships.Where(sponsorship => sponsorship.Role == role && sponsorship.Sponsor.Kind == SponsorKind.State).Select(sponsorship => sponsorship.Sponsor.State).Distinct();

    // Without notes and headings, whose place the source does not keep.
    private static ResolutionText Bare(ResolutionText wording) => new(wording.Formula, wording.Preamble.Select(Bare).ToValueList(), wording.Operative.Select(Bare).ToValueList());

    private static Paragraph Bare(Paragraph paragraph) => paragraph with { FootnoteMarks = [], Heading = "", Children = paragraph.Children.Select(Bare).ToValueList() };

    private static IEnumerable<string> Paragraphs(ResolutionText wording) => wording.AllParagraphs().Select(paragraph => $"{paragraph.Label} {paragraph.Text}");
}

using System.Globalization;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using UNVoting.Documents;
using UNVoting.Json;
using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Pictures;
using UNVoting.Queries.Blocs;
using UNVoting.Tables;
using UNVoting.Testing;
using UNVoting.Votes;

namespace UNVoting.Tests.Pictures;

public class PictureContentTests
{
    private static readonly Vote Last = EmbeddedRecord.Record.GetVote(DocumentSymbol.Parse("A/C.1/78/L.11", null));
    private static readonly VoteMatrix<StateCode, Vote> Matrix = VoteMatrix.Of(EmbeddedRecord.Record);

    [Property]
    public void What_HTML_cannot_say_is_replaced_and_everything_else_is_read_back(char letter)
    {
        bool isText = letter is '\t' or '\n' or '\r' || (!char.IsControl(letter) && letter is not ('\uFFFE' or '\uFFFF') && !char.IsSurrogate(letter));
        string read = XElement.Parse($"<p>{Written(html => html.Text($"a{letter}b"))}</p>", LoadOptions.PreserveWhitespace).Value;
        Assert.Equal(isText ? $"a{letter}b" : "a\uFFFDb", read);
    }

    [Fact]
    public void Every_control_character_is_replaced() => Assert.All(
        Enumerable.Range(0, 0xA0).Select(code => (char)code).Concat(['\uFFFE', '\uFFFF']),
        What_HTML_cannot_say_is_replaced_and_everything_else_is_read_back);

    [Fact]
    public void Numbers_are_printed_for_reading()
    {
        Assert.Equal(("999", "1,234,567"), (HtmlWriter.Number(999), HtmlWriter.Number(1_234_567)));
        Assert.Equal(("67 %", "33 %"), (HtmlWriter.Percent(2.0 / 3), HtmlWriter.Percent(1.0 / 3)));
        Assert.Equal(("0.67", ""), (HtmlWriter.Score(2.0 / 3), HtmlWriter.Score(null)));
    }

    [Fact]
    public void A_bar_has_a_part_for_each_total_that_is_not_zero() => Assert.Equal(
        "<div class=\"bar\" role=\"img\" aria-label=\"5 in favour, 3 against, 0 abstaining, 2 non-voting\">"
        + "<i class=\"f\" style=\"flex:5\" title=\"5 in favour\"></i><i class=\"a\" style=\"flex:3\" title=\"3 against\"></i><i class=\"v\" style=\"flex:2\" title=\"2 non-voting\"></i></div>\n",
        Written(html => VoteBar.Write(new Tally(5, 3, 0, 2), html)));

    [Fact]
    public void States_stand_in_order_of_name_and_what_was_not_resolved_after_them_with_a_question_mark()
    {
        string[] codes = ["ARE", "ALB", "CHE", "COM"];
        Vote vote = Last with { Roll = Roll.Of([.. codes.Select(code => new CastVote(StateCode.Parse(code, null), "", Choice.InFavour)), new CastVote(default, "Atlantis", Choice.InFavour)]) };
        XElement row = XElement.Parse(VotePicture.Of(vote).ToHtml()).Descendants("tr").First();
        Assert.Equal("Albania, Comoros, Switzerland, United Arab Emirates, Atlantis (?)", row.Elements("td").Last().Value);
        Assert.Equal("5", row.Elements("td").First().Value);
    }

    [Theory]
    [InlineData(AdvisedVote.InFavour, "to vote in favour")]
    [InlineData(AdvisedVote.Against, "to vote against")]
    [InlineData(AdvisedVote.Abstaining, "to abstain")]
    [InlineData(AdvisedVote.NotParticipating, "not to participate")]
    public void Advice_is_told_in_words(AdvisedVote advised, string words) => Assert.Contains(
        $"Niger later advised that it had intended {words}.",
        VotePicture.Of(Last with { Advice = [new LaterAdvice(StateCode.Parse("NER", null), "Niger", advised)] }).ToHtml(),
        StringComparison.Ordinal);

    [Fact]
    public void The_facts_of_a_vote_stand_on_one_line()
    {
        Assert.Contains("<p class=\"note\">First Committee · 78 · 2 November 2023 · recorded vote · adopted · A/78/404</p>", VotePicture.Of(Last with { OtherReadings = [] }).ToHtml(), StringComparison.Ordinal);
        Vote bare = new(null, VoteSubject.Whole, Body.Plenary, Source.Unstated) { Outcome = UNVoting.Votes.Outcome.NotRetained, Method = VoteMethod.NonRecorded, PrintedTotals = new(3, 4, 5) };
        string html = VotePicture.Of(bare).ToHtml();
        Assert.Contains("<p class=\"note\">Plenary · non-recorded vote · not retained · Unstated</p>\n<p>3–4–5, no votes by name.</p>", html, StringComparison.Ordinal);
        Assert.Contains("<p>No votes by name.</p>", VotePicture.Of(bare with { PrintedTotals = default }).ToHtml(), StringComparison.Ordinal);
        Assert.Equal(("whole", "rcid 3 whole"), (VotePicture.Of(bare).Title, VotePicture.Of(bare with { Identifier = "rcid 3" }).Title));
    }

    [Theory]
    [InlineData(100)]
    [InlineData(101)]
    public void A_record_lists_a_hundred_votes_and_texts_and_says_what_is_left(int count)
    {
        VotingRecord record = VotingRecord.Of(
            Enumerable.Range(1, count).Select(number => new Vote(Symbol(number), VoteSubject.Whole, Body.Plenary, Source.Unstated) { Method = VoteMethod.WithoutVote }),
            Enumerable.Range(1, count).Select(number => new AssemblyText(Symbol(number), TextKind.Resolution, "", Source.Unstated)));
        string html = RecordPicture.Of(record).ToHtml();
        Assert.Equal(202, XElement.Parse(html).Descendants("tr").Count());
        Assert.Equal(count > 100, html.Contains("The first 100 of 101 votes.", StringComparison.Ordinal));
        Assert.Equal(count > 100, html.Contains("The first 100 of 101 texts.", StringComparison.Ordinal));
        Assert.DoesNotContain("The first 100 of 100", html, StringComparison.Ordinal);

        static DocumentSymbol Symbol(int number) => DocumentSymbol.ForResolution(AssemblySession.Regular(78), number);
    }

    [Fact]
    public void A_vote_in_a_record_has_its_names_counted_else_its_totals_else_how_it_was_taken()
    {
        Vote bare = new(DocumentSymbol.Parse("A/RES/78/1", null), VoteSubject.Whole, Body.Plenary, Source.Unstated) { Method = VoteMethod.WithoutVote };
        Assert.Equal("without a vote", Result(bare));
        Assert.Equal("3–4–5", Result(bare with { PrintedTotals = new(3, 4, 5) }));
        Assert.Equal("112–52–11", Result(Last with { PrintedTotals = new(3, 4, 5) }));

        static string Result(Vote vote) => XElement.Parse(RecordPicture.Of(VotingRecord.Of([vote])).ToHtml()).Descendants("tr").Last().Elements("td").ElementAt(4).Value;
    }

    [Fact]
    public void A_text_in_a_record_has_the_sponsors_that_stand_behind_it_and_all_its_paragraphs()
    {
        Sponsorship[] events = [Event("BRA", SponsorRole.Sponsor), Event("CHL", SponsorRole.Sponsor), Event("PER", SponsorRole.Additional), Event("URY", SponsorRole.Additional), Event("CHL", SponsorRole.Withdrew)];
        var text = new AssemblyText(DocumentSymbol.Parse("A/C.1/78/L.1", null), TextKind.DraftResolution, "Lighthouses", Source.Unstated)
        {
            Sponsorships = [.. events],
            Wording = new ResolutionText(
                "The General Assembly",
                [new Paragraph(ParagraphLabel.Preambular(1), "", "", "Recalling")],
                [new Paragraph(ParagraphLabel.Operative(1), "1.", "", "Decides", Children: [new Paragraph(ParagraphLabel.Operative(1).Append("(a)"), "(a)", "", "To act")])]),
        };
        Assert.Equal(
            ["A/C.1/78/L.1", "Lighthouses", "3", "3"],
            XElement.Parse(RecordPicture.Of(VotingRecord.Of([], [text])).ToHtml()).Descendants("tr").Last().Elements("td").Select(cell => cell.Value));

        static Sponsorship Event(string code, SponsorRole role) => new(Sponsor.OfState(StateCode.Parse(code, null), code), role);
    }

    [Theory]
    [InlineData(84, true)]
    [InlineData(85, false)]
    public void Rows_are_labelled_where_the_cells_are_large_enough(int columns, bool labelled) => Assert.Equal(
        labelled ? ["A", "B"] : [],
        XElement.Parse(Written(html => CellGrid.Write(["A", "B"], columns, ["class=\"f\""], (_, _) => 0, "cells", html))).Elements("text").Select(label => label.Value));

    [Property]
    public Property Scores_rise_in_eight_equal_steps_from_the_lowest_to_the_highest() => Prop.ForAll(Gen.Choose(0, 999).ToArbitrary(), thousandth =>
    {
        var scale = new ScoreScale(-1, 1);
        Assert.Equal(thousandth / 125, scale.StepOf((thousandth / 500.0) - 1));
        Assert.Equal(7, scale.StepOf(1));
        Assert.Equal(7, new ScoreScale(0.5, 0.5).StepOf(0.5));
    });

    [Fact]
    public void A_score_is_painted_the_stronger_the_higher_it_is()
    {
        Assert.Equal(8, ScoreScale.Colours.Count);
        Assert.Equal(("stroke=\"#2b7fc3\" stroke-opacity=\"0.125\"", "stroke=\"#2b7fc3\" stroke-opacity=\"1\""), (ScoreScale.Colours[0], ScoreScale.Colours[^1]));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public void The_pairs_at_both_ends_are_listed_from_the_most_alike_to_the_least(int voters)
    {
        string[] states = ["BRA", "CHN", "DEU", "FRA", "RUS", "USA"];
        AgreementMatrix<StateCode> agreement = Matrix.OnVoters(states.Take(voters).Select(state => StateCode.Parse(state, null))).Agreement(AgreementMeasure.Lijphart);
        double[] scores = [.. agreement.Select(pair => pair.Score!.Value.Value).OrderDescending()];
        double[] shown = [.. XElement.Parse(AgreementPicture.Of(agreement).ToHtml()).Descendants("tr").Skip(1).Select(row => double.Parse(row.Elements("td").ElementAt(1).Value, CultureInfo.InvariantCulture))];
        Assert.Equal(10, shown.Length);
        Assert.Equal(scores.Length > 10 ? [.. scores[..5], .. scores[^5..]] : scores, shown, (one, other) => Math.Abs(one - other) < 0.006);
    }

    [Fact]
    public void Pairs_without_a_score_are_as_far_apart_as_the_farthest()
    {
        // AUS and BEL vote alike, CHE never beside them: it stands at an end.
        Vote[] votes = [Cast("FF-A"), Cast("AA-F"), Cast("--FF")];
        AgreementMatrix<StateCode> agreement = VoteMatrix.Of(votes).OnVoters(new[] { "AUS", "BEL", "CHE", "DNK" }.Select(code => StateCode.Parse(code, null))).Agreement(AgreementMeasure.Lijphart);
        string[] order = [.. XElement.Parse(AgreementPicture.Of(agreement).ToHtml()).Descendants("text").Select(label => label.Value)];
        Assert.Equal(1, Math.Abs(Array.IndexOf(order, "AUS") - Array.IndexOf(order, "BEL")));
        Assert.Equal(1, Math.Abs(Array.IndexOf(order, "CHE") - Array.IndexOf(order, "DNK")));

        static Vote Cast(string letters) => new(DocumentSymbol.Parse($"A/RES/78/{1 + "FA-".IndexOf(letters[0], StringComparison.Ordinal)}", null), VoteSubject.Whole, Body.Plenary, Source.Unstated)
        {
            Roll = Roll.Of(letters.Zip(["AUS", "BEL", "CHE", "DNK"]).Where(entry => entry.First != '-')
                .Select(entry => new CastVote(StateCode.Parse(entry.Second, null), "", entry.First == 'F' ? Choice.InFavour : Choice.Against))),
        };
    }

    [Fact]
    public void Blocs_are_numbered_from_one_the_surest_members_first_with_the_span_of_confidence()
    {
        FoundBlocs blocs = Matrix.FindBlocs();
        XElement html = XElement.Parse(BlocsPicture.Of(blocs).ToHtml());
        XElement[] rows = [.. html.Descendants("tr").Skip(1)];
        Assert.Equal(Enumerable.Range(1, blocs.Blocs.Count).Select(number => $"{number}"), rows.Select(row => row.Elements("td").First().Value));
        Assert.All(rows.Index(), row =>
        {
            string[] members = row.Item.Elements("td").Last().Value.Split(", ");
            double[] confidences = [.. members.Select(member => blocs.Find(StateCode.Parse(member, null))!.Value.Confidence!.Value)];
            Assert.Equal(confidences.OrderDescending(), confidences);
            (string most, string least) = (HtmlWriter.Score(confidences[0]), HtmlWriter.Score(confidences[^1]));
            Assert.Equal(most == least ? most : $"{most}–{least}", row.Item.Elements("td").ElementAt(2).Value);
        });
        Assert.Contains("Not placed, for want of joint votes: DMA, GRD, NRU, STP, TKM, TUV.", html.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("Not placed", BlocsPicture.Of(Matrix.OnVoters(new[] { "BRA", "CHN", "DEU", "FRA" }.Select(code => StateCode.Parse(code, null))).FindBlocs()).ToHtml(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(760)]
    [InlineData(761)]
    public void Of_many_votes_the_last_are_drawn(int count)
    {
        // In the first vote alone the State was against.
        StateCode brazil = StateCode.Parse("BRA", null);
        VoteMatrix<StateCode, Vote> matrix = VoteMatrix.Of(Enumerable.Range(1, count).Select(number =>
            new Vote(DocumentSymbol.ForResolution(AssemblySession.Regular(78), number), VoteSubject.Whole, Body.Plenary, Source.Unstated)
            {
                Roll = Roll.Of([new CastVote(brazil, "", number == 1 ? Choice.Against : Choice.InFavour)]),
            })).OnVoters([brazil]);
        XElement html = XElement.Parse(MatrixPicture.Of(matrix).ToHtml());
        Assert.Equal(count == 760 ? ["a M0 0.5h1", "f M1 0.5h759"] : ["f M0 0.5h760"], html.Descendants("path").Select(path => $"{path.Attribute("class")!.Value} {path.Attribute("d")!.Value}"));
        Assert.Equal(count > 760, html.Value.Contains("The last 760 of 761 votes.", StringComparison.Ordinal));
    }

    [Fact]
    public void Numbers_of_a_table_stand_to_the_right() => Assert.Contains(
        "<th>state</th><th class=\"n\">votes</th></tr></thead><tbody>\n<tr><td>BRA</td><td class=\"n\">3</td></tr>",
        TablePicture.Of(new Table([new Column("state"), new Column("votes", ColumnKind.Number)], [["BRA", "3"]])).ToHtml(),
        StringComparison.Ordinal);

    [Fact]
    public void A_page_bears_the_heading_as_its_title() =>
        Assert.Contains("<title>Lighthouses &amp; lamps</title>", TablePicture.Of(new Table([new Column("n")], []), "Lighthouses & lamps").ToPage(), StringComparison.Ordinal);

    private static string Written(Action<HtmlWriter> write)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        write(new HtmlWriter(writer));
        return writer.ToString();
    }
}

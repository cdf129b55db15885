using System.Text.RegularExpressions;
using System.Xml.Linq;
using NodaTime;
using UNVoting.Documents;
using UNVoting.Json;
using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Pictures;
using UNVoting.Queries.Blocs;
using UNVoting.Tables;
using UNVoting.Testing;
using UNVoting.Tests.Generators;
using UNVoting.Votes;

namespace UNVoting.Tests.Pictures;

public partial class PictureTests
{
    private const string Hostile = "<script>alert('1')</script> & \"x\"";

    private static readonly VotingRecord Record = EmbeddedRecord.Record;
    private static readonly Vote Last = Record.GetVote(DocumentSymbol.Parse("A/C.1/78/L.11", null));
    private static readonly VoteMatrix<StateCode, Vote> Matrix = VoteMatrix.Of(Record);

    [Property(Arbitrary = [typeof(Model)], MaxTest = 6)]
    public void A_picture_is_well_formed_runs_nothing_loads_nothing_and_is_the_same_in_every_culture(VotingRecord record)
    {
        VoteMatrix<StateCode, Vote> matrix = VoteMatrix.Of(record);
        Picture[] pictures =
        [
            RecordPicture.Of(record), MatrixPicture.Of(matrix), AgreementPicture.Of(matrix.Agreement(AgreementMeasure.Lijphart)), TablePicture.Of(VotesTable.Of(record)),
            .. record.Votes.Take(3).Select(VotePicture.Of),
        ];
        foreach (Picture picture in pictures)
        {
            string html = picture.ToHtml();
            Assert.Equal("unvoting", XElement.Parse(html.Trim()).Attribute("class")!.Value);
            Assert.DoesNotMatch(Active(), html);
            Assert.Contains(html, picture.ToPage(), StringComparison.Ordinal);
            Cultures.Each(() => Assert.Equal(html, picture.ToHtml()));
        }
    }

    [Fact]
    public void A_vote_names_its_States_once_each_under_what_they_chose()
    {
        string html = VotePicture.Of(Last).ToHtml();
        Assert.Contains("112–52–11, 18 non-voting of 193", html, StringComparison.Ordinal);
        XElement[] rows = [.. XElement.Parse(html.Trim()).Descendants("tr")];
        Assert.Equal(["In favour", "Against", "Abstaining", "Non-voting"], rows.Select(row => row.Element("th")!.Value));
        Assert.Equal(["112", "52", "11", "18"], rows.Select(row => row.Elements("td").First().Value));
        Assert.Equal(193, rows.SelectMany(row => row.Elements("td").Last().Value.Split(", ")).Distinct().Count());
    }

    [Fact]
    public void What_a_source_prints_is_escaped_and_what_does_not_agree_is_said()
    {
        Vote vote = Last with
        {
            Title = Hostile,
            PrintedTotals = new PrintedTotals(113, 52, 11),
            Roll = Roll.Of([.. Last.Roll, new CastVote(default, Hostile, Choice.Against)]),
            Advice = [new LaterAdvice(default, Hostile, AdvisedVote.Abstaining)],
        };
        string html = VotePicture.Of(vote).ToHtml();
        Assert.DoesNotMatch(Active(), html);
        Assert.Equal(3, Regex.Count(html, "&lt;script&gt;"));
        Assert.Contains("The totals printed are 113–52–11; the names add up to 112–53–11.", html, StringComparison.Ordinal);
        Assert.Contains("later advised that it had intended to abstain", html, StringComparison.Ordinal);
        Assert.DoesNotMatch(Active(), TablePicture.Of(new Table([new Column(Hostile)], [[Hostile]]), Hostile).ToPage());
    }

    [Fact]
    public void A_State_has_the_name_of_the_day()
    {
        Vote vote = new(DocumentSymbol.Parse("A/RES/70/1", null), VoteSubject.Whole, Body.Plenary, Source.Unstated)
        {
            Date = new LocalDate(2015, 12, 1),
            Roll = Roll.Of([new CastVote(StateCode.Parse("TUR", null), "Turkey", Choice.InFavour)]),
        };
        Assert.Contains("Turkey", VotePicture.Of(vote).ToHtml(), StringComparison.Ordinal);
        Assert.Contains("Türkiye", VotePicture.Of(vote with { Date = new LocalDate(2023, 12, 1) }).ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_cell_of_a_matrix_is_drawn_once()
    {
        XElement html = XElement.Parse(MatrixPicture.Of(Matrix).ToHtml().Trim());
        string[] classes = ["x", "v", "b", "a", "f"];
        int[] drawn = new int[5];
        foreach (XElement path in html.Descendants("path"))
        {
            drawn[Array.IndexOf(classes, path.Attribute("class")!.Value)] += Regex.Matches(path.Attribute("d")!.Value, @"h(\d+)").Sum(run => int.Parse(run.Groups[1].Value, null));
        }

        Assert.Equal(Enum.GetValues<Position>().Select(position => Matrix.ToArray().Cast<Position>().Count(cell => cell == position)), drawn);
    }

    [Fact]
    public void A_heat_map_has_a_cell_for_each_score_and_puts_those_that_vote_alike_together()
    {
        string[] states = ["BRA", "CHN", "DEU", "FRA", "RUS", "USA"];
        AgreementMatrix<StateCode> agreement = Matrix.OnVoters(states.Select(state => StateCode.Parse(state, null))).Agreement(AgreementMeasure.Lijphart);
        XElement html = XElement.Parse(AgreementPicture.Of(agreement).ToHtml().Trim());
        Assert.Equal(30, html.Descendants("path").Sum(path => Regex.Matches(path.Attribute("d")!.Value, @"h(\d+)").Sum(run => int.Parse(run.Groups[1].Value, null))));
        string[] order = [.. html.Descendants("text").Select(label => label.Value)];
        Assert.Equal(states, order.Order());
        Assert.Equal(1, Math.Abs(Array.IndexOf(order, "CHN") - Array.IndexOf(order, "RUS")));
        Assert.InRange(Math.Abs(Array.IndexOf(order, "USA") - Array.IndexOf(order, "FRA")), 1, 2);
    }

    [Fact]
    public void Blocs_show_every_State_once()
    {
        FoundBlocs blocs = Matrix.FindBlocsAt(1.2);
        XElement html = XElement.Parse(BlocsPicture.Of(blocs).ToHtml().Trim());
        Assert.Equal(blocs.States.Select(state => state.ToString()), html.Descendants("tr").Skip(1).SelectMany(row => row.Elements("td").Last().Value.Split(", ")).Order());
    }

    [Fact]
    public void Long_tables_and_records_are_cut_and_say_so()
    {
        var table = new Table([new Column("n", ColumnKind.Number)], Enumerable.Range(0, 1000).Select(n => (ValueList<string>)[$"{n}"]));
        string html = TablePicture.Of(table).ToHtml();
        Assert.Contains(">199<", html, StringComparison.Ordinal);
        Assert.DoesNotContain(">200<", html, StringComparison.Ordinal);
        Assert.Contains("there are more", html, StringComparison.Ordinal);
        VotingRecord many = VotingRecord.Of(Enumerable.Range(1, 150).Select(number => Last with { Symbol = DocumentSymbol.ForResolution(AssemblySession.Regular(78), number), OtherReadings = [] }));
        Assert.Contains("The first 100 of 150 votes.", RecordPicture.Of(many).ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_empty_has_a_picture_and_what_is_null_has_none()
    {
        VoteMatrix<StateCode, Vote> nothing = VoteMatrix.Of(VotingRecord.Empty);
        Assert.All(
            [RecordPicture.Of(VotingRecord.Empty), MatrixPicture.Of(nothing), AgreementPicture.Of(nothing.Agreement(AgreementMeasure.Voeten))],
            picture => Assert.NotNull(XElement.Parse(picture.ToHtml().Trim())));
        Assert.Throws<ArgumentNullException>(() => VotePicture.Of(null!));
        Assert.Throws<ArgumentNullException>(() => RecordPicture.Of(null!));
        Assert.Throws<ArgumentNullException>(() => MatrixPicture.Of<StateCode, Vote>(null!));
        Assert.Throws<ArgumentNullException>(() => AgreementPicture.Of<StateCode>(null!));
        Assert.Throws<ArgumentNullException>(() => BlocsPicture.Of(null!));
        Assert.Throws<ArgumentNullException>(() => TablePicture.Of(null!));
        Assert.Throws<ArgumentNullException>(() => TablePicture.Of(VotesTable.Of(Record), null!));
        Assert.Throws<ArgumentNullException>(() => RecordPicture.Of(Record).Write(null!));
        Assert.Throws<ArgumentNullException>(() => RecordPicture.Of(Record).WritePage(null!));
    }

    // Whatever would run, load or link.
    [GeneratedRegex(@"<script|<iframe|<link|<img|<a\b|\son\w+\s*=|\b(?:src|href)\s*=|url\(|@import", RegexOptions.IgnoreCase)]
    private static partial Regex Active();
}

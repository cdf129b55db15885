using System.Text;
using System.Text.Json;
using NodaTime;
using UNVoting.Documents;
using UNVoting.Json;
using UNVoting.Membership;
using UNVoting.Testing;
using UNVoting.Votes;

namespace UNVoting.Tests.Json;

public class VotingRecordJsonTests
{
    private const string Head = """{"format":"unvoting-record","version":1""";

    private const string VoteHead = """{"symbol":"A/C.1/78/L.11","subject":"whole","body":"C.1","source":{"kind":"officialDocument","symbol":"A/78/404"}""";

    private const string TextHead = """{"symbol":"A/C.1/78/L.11","kind":"draftResolution","body":"C.1","source":{"kind":"officialDocument","symbol":"A/78/404"}""";

    [Fact]
    public void A_record_is_written_as_documented()
    {
        DocumentSymbol draft = DocumentSymbol.Parse("A/C.1/78/L.11", null);
        var report = new Source(SourceKind.OfficialDocument, DocumentSymbol.Parse("A/78/404", null));
        var vote = new Vote(draft, VoteSubject.Parse("PP3", null), Body.First, report)
        {
            Date = new LocalDate(2023, 11, 1),
            Meeting = 29,
            Method = VoteMethod.Recorded,
            Outcome = Outcome.Retained,
            PrintedTotals = new PrintedTotals(2, 1, 1),
            Roll = Roll.Of([Cast("BRA", "Brazil", Choice.InFavour), Cast("AGO", "Angola", Choice.InFavour), Cast("RUS", "Russian Federation", Choice.Against), new CastVote(default, "Ruritania", Choice.Abstaining)]),
            Advice = [new LaterAdvice(StateCode.Parse("NER", null), "Niger", AdvisedVote.InFavour)],
            Links = [new DocumentLink(LinkKind.Report, report.Symbol!, "para. 14")],
        };
        var text = new AssemblyText(draft, TextKind.DraftResolution, "Título «1»", report)
        {
            Sponsorships =
            [
                new Sponsorship(Sponsor.OfState(StateCode.Parse("BRA", null), "Brazil"), SponsorRole.Sponsor, new LocalDate(2023, 10, 11)),
                new Sponsorship(Sponsor.OfState(StateCode.Parse("RUS", null), "the Russian Federation"), SponsorRole.Sponsor, new LocalDate(2023, 10, 11)),
                new Sponsorship(Sponsor.Named(SponsorKind.Group, "Group of African States"), SponsorRole.Additional),
            ],
        };
        Assert.Equal(
            """
            {
             "format": "unvoting-record",
             "version": 1,
             "names": {
              "officialDocument": {
               "AGO": "Angola",
               "BRA": "Brazil",
               "RUS": "Russian Federation"
              }
             },
             "votes": [
              {
               "symbol": "A/C.1/78/L.11",
               "subject": "PP3",
               "body": "C.1",
               "session": "78",
               "date": "2023-11-01",
               "meeting": 29,
               "method": "recorded",
               "outcome": "retained",
               "totals": {
                "inFavour": 2,
                "against": 1,
                "abstaining": 1
               },
               "roll": {
                "inFavour": ["AGO","BRA"],
                "against": ["RUS"],
                "abstaining": [{"name":"Ruritania"}]
               },
               "advice": [
                {
                 "state": "NER",
                 "name": "Niger",
                 "advised": "inFavour"
                }
               ],
               "links": [
                {
                 "kind": "report",
                 "symbol": "A/78/404",
                 "place": "para. 14"
                }
               ],
               "source": {
                "kind": "officialDocument",
                "symbol": "A/78/404"
               }
              }
             ],
             "texts": [
              {
               "symbol": "A/C.1/78/L.11",
               "kind": "draftResolution",
               "title": "Título «1»",
               "body": "C.1",
               "session": "78",
               "sponsorships": [
                {
                 "role": "sponsor",
                 "date": "2023-10-11",
                 "sponsors": ["BRA",{"state":"RUS","name":"the Russian Federation"}]
                },
                {
                 "role": "additional",
                 "sponsors": [{"group":"Group of African States"}]
                }
               ],
               "source": {
                "kind": "officialDocument",
                "symbol": "A/78/404"
               }
              }
             ]
            }

            """.ReplaceLineEndings("\n"),
            VotingRecordJson.ToJson(VotingRecord.Of([vote], [text])));
    }

    [Fact]
    public void The_smallest_record_reads() => Assert.Equal(VotingRecord.Empty, VotingRecordJson.Read(Head + "}"));

    [Theory]
    [InlineData("", "$", "")]
    [InlineData("null", "$", "expected an object with \"format\": \"unvoting-record\", found null")]
    [InlineData("[]", "$", "found a list")]
    [InlineData("{}", "$", "expected the property \"format\"")]
    [InlineData("""{"format":"unvoting-record"}""", "$", "expected the property \"version\"")]
    [InlineData("""{"format":"geojson","version":1}""", "$.format", "expected \"unvoting-record\"")]
    [InlineData("""{"format":"unvoting-record","version":2,"rolls":[]}""", "$.version", "expected version 1 at most, found version 2")]
    [InlineData("""{"format":"unvoting-record","version":0}""", "$.version", "version from 1")]
    [InlineData("""{"format":"unvoting-record","version":"1"}""", "$.version", "version from 1")]
    [InlineData("""{"format":"unvoting-record","version":1,"version":1}""", "$.version", "uplicate property 'version'")]
    public void What_is_no_record_of_this_version_is_told_so(string json, string path, string message) => AssertTold(json, path, message);

    [Theory]
    [InlineData("""[null]""", "$.votes[0]", "found null")]
    [InlineData("""{}""", "$.votes", "expected a list")]
    [InlineData("""["whole"]""", "$.votes[0]", "expected an object")]
    [InlineData("""[{"subject":"whole","body":"C.1"}]""", "$.votes[0]", "source")]
    [InlineData("""[VOTE,"colour":"red"}]""", "$.votes[0].colour", "colour")]
    [InlineData("""[VOTE,"body":"C.2"}]""", "$.votes[0].body", "uplicate property 'body'")]
    [InlineData("""[VOTE,"date":"1 November 2023"}]""", "$.votes[0].date", "expected year, month and day such as 2023-11-02")]
    [InlineData("""[VOTE,"date":"2023-02-30"}]""", "$.votes[0].date", "\"2023-02-30\" is no day")]
    [InlineData("""[VOTE,"date":20231102}]""", "$.votes[0].date", "expected text, found a number")]
    [InlineData("""[VOTE,"meeting":"29"}]""", "$.votes[0].meeting", "expected a whole number")]
    [InlineData("""[VOTE,"meeting":29.5}]""", "$.votes[0].meeting", "expected a whole number")]
    [InlineData("""[VOTE,"method":"by show of hands"}]""", "$.votes[0].method", "is none of notStated, recorded, nonRecorded, withoutVote")]
    [InlineData("""[VOTE,"method":"Recorded"}]""", "$.votes[0].method", "\"Recorded\" is none of")]
    [InlineData("""[VOTE,"session":"last year"}]""", "$.votes[0].session", "session")]
    [InlineData("""[VOTE,"roll":{"inFavour":["BRA","BRA"]}}]""", "$.votes[0].roll", "BRA stands twice in the roll")]
    [InlineData("""[VOTE,"roll":{"inFavour":["BRA"],"against":["BRA"]}}]""", "$.votes[0].roll", "BRA stands twice in the roll")]
    [InlineData("""[VOTE,"roll":{"inFavour":["Brazil"]}}]""", "$.votes[0].roll.inFavour", "expected a State code of three letters such as \"BRA\", found \"Brazil\"")]
    [InlineData("""[VOTE,"roll":{"inFavour":"BRA"}}]""", "$.votes[0].roll.inFavour", "expected a list of State codes, found text")]
    [InlineData("""[VOTE,"roll":{"inFavour":[7]}}]""", "$.votes[0].roll.inFavour", "found a number")]
    [InlineData("""[VOTE,"roll":{"inFavour":[{}]}}]""", "$.votes[0].roll.inFavour", "an object without a name")]
    [InlineData("""[VOTE,"roll":{"inFavour":[{"name":null}]}}]""", "$.votes[0].roll.inFavour", "found null")]
    [InlineData("""[VOTE,"roll":{"inFavour":[{"name":"x","name":"y"}]}}]""", "$.votes[0].roll.inFavour", "found a second name")]
    [InlineData("""[VOTE,"roll":{"inFavour":[{"state":"BRA"}]}}]""", "$.votes[0].roll.inFavour", "without a name")]
    [InlineData("""[VOTE,"roll":{"inFavour":[{"name":" "}]}}]""", "$.votes[0].roll", "a State or a printed name")]
    [InlineData("""[VOTE,"roll":{"against":[{"group":"NAM"}]}}]""", "$.votes[0].roll.against[0]", "only States vote")]
    [InlineData("""[VOTE,"advice":[{"state":"NER","name":"Niger","advised":"inFavour"},{"state":"NER","name":"Niger","advised":"against"}]}]""", "$.votes[0]", "NER advises twice")]
    [InlineData("""[VOTE,"otherReadings":[VOTE,"otherReadings":[VOTE}]}]}]""", "$.votes[0]", "no readings of its own")]
    [InlineData("""[VOTE,"agendaItems":[{"number":"94"},{"number":"?"}]}]""", "$.votes[0].agendaItems[1]", "?")]
    [InlineData("""[VOTE,"subjects":["a",null]}]""", "$.votes[0].subjects[1]", "found null")]
    [InlineData("""[VOTE,"links":[{"kind":"report","symbol":"no symbol"}]}]""", "$.votes[0].links[0].symbol", "no symbol")]
    public void What_a_vote_cannot_be_is_told_with_its_place(string votes, string path, string message) =>
        AssertTold($$"""{{Head}},"votes":{{votes.Replace("VOTE", VoteHead, StringComparison.Ordinal)}}}""", path, message);

    [Theory]
    [InlineData("""[TEXT,"sponsorships":[{"role":"sponsor","sponsors":["BRA"]}]}]""", "$.texts[0].sponsorships[0].sponsors[0]", "\"names\" has none for BRA")]
    [InlineData("""[TEXT,"sponsorships":[{"role":"sponsor","sponsors":[{"group":" "}]}]}]""", "$.texts[0].sponsorships[0].sponsors[0]", "")]
    [InlineData("""[TEXT,"sponsorships":[{"role":"friend","sponsors":[]}]}]""", "$.texts[0].sponsorships[0].role", "\"friend\" is none of")]
    [InlineData("""[TEXT,"orallyRevised":"yes"}]""", "$.texts[0].orallyRevised", "expected true or false")]
    [InlineData("""[TEXT,"wording":{"formula":"The General Assembly","operative":[{"label":"OP1","text":"x","children":[{"label":"fourth","text":""}]}]}}]""", "$.texts[0].wording.operative[0].children[0].label", "fourth")]
    [InlineData("""[TEXT,"otherReadings":[{"symbol":"A/C.1/78/L.12","kind":"draftResolution","body":"C.1","source":{"kind":"unXml"}}]}]""", "$.texts[0]", "Another reading of A/C.1/78/L.11 has its symbol")]
    public void What_a_text_cannot_be_is_told_with_its_place(string texts, string path, string message) =>
        AssertTold($$"""{{Head}},"texts":{{texts.Replace("TEXT", TextHead, StringComparison.Ordinal)}}}""", path, message);

    [Theory]
    [InlineData("""{"officialPaper":{}}""", "$.names.officialPaper", "is none of")]
    [InlineData("""{"unXml":{"Brazil":"Brazil"}}""", "$.names.unXml.Brazil", "State code")]
    [InlineData("""{"unXml":{"BRA":"Brazil","bra":"Brasil"}}""", "$.names.unXml.bra", "BRA stands twice")]
    [InlineData("""{"unXml":null}""", "$.names.unXml", "found null")]
    [InlineData("""{"unXml":{"BRA":null}}""", "$.names.unXml.BRA", "found null")]
    [InlineData("""{"unXml":{"A.[x]":"Brazil"}}""", "$.names.unXml.A.[x]", "State code")]
    [InlineData("""{"unXml":{"BRA":"Brazil","BRA":"Brazil"}}""", "$.names.unXml.BRA", "uplicate")]
    public void What_names_cannot_be_is_told_with_its_place(string names, string path, string message) =>
        AssertTold($$"""{{Head}},"names":{{names}}}""", path, message);

    [Fact]
    public void A_fault_is_told_with_line_and_byte_from_1()
    {
        var fault = Assert.Throws<JsonException>(() => VotingRecordJson.Read("{\"format\":\"unvoting-record\",\n\"version\":1,\n\"texts\":[\n{\"symbol\":\"?\",\"kind\":\"decision\",\"body\":\"C.1\",\"source\":{\"kind\":\"unXml\"}}]}"));
        Assert.Contains("$.texts[0].symbol, line 4, byte 11", fault.Message, StringComparison.Ordinal);
        Assert.Equal((3L, 10L, "$.texts[0].symbol"), (fault.LineNumber!.Value, fault.BytePositionInLine!.Value, fault.Path));
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"votes\":", "}")]
    public void A_text_deeper_than_the_bound_is_refused(string open, string close)
    {
        string deep = string.Concat(Enumerable.Repeat(open, 100_000)) + "1" + string.Concat(Enumerable.Repeat(close, 100_000));
        AssertTold($"{{\"deep\":{deep},\"format\":\"unvoting-record\",\"version\":1}}", "$", "depth");
        AssertTold($"{Head},\"votes\":{deep}}}", null, "");
    }

    [Fact]
    public void Paragraphs_deeper_than_the_bound_are_refused_both_ways()
    {
        static Paragraph Nested(int depth) =>
            new(ParagraphLabel.Operative(1), "1.", "", "x", Children: depth == 0 ? [] : [Nested(depth - 1)]);

        static VotingRecord With(int depth) => VotingRecord.Of(
            [],
            [new AssemblyText(DocumentSymbol.Parse("A/C.1/78/L.11", null), TextKind.DraftResolution, "", Source.Unstated) { Wording = new ResolutionText("", [], [Nested(depth)]) }]);

        Assert.Equal(With(50), VotingRecordJson.Read(VotingRecordJson.ToJson(With(50))));
        Assert.Throws<JsonException>(() => VotingRecordJson.ToJson(With(70)));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_refused_rather_than_replaced()
    {
        var record = VotingRecord.Of([new Vote(null, VoteSubject.Whole, Body.Plenary, Source.Unstated) { Title = "a\uD83D" }]);
        Assert.Contains("U+D83D at position 1", Assert.Throws<JsonException>(() => VotingRecordJson.ToJson(record)).Message, StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => VotingRecordJson.Read(Head + ",\"votes\":[" + VoteHead + ",\"title\":\"a\uD83D\"}]}"));
        AssertTold(Head + ",\"votes\":[" + VoteHead + ",\"title\":\"a\\uD83D\"}]}", "$.votes[0].title", "");
    }

    [Theory]
    [InlineData("""{"format":"unvo\ud800ting-record","version":1}""", "$.format")]
    [InlineData("""{"for\ud800mat":"unvoting-record","version":1}""", "$")]
    [InlineData("""{"format":"unvoting-record","version":1,"vot\ud800es":[]}""", "$")]
    [InlineData("""{"format":"unvoting-record","version":1,"names":{"x\ud800":{}}}""", "$")]
    public void Half_an_escaped_surrogate_pair_is_refused_wherever_it_stands(string json, string path) =>
        Assert.StartsWith(path, Assert.Throws<JsonException>(() => VotingRecordJson.Read(json)).Path, StringComparison.Ordinal);

    [Fact]
    public void Missing_properties_are_told_alike_under_every_culture() => Cultures.Each(() =>
        AssertTold(Head + ",\"votes\":[{}]}", "$.votes[0]", "expected the property \"subject\", \"body\", \"source\""));

    [Fact]
    public void Bytes_that_are_no_utf8_are_refused()
    {
        byte[] text = Encoding.UTF8.GetBytes(Head + ",\"votes\":[" + VoteHead + ",\"title\":\"~\"}]}");
        text[Array.IndexOf(text, (byte)'~')] = 0xFF;
        var fault = Assert.Throws<JsonException>(() => VotingRecordJson.Read(text));
        Assert.Equal("$.votes[0].title", fault.Path);
    }

    [Fact]
    public void A_stream_without_end_is_refused_at_the_bound()
    {
        using var endless = new Endless();
        Assert.Contains("longer than", Assert.Throws<JsonException>(() => VotingRecordJson.Read(endless)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Misuse_is_refused_at_once()
    {
        Assert.Throws<ArgumentNullException>(() => { _ = VotingRecordJson.ReadAsync(null!, CancellationToken.None); });
        Assert.Throws<ArgumentNullException>(() => { _ = VotingRecordJson.WriteAsync(VotingRecord.Empty, null!, CancellationToken.None); });
        Assert.Throws<ArgumentNullException>(() => VotingRecordJson.Read((string)null!));
        Assert.Throws<ArgumentNullException>(() => VotingRecordJson.Read((Stream)null!));
        Assert.Throws<ArgumentNullException>(() => VotingRecordJson.ToJson(null!));
        Assert.Throws<ArgumentNullException>(() => VotingRecordJson.Write(VotingRecord.Empty, (Stream)null!));
        Assert.Throws<ArgumentNullException>(() => VotingRecordJson.Write(null!, Stream.Null));
    }

    private static CastVote Cast(string state, string name, Choice choice) => new(StateCode.Parse(state, null), name, choice);

    private static void AssertTold(string json, string? path, string message)
    {
        var fault = Assert.Throws<JsonException>(() => VotingRecordJson.Read(json));
        Assert.StartsWith("Not a voting record at $", fault.Message, StringComparison.Ordinal);
        Assert.Contains(message, fault.Message, StringComparison.OrdinalIgnoreCase);
        Assert.NotNull(fault.LineNumber);
        Assert.NotNull(fault.BytePositionInLine);
        if (path is not null)
        {
            Assert.Equal(path, fault.Path);
        }
    }

    private sealed class Endless : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)' ');
            return count;
        }

        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)' ');
            return buffer.Length;
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}

using System.Text;
using System.Text.RegularExpressions;
using NodaTime;
using UNVoting.Documents;
using UNVoting.Import.Tests.Text;
using UNVoting.Queries.Sources;
using UNVoting.Votes;

namespace UNVoting.Import.Tests.Marc;

/// <summary>Voting records of the UN Digital Library in every form that they have been published in.</summary>
public sealed partial class VotingRecordsTests
{
    private static readonly string Xml = File.ReadAllText(Fixture.PathOf("Marc/voting-records.xml"));
    private static readonly ReadResult Result = Fixture.Read("Marc/voting-records.xml");

    [Fact]
    public void A_record_gives_every_member_its_vote_whatever_the_tag()
    {
        Vote vote = Vote("A/RES/78/911");
        Assert.Equal(
            [("BEN", Choice.NonVoting), ("BRA", Choice.InFavour), ("CIV", Choice.InFavour), ("FJI", Choice.Against), ("NLD", Choice.InFavour), ("TON", Choice.Abstaining), ("TUR", Choice.InFavour)],
            vote.Roll.Select(cast => (cast.State.ToString(), cast.Choice)));
        Assert.Equal((new PrintedTotals(4, 1, 1, 187, 193), true), (vote.PrintedTotals, vote.TotalsAgree));
        Assert.Equal((new LocalDate(2023, 12, 4), AssemblySession.Regular(78), 42, VoteMethod.Recorded, Body.Plenary), (vote.Date, vote.Session, vote.Meeting, vote.Method, vote.Body));
    }

    [Fact]
    public void An_emergency_special_session_is_read_from_symbol_and_code()
    {
        Vote vote = Vote("A/RES/ES-10/911");
        Assert.Equal((new LocalDate(2023, 10, 27), AssemblySession.EmergencySpecial(10), 41), (vote.Date, vote.Session, vote.Meeting));
        Assert.Equal([Choice.Abstaining, Choice.NonVoting, Choice.InFavour, Choice.Against], vote.Roll.Select(cast => cast.Choice));
    }

    [Theory]
    [InlineData("A/RES/78/911", VoteMethod.Recorded)]
    [InlineData("A/RES/ES-10/911", VoteMethod.Recorded)]
    [InlineData("A/RES/74/911", VoteMethod.Recorded)]
    [InlineData("A/RES/911 (V) A", VoteMethod.NonRecorded)]
    [InlineData("A/RES/78/912", VoteMethod.WithoutVote)]
    public void How_a_text_was_adopted_is_read_in_every_form(string symbol, VoteMethod method) => Assert.Equal(method, Vote(symbol).Method);

    [Fact]
    public void A_symbol_of_the_first_thirty_sessions_is_read_as_the_library_prints_it()
    {
        Vote vote = Vote("A/RES/911 (V) A");
        Assert.Equal((AssemblySession.Regular(5), 302, new PrintedTotals(52, 5, 2)), (vote.Session, vote.Meeting, vote.PrintedTotals));
        Assert.False(vote.HasNames);
    }

    [Fact]
    public void Where_the_date_of_a_record_is_missing_its_second_one_stands_for_it() => Assert.Equal(new LocalDate(2020, 6, 4), Vote("A/RES/74/911").Date);

    [Fact]
    public void A_voting_record_gives_the_resolution_as_a_text_with_its_draft_and_report()
    {
        AssemblyText text = Result.Record.GetText(Parsed.Symbol("A/RES/78/911"));
        Assert.Equal((TextKind.Resolution, "Buoys and beacons of the high seas"), (text.Kind, text.Title));
        Assert.Equal([Parsed.Symbol("A/C.1/78/L.911")], text.Linked(LinkKind.Draft));
        Assert.Equal([Parsed.Symbol("A/78/911")], text.Linked(LinkKind.Report));
        Assert.Equal([new AgendaItem("99 (ff)", "Lamps")], text.AgendaItems);
    }

    [Fact]
    public void The_record_of_a_resolution_tells_of_its_adoption_beside_the_voting_record()
    {
        Vote consensus = Vote("A/RES/78/912");
        Assert.Equal((VoteMethod.WithoutVote, 49), (Assert.Single(consensus.OtherReadings).Method, consensus.OtherReadings[0].Meeting));
        Assert.Equal(
            ["A/RES/78/911 InFavour: 4 (UN Digital Library), 5 (UN Digital Library, records of resolutions)"],
            Reconciliation.Of(Result.Record).Differences.Select(difference => difference.ToString()));
    }

    [Fact]
    public void Nothing_is_told_but_notes_and_the_vote_of_another_organ() =>
        Assert.Equal(
            [("9100002", "vote-note"), ("9100003", "vote-note"), ("9100008", "not-of-the-assembly")],
            Result.Issues.Select(issue => (Number().Match(issue.Message).Value, issue.Code)));

    [Theory]
    [InlineData("marc:")]
    [InlineData("m:")]
    [InlineData("ns0:")]
    public void Any_prefix_of_the_namespace_reads_alike(string prefix)
    {
        string prefixed = Tag().Replace(Xml, match => $"{match.Value}{prefix}").Replace("xmlns=", $"xmlns:{prefix.TrimEnd(':')}=", StringComparison.Ordinal);
        Assert.Equal(Result, Read(prefixed));
    }

    [Fact]
    public void A_record_without_a_collection_around_it_reads_alike()
    {
        int start = Xml.IndexOf("<record>", StringComparison.Ordinal), end = Xml.IndexOf("</record>", StringComparison.Ordinal) + "</record>".Length;
        string single = "<record xmlns=\"http://www.loc.gov/MARC21/slim\">" + Xml[(start + "<record>".Length)..end];
        Assert.Equal(Vote("A/RES/78/911") with { OtherReadings = [] }, Assert.Single(Read(single).Record.Votes));
    }

    [Theory]
    [InlineData("<subfield code=\"c\">78</subfield></datafield>", "<subfield code=\"c\">now</subfield></datafield>", "session-not-read")]
    [InlineData("<subfield code=\"c\">78</subfield></datafield>", "<subfield code=\"c\">77</subfield></datafield>", "session-differs")]
    [InlineData("Adopted without vote,", "Adopted somehow,", "vote-note-not-read")]
    [InlineData("Adopted 5-1-1", "Adopted 5-1", "vote-note-not-read")]
    [InlineData("42nd plenary meeting", "a plenary meeting", "vote-note-not-read")]
    public void What_cannot_be_read_is_told_with_its_line(string sound, string broken, string code)
    {
        int line = 1 + Xml[..Xml.IndexOf(sound, StringComparison.Ordinal)].Count(c => c == '\n');
        Assert.Contains(Read(Xml.Replace(sound, broken, StringComparison.Ordinal)).Issues, issue => issue.Code == code && issue.Line == line);
    }

    private static Vote Vote(string symbol) => Result.Record.GetVote(Parsed.Symbol(symbol));

    private static ReadResult Read(string xml)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        return RecordReader.Read(stream, Result.Issues[0].File);
    }

    [GeneratedRegex("</?(?=[a-z])")]
    private static partial Regex Tag();

    [GeneratedRegex("[0-9]{7}")]
    private static partial Regex Number();
}

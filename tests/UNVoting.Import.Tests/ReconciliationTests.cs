using UNVoting.Documents;
using UNVoting.Import.Tests.Text;
using UNVoting.Queries.Sources;
using UNVoting.Tables;
using UNVoting.Testing;
using UNVoting.Votes;

namespace UNVoting.Import.Tests;

/// <summary>One record from many sources.</summary>
public sealed class ReconciliationTests
{
    private const string Report = "documents/000_71436593594796fd.txt";
    private const string Session = "data/unxml/akn/78-English.tar.gz";
    private const string Lines = "data/unxml/json/78.jsonl.gz";
    private const string Drafts = "data/marcxml/session_78_committee_3_drafts.xml.gz";

    [Fact]
    public void Three_sources_of_one_vote_are_one_vote_of_which_the_preferred_speaks()
    {
        ReadResult all = RecordReader.ReadFiles([Fixture.PathOf("Marc/records.xml"), Fixture.PathOf("JsonLines/resolutions.jsonl"), Fixture.PathOf("Akn/resolution.xml")]);
        Vote vote = all.Record.GetVote(Parsed.Symbol("A/RES/78/901"));
        Assert.Equal([SourceKind.AkomaNtoso, SourceKind.UnXml, SourceKind.DigitalLibraryMarc], vote.OtherReadings.Prepend(vote).Select(reading => reading.Source.Kind));
        Assert.Equal(
            ["A/C.3/78/L.91/Rev.1 Sponsor NRU: none (A/RES/78/901), none (UNxml), withdrew (UN Digital Library)"],
            Reconciliation.Of(all.Record).Differences.Where(difference => difference.Symbol != Parsed.Symbol("A/RES/74/902")).Select(difference => difference.ToString()));
    }

    [Fact]
    public void The_library_calls_a_resolution_alike_in_its_table_and_in_its_records()
    {
        static string TitleOf(string file, string symbol) => RecordReader.ReadFile(Fixture.PathOf(file)).Record.GetText(Parsed.Symbol(symbol)).Title;
        Assert.Equal("A matter of \"general\" concern", TitleOf("DataSets/library-2026.csv", "A/RES/78/900"));
        Assert.Equal("Lighthouses in waters far from land", TitleOf("Marc/records.xml", "A/RES/78/901"));
    }

    [Fact]
    public void What_sources_say_differently_stands_in_a_table()
    {
        ReadResult all = RecordReader.ReadFiles([Fixture.PathOf("Akn/resolution.xml"), Fixture.PathOf("JsonLines/wrong.jsonl"), Fixture.PathOf("Marc/wrong.xml")]);
        string csv = ReconciliationTable.Of(Reconciliation.Of(all.Record)).ToCsv();
        Assert.StartsWith("symbol,field,state,source,value\n", csv, StringComparison.Ordinal);
        Assert.Contains("A/RES/78/901,vote,FJI,UN Digital Library,non_voting\n", csv, StringComparison.Ordinal);
        Assert.Contains("A/RES/78/901,in_favour,,UN Digital Library,9\n", csv, StringComparison.Ordinal);
        Assert.Contains("A/RES/78/901,in_favour,,UN Digital Library,4 counted\n", csv, StringComparison.Ordinal);
        Assert.Contains("A/RES/78/901,title,,UNxml,Lighthouses", csv, StringComparison.Ordinal);
    }

    [SharedDataFact(Report, Session, Lines, Drafts)]
    public void The_report_lists_Eritrea_and_the_machine_readable_resolution_does_not()
    {
        VotingRecord record = RecordReader.ReadFiles(
        [
            new InputFile(SharedData.PathOf(Report), Parsed.Symbol("A/78/404")), new InputFile(SharedData.PathOf(Session)), new InputFile(SharedData.PathOf(Lines)), new InputFile(SharedData.PathOf(Drafts)),
        ]).Record;
        Reconciliation reconciliation = Reconciliation.Of(record);
        Assert.Equal(
            ["A/C.1/78/L.11 Sponsor ERI: sponsor (A/78/404), none (A/RES/78/237), none (UNxml)"],
            reconciliation.Differences.Where(difference => difference.Symbol == Parsed.Symbol("A/C.1/78/L.11")).Select(difference => difference.ToString()));
        Assert.DoesNotContain(reconciliation.Differences, difference => difference.Field == DifferenceField.Vote);

        // Four drafts are given to two resolutions each; of one of them the record can tell whose it is.
        Assert.Equal(
            ["A/78/L.99", "A/C.1/78/L.5", "A/C.1/78/L.26", "A/C.4/78/L.17"],
            reconciliation.Differences.Where(difference => difference.Field == DifferenceField.AdoptedAs).Select(difference => difference.Symbol!.ToString()));
        Assert.Contains(Parsed.Symbol("A/RES/78/321"), record.ChainOf(Parsed.Symbol("A/78/L.99")));
        Assert.DoesNotContain(Parsed.Symbol("A/RES/78/322"), record.ChainOf(Parsed.Symbol("A/78/L.99")));
        Assert.Equal([Parsed.Symbol("A/RES/78/36")], record.ChainOf(Parsed.Symbol("A/RES/78/36")));
        Assert.Equal([Parsed.Symbol("A/RES/78/38")], record.ChainOf(Parsed.Symbol("A/RES/78/38")));

        // Committee and plenary side by side.
        Assert.Equal(
            ["A/C.1/78/L.11 PP3, C.1", "A/C.1/78/L.11 whole, C.1", "A/RES/78/237 whole, plenary"],
            record.FindVotesThroughout(Parsed.Symbol("A/RES/78/237")).Select(vote => $"{vote.Symbol} {vote.Subject}, {vote.Body}"));
    }

    [SharedDataFact("data/unxml/json/77.jsonl.gz")]
    public void A_source_that_contradicts_itself_stands_in_the_report() =>
        Assert.Contains(
            "A/RES/77/293 Abstaining: 59 (UNxml), 58 counted (UNxml)",
            Reconciliation.Of(RecordReader.ReadFile(SharedData.PathOf("data/unxml/json/77.jsonl.gz")).Record).Differences.Select(difference => difference.ToString()));

    [SharedDataFact("data/unxml/json/74.jsonl.gz", "data/unvotes")]
    public void The_ninety_recorded_votes_of_session_74_are_those_of_unvotes()
    {
        ReadResult both = RecordReader.ReadFiles([SharedData.PathOf("data/unxml/json/74.jsonl.gz"), .. Directory.GetFiles(SharedData.PathOf("data/unvotes"))]);
        Vote[] recorded = [.. both.Record.Votes.Where(vote => vote.Source.Kind == SourceKind.UnXml && vote.Method == VoteMethod.Recorded)];
        Assert.Equal(90, recorded.Length);
        Assert.All(recorded, vote => Assert.Equal(SourceKind.Unvotes, Assert.Single(vote.OtherReadings).Source.Kind));
    }
}

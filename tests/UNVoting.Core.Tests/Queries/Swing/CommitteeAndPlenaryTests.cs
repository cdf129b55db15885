using System.IO.Compression;
using System.Text;
using UNVoting.Documents;
using UNVoting.Import;
using UNVoting.Queries.Swing;
using UNVoting.Testing;
using UNVoting.Votes;

namespace UNVoting.Tests.Queries.Swing;

public sealed class CommitteeAndPlenaryTests
{
    private static readonly DocumentSymbol Draft = DocumentSymbol.Parse("A/C.1/90/L.5", null);
    private static readonly DocumentSymbol Resolution = DocumentSymbol.Parse("A/RES/90/12", null);

    private static readonly Vote Committee = SmallAssembly.Vote("FAXFnF") with { Symbol = Draft };

    private static readonly Vote Plenary = SmallAssembly.Vote("FXFnAF") with
    {
        Symbol = Resolution,
        Body = Body.Plenary,
        Links = [new DocumentLink(LinkKind.Draft, Draft)],
    };

    [Fact]
    public void Who_changed_who_appeared_and_who_vanished()
    {
        var compared = CommitteeAndPlenary.Between(Committee, Plenary);
        Assert.Equal([SmallAssembly.State(1), SmallAssembly.State(2)], compared.Changed.Select(move => move.State));
        Assert.Equal([SmallAssembly.State(4)], compared.Appeared.Select(move => move.State));
        Assert.Equal([SmallAssembly.State(3)], compared.Vanished.Select(move => move.State));
    }

    [Fact]
    public void The_same_text_is_found_by_the_ties_of_the_record()
    {
        Vote paragraph = Committee with { Subject = VoteSubject.Parse("OP4", null) };
        Vote elsewhere = Committee with { Symbol = DocumentSymbol.Parse("A/C.1/90/L.6", null) };
        VotingRecord record = VotingRecord.Of([Committee, Plenary, paragraph, elsewhere]);
        Assert.Equal([CommitteeAndPlenary.Between(Committee, Plenary)], CommitteeAndPlenary.FindAll(record));
    }

    [Fact]
    public void Where_a_source_names_the_report_alone_the_draft_is_the_one_of_its_title()
    {
        var report = DocumentSymbol.Parse("A/90/404", null);
        Vote draft = Committee with { Source = Committee.Source with { Symbol = report }, Title = "Of cats" };
        Vote resolution = Plenary with { Links = [new DocumentLink(LinkKind.Report, report)], Title = "Of cats" };
        Vote other = draft with { Symbol = DocumentSymbol.Parse("A/C.1/90/L.6", null), Title = "Of dogs" };
        Assert.Equal([CommitteeAndPlenary.Between(draft, resolution)], CommitteeAndPlenary.FindAll(VotingRecord.Of([draft, resolution, other])));
        Assert.Empty(CommitteeAndPlenary.FindAll(VotingRecord.Of([draft, resolution, other with { Title = "Of cats" }])));
        Assert.Empty(CommitteeAndPlenary.FindAll(VotingRecord.Of([draft with { Title = "" }, resolution with { Title = "" }])));
    }

    [SharedDataFact("documents/000_71436593594796fd.txt", "documents/001_ca539d863c9c1d3b.txt", "data/unxml/json/74.jsonl.gz", "data/unxml/json/78.jsonl.gz")]
    public void From_the_First_Committee_to_the_plenary_in_2019_and_2023()
    {
        // The reports' lists of voters beside those of the machine-readable resolutions 74/28, 74/29, 78/16 and 78/237.
        VotingRecord record = Resolutions("data/unxml/json/74.jsonl.gz", "A/RES/74/28", "A/RES/74/29")
            .Union(Resolutions("data/unxml/json/78.jsonl.gz", "A/RES/78/16", "A/RES/78/237"))
            .Union(RecordReader.ReadFile(SharedData.PathOf("documents/001_ca539d863c9c1d3b.txt"), DocumentSymbol.Parse("A/74/363", null)).Record)
            .Union(RecordReader.ReadFile(SharedData.PathOf("documents/000_71436593594796fd.txt"), DocumentSymbol.Parse("A/78/404", null)).Record);
        Assert.Equal(
            [
                "A/C.1/74/L.49/Rev.1 A/RES/74/28: BDI BOL ETH; ATG BWA CAF COM STP TKM ZWE; CMR COG GIN GNQ PNG RWA TZA",
                "A/C.1/74/L.50/Rev.1 A/RES/74/29: BWA ETH KIR LSO SLB; ATG CAF COM LBR SSD STP TKM; COG GIN GNQ PNG TZA",
                "A/C.1/78/L.60/Rev.1 A/RES/78/16: GIN NER; AFG DMA GRD SYC TKM; BEN GAB SWZ TON",
                "A/C.1/78/L.11 A/RES/78/237: PNG SSD; GRD HTI SLB SYC TKM; ATG BLZ BOL CAF COD GIN GNB MWI RWA SEN SLE SWZ TLS TON TUN VCT",
            ],
            CommitteeAndPlenary.FindAll(record).Select(both => $"{both.Committee.Symbol} {both.Plenary.Symbol}: {Names(both.Changed)}; {Names(both.Appeared)}; {Names(both.Vanished)}"));

        static string Names(ValueList<Move> moves) => string.Join(' ', moves.Select(move => move.State));

        static VotingRecord Resolutions(string file, params string[] symbols)
        {
            using var lines = new StreamReader(new GZipStream(File.OpenRead(SharedData.PathOf(file)), CompressionMode.Decompress));
            string some = string.Join('\n', lines.ReadToEnd().Split('\n').Where(line => symbols.Any(symbol => line.Contains($"\"symbol\": \"{symbol}\"", StringComparison.Ordinal))));
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(some));
            return RecordReader.Read(stream, "resolutions.jsonl").Record;
        }
    }

    [Fact]
    public void A_record_of_one_body_has_nothing_to_compare() => Assert.Empty(CommitteeAndPlenary.FindAll(FiveDocuments.Record));

    [Fact]
    public void The_two_bodies_are_not_mistaken_for_one_another()
    {
        Assert.Equal("committee", Assert.Throws<ArgumentException>(() => CommitteeAndPlenary.Between(Plenary, Committee)).ParamName);
        Assert.Equal("plenary", Assert.Throws<ArgumentException>(() => CommitteeAndPlenary.Between(Committee, Committee)).ParamName);
    }
}

using UNVoting.Documents;
using UNVoting.Queries.Swing;
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
    public void A_record_of_one_body_has_nothing_to_compare() => Assert.Empty(CommitteeAndPlenary.FindAll(FiveDocuments.Record));

    [Fact]
    public void The_two_bodies_are_not_mistaken_for_one_another()
    {
        Assert.Equal("committee", Assert.Throws<ArgumentException>(() => CommitteeAndPlenary.Between(Plenary, Committee)).ParamName);
        Assert.Equal("plenary", Assert.Throws<ArgumentException>(() => CommitteeAndPlenary.Between(Committee, Committee)).ParamName);
    }
}

using UNVoting.Documents;
using UNVoting.Import.DataSets;

namespace UNVoting.Import.Tests.DataSets;

public class AgendaPhrasesTests
{
    [Fact]
    public void An_item_has_number_title_agenda_and_subject()
    {
        AgendaPhrases? read = AgendaPhrases.Read("A/72/251 72b - Rights; their alternatives. - RIGHTS ADVANCEMENT;A/72/251 72b[20] - ELECTION VERIFICATION--UN");
        Assert.NotNull(read);
        Assert.Equal([new AgendaItem("72 (b)", "Rights; their alternatives")], read.Items);
        Assert.Equal(["RIGHTS ADVANCEMENT", "ELECTION VERIFICATION--UN"], read.Subjects);
        var agenda = DocumentSymbol.Parse("A/72/251", null);
        Assert.Equal([new DocumentLink(LinkKind.Related, agenda, "item 72b"), new DocumentLink(LinkKind.Related, agenda, "item 72b[20]")], read.Links);
    }

    [Theory]
    [InlineData("")]
    [InlineData("TO ADOPT A DRAFT")]
    [InlineData("A/RES/1 was adopted")]
    [InlineData("A/72/251 72b")]
    [InlineData("A/72/251 item - Title")]
    public void Other_text_is_none(string text) => Assert.Null(AgendaPhrases.Read(text));
}

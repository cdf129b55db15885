using UNVoting.Documents;
using UNVoting.Testing;
using UNVoting.Tests.Generators;

namespace UNVoting.Tests.Documents;

public class SourceProperties
{
    [Property(Arbitrary = [typeof(Model)], MaxTest = 500)]
    public void Only_equal_sources_have_no_order(Source left, Source right)
    {
        Assert.Equal(left == right, left.CompareTo(right) == 0);
        Assert.Equal(Math.Sign(left.CompareTo(right)), -Math.Sign(right.CompareTo(left)));
        Assert.True(left.CompareTo(null) > 0);
    }

    [Fact]
    public void The_official_document_is_preferred_and_the_unstated_gives_way_to_all() =>
        Assert.Equal(
            [SourceKind.OfficialDocument, SourceKind.AkomaNtoso, SourceKind.UnXml, SourceKind.DigitalLibraryMarc, SourceKind.DigitalLibraryCsv, SourceKind.Voeten, SourceKind.Unvotes, SourceKind.Unstated],
            Enum.GetValues<SourceKind>().Select(kind => new Source(kind)).Order().Select(source => source.Kind));

    [Fact]
    public void A_source_prints_its_symbol_or_else_its_name()
    {
        Assert.Equal("A/78/404", new Source(SourceKind.OfficialDocument, DocumentSymbol.Parse("A/78/404", null)).ToString());
        Assert.Equal("votes.csv", new Source(SourceKind.Voeten, Name: "votes.csv").ToString());
        Assert.Equal("Unvotes", new Source(SourceKind.Unvotes).ToString());
    }
}

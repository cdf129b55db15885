using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using UNVoting.Documents;
using UNVoting.Json;
using UNVoting.Json.Shapes;
using UNVoting.Votes;

namespace UNVoting.Tests.Json;

/// <summary>The schema and what is read and written are the same, seen from both sides.</summary>
public class SchemaTests
{
    public static TheoryData<string, Type> Objects { get; } = new()
    {
        { "", typeof(RecordShape) }, { "vote", typeof(VoteShape) }, { "totals", typeof(TotalsShape) }, { "roll", typeof(RollShape) }, { "advice", typeof(AdviceShape) },
        { "text", typeof(TextShape) }, { "sponsorships", typeof(SponsorshipsShape) }, { "wording", typeof(WordingShape) }, { "paragraph", typeof(ParagraphShape) },
        { "citation", typeof(CitationShape) }, { "footnote", typeof(FootnoteShape) }, { "annex", typeof(AnnexShape) }, { "agendaItem", typeof(AgendaItemShape) },
        { "link", typeof(LinkShape) }, { "source", typeof(SourceShape) },
    };

    [Theory]
    [MemberData(nameof(Objects))]
    internal void An_object_has_the_properties_of_the_schema_and_requires_the_same(string definition, Type shape)
    {
        JsonElement schema = definition.Length == 0 ? Schema.Root : Schema.Definition("#/$defs/" + definition);
        JsonTypeInfo type = ShapeContext.Strict.GetTypeInfo(shape)!;
        Assert.Equal(schema.GetProperty("properties").EnumerateObject().Select(property => property.Name), type.Properties.Select(property => property.Name));
        Assert.Equal(
            schema.TryGetProperty("required", out JsonElement required) ? required.EnumerateArray().Select(name => name.GetString()!) : [],
            type.Properties.Where(property => property.IsRequired).Select(property => property.Name));
        Assert.False(schema.GetProperty("additionalProperties").ValueKind == JsonValueKind.True);
    }

    [Fact]
    public void Every_object_that_is_written_is_in_the_schema() =>
        Assert.Equal(
            typeof(RecordShape).Assembly.GetTypes().Where(type => type.Namespace == typeof(RecordShape).Namespace && type.Name.EndsWith("Shape", StringComparison.Ordinal) && type != typeof(PartyShape)).Select(type => type.Name).Order(StringComparer.Ordinal),
            Objects.Select(row => ((Type)((object[])row)[1]).Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_word_of_the_schema_is_a_value_of_the_model_and_the_other_way_round()
    {
        Assert.Equal(EnumNames<VoteMethod>.All, Words(Property("vote", "method")));
        Assert.Equal(EnumNames<Outcome>.All, Words(Property("vote", "outcome")));
        Assert.Equal(EnumNames<RequiredMajority>.All, Words(Property("vote", "requiredMajority")));
        Assert.Equal(EnumNames<AdvisedVote>.All, Words(Property("advice", "advised")));
        Assert.Equal(EnumNames<TextKind>.All, Words(Property("text", "kind")));
        Assert.Equal(EnumNames<OfficialLanguage>.All, Words(Property("text", "language")));
        Assert.Equal(EnumNames<SponsorRole>.All, Words(Property("sponsorships", "role")));
        Assert.Equal(EnumNames<LinkKind>.All, Words(Property("link", "kind")));
        Assert.Equal(EnumNames<SourceKind>.All, Words(Schema.Definition("#/$defs/sourceKind")));
        Assert.Equal(
            typeof(Body).GetProperties(BindingFlags.Static | BindingFlags.Public).Where(property => property.PropertyType == typeof(Body)).Select(property => ((Body)property.GetValue(null)!).Code).Order(StringComparer.Ordinal),
            Words(Schema.Definition("#/$defs/body")).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("""{"format":"unvoting-record","version":2}""")]
    [InlineData("""{"format":"unvoting-record","version":1,"votes":[{"subject":"whole","body":"C.1"}]}""")]
    [InlineData("""{"format":"unvoting-record","version":1,"votes":[{"subject":"whole","body":"C.9","source":{"kind":"unXml"}}]}""")]
    [InlineData("""{"format":"unvoting-record","version":1,"votes":[{"subject":"whole","body":"C.1","source":{"kind":"unXml"},"roll":{"inFavour":["bra"]}}]}""")]
    [InlineData("""{"format":"unvoting-record","version":1,"votes":[{"subject":"whole","body":"C.1","source":{"kind":"unXml"},"roll":{"inFavour":[{"group":"NAM"}]}}]}""")]
    [InlineData("""{"format":"unvoting-record","version":1,"extra":1}""")]
    public void The_schema_refuses_what_is_wrong(string json) => Assert.NotEmpty(Schema.Of(json));

    private static JsonElement Property(string definition, string name) => Schema.Definition("#/$defs/" + definition).GetProperty("properties").GetProperty(name);

    private static IEnumerable<string> Words(JsonElement schema) => schema.GetProperty("enum").EnumerateArray().Select(word => word.GetString()!);
}

using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace UNVoting.Tests.Architecture;

/// <summary>A sentence that only splits the name of what it documents tells a reader nothing.</summary>
public partial class DocumentationTests
{
    private static readonly HashSet<string> Filler = new(
        ("a an the of for in on at to from by with and or as is are was be it its this that these those which where what whose whether gets get sets set "
         + "returns return returned gives value values specified given current represents represent contains instance object type struct class enum "
         + "method property field member indicating associated corresponding new initializes initialises").Split(' '),
        StringComparer.Ordinal);

    [Fact]
    public void Documentation_says_more_than_the_name()
    {
        var documented = Sources.Assemblies.SelectMany(assembly =>
            XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member")).ToList();
        Assert.NotEmpty(documented);
        Rule.Holds(documented
            .Select(member => (Name: member.Attribute("name")!.Value, Summary: member.Element("summary")))
            .Where(member => member.Summary is not null && OnlySplitsTheName(member.Name, Words(member.Summary)))
            .Select(member => $"{member.Name}: {Words(member.Summary!)}"));
    }

    [Theory]
    [InlineData("P:UNVoting.Votes.Vote.PrintedTotals", "Gets the printed totals.")]
    [InlineData("P:UNVoting.Votes.Vote.PrintedTotals", "The vote's printed totals.")]
    [InlineData("M:UNVoting.Votes.Vote.Find(System.Int32)", "Finds the vote.")]
    [InlineData("T:UNVoting.Votes.PrintedTotals", "Represents printed totals.")]
    [InlineData("M:UNVoting.Votes.Vote.#ctor", "Initializes a new instance of the Vote class.")]
    [InlineData("P:UNVoting.Votes.Vote.Totals", "")]
    public void A_sentence_that_only_splits_the_name_is_found(string name, string summary) => Assert.True(OnlySplitsTheName(name, summary));

    [Theory]
    [InlineData("P:UNVoting.Votes.Vote.PrintedTotals", "What the report says in figures, whatever the names add up to.")]
    [InlineData("M:UNVoting.Votes.Vote.Find(System.Int32)", "Finds the vote on a paragraph.")]
    public void A_sentence_that_says_more_is_not(string name, string summary) => Assert.False(OnlySplitsTheName(name, summary));

    private static bool OnlySplitsTheName(string name, string summary)
    {
        var path = name[2..].Split('(')[0].Split('.');
        var words = path[^2..].SelectMany(part => Word().Matches(part)).Select(word => Stem(word.Value)).ToHashSet(StringComparer.Ordinal);
        return Word().Matches(summary).Select(word => word.Value)
            .All(word => Filler.Contains(word.ToLowerInvariant()) || Filler.Contains(Stem(word)) || Stem(word).Length == 0 || words.Contains(Stem(word)));
    }

    private static string Words(XElement summary) => string.Concat(summary.DescendantNodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement element => element.Attributes().FirstOrDefault() is { } reference ? " " + reference.Value.Split(':')[^1].Split('(')[0].Split('.')[^1] + " " : "",
        _ => "",
    })).Trim();

    private static string Stem(string word) => word.ToLowerInvariant().TrimEnd('s');

    [GeneratedRegex("[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")]
    private static partial Regex Word();
}

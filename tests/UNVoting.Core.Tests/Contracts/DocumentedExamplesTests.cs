using System.Xml.Linq;
using NodaTime;
using UNVoting.Documents;
using UNVoting.Json;
using UNVoting.Membership;
using UNVoting.Queries.Sources;
using UNVoting.Queries.Sponsors;
using UNVoting.Queries.Swing;
using UNVoting.Queries.Texts;
using UNVoting.Tests.Architecture;
using UNVoting.Votes;

namespace UNVoting.Tests.Contracts;

/// <summary>What the documentation gives as an example of how something prints is how it prints.</summary>
public sealed class DocumentedExamplesTests
{
    private static readonly Dictionary<string, string[]> s_examples = Sources.Assemblies
        .SelectMany(assembly => XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member"))
        .Where(member => member.Attribute("name")!.Value.EndsWith(".ToString", StringComparison.Ordinal))
        .ToDictionary(member => member.Attribute("name")!.Value[2..^".ToString".Length], member => member.Descendants("returns").Descendants("c").Select(example => example.Value).ToArray());

    private static readonly StateCode s_niger = Code("NER");
    private static readonly Sponsor s_sponsor = Sponsor.OfState(s_niger, "Niger");
    private static readonly LocalDate s_day = new(2023, 11, 1);
    private static readonly AssemblyText s_l11 = EmbeddedRecord.Record.GetText(Symbol("A/C.1/78/L.11"));
    private static readonly Sponsorship s_sponsorship = new(s_sponsor, SponsorRole.Additional, s_day);

    public static TheoryData<object> Printed =>
    [
        new Annex("I", "Declaration", []),
        new Citation(Symbol("A/RES/73/27"), "73/27", new LocalDate(2018, 12, 5)),
        new DocumentLink(LinkKind.Report, Symbol("A/78/404"), "para. 14"),
        new Footnote("1", "A/76/135."),
        new ResolutionText("", Paragraphs(12), Paragraphs(7)),
        s_sponsorship,
        new DatedValue<int>(255, new LocalDate(1990, 10, 3), null),
        new GroupMembership(Code("GBR"), new LocalDate(1973, 1, 1), new LocalDate(2020, 1, 31)),
        States.Get(Code("FRA")).Memberships[0],
        States.Get(Code("ZAF")).Nonparticipations[0],
        EmbeddedRecord.Record.GetVote(Symbol("A/C.1/78/L.11")).Roll,
        EmbeddedRecord.Record.GetVote(Symbol("A/C.1/78/L.11")) with { OtherReadings = [] },
        EmbeddedRecord.Record,
        new Statement(new Source(SourceKind.UnXml, Name: "UNxml"), "58", IsCounted: true),
        new Difference(
            Symbol("A/RES/77/293"), VoteSubject.Whole, DifferenceField.Abstaining, default, "",
            [new(new Source(SourceKind.OfficialDocument, Symbol("A/RES/77/293")), "59"), new(new Source(SourceKind.UnXml, Name: "UNxml"), "58", IsCounted: true)]),
        new SponsorChange(s_sponsor, SponsorChangeKind.Gained, null, null),
        SponsorChanges.Between(EmbeddedRecord.Record.GetText(Symbol("A/C.1/73/L.27/Rev.1")), s_l11),
        new SponsorEvent(s_sponsor, SponsorRole.Additional, s_day, []),
        new SponsorStatement(s_sponsorship with { Date = null }, new Source(SourceKind.OfficialDocument, Symbol("A/78/404"))),
        SponsorTimeline.Of(s_l11),
        new SponsorVote(s_sponsor, Choice.Abstaining),
        new SponsorVote(s_sponsor, null),
        SponsorsAndVote.Of(s_l11, EmbeddedRecord.Record.GetVote(s_l11.Symbol)),
        SponsorTimeline.Of(s_l11).On(s_day),
        new LanguagePlace(Symbol("A/RES/73/27"), ParagraphLabel.Preambular(3), 0.94),
        new LineageLink(Symbol("A/RES/77/36"), Symbol("A/RES/78/237"), 1, [new(LineageReasonKind.Title, 1), new(LineageReasonKind.Wording, 0.71)]),
        new LineageReason(LineageReasonKind.Title, 0.86),
        OpeningVerbs.Find("Urges all States")!,
        new ParagraphProvenance(ParagraphLabel.Operative(4), 62, 5, null, null),
        new BridgingState(Code("BRA"), Choice.InFavour, Choice.InFavour),
        new BridgingMove(new(Code("BRA"), Choice.Abstaining, Choice.InFavour), new(Code("BRA"), Choice.InFavour, Choice.InFavour)),
        (ValueList<StateCode>)[Code("AGO"), Code("BRA")],
    ];

    [Theory]
    [MemberData(nameof(Printed))]
    public void An_example_is_what_is_printed(object printed)
    {
        Type type = printed.GetType();
        string name = type.IsGenericType ? type.GetGenericTypeDefinition().FullName! : type.FullName!;
        Assert.Contains(printed.ToString(), s_examples[name]);
    }

    private static DocumentSymbol Symbol(string symbol) => DocumentSymbol.Parse(symbol, null);

    private static StateCode Code(string code) => StateCode.Parse(code, null);

    private static ValueList<Paragraph> Paragraphs(int count) => Enumerable.Range(1, count).Select(number => new Paragraph(ParagraphLabel.Operative(number), "", "", "")).ToValueList();
}

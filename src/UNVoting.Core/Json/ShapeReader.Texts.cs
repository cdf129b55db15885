using UNVoting.Documents;
using UNVoting.Json.Shapes;

namespace UNVoting.Json;

internal sealed partial class ShapeReader
{
    private AssemblyText Read(TextShape shape) => new(
        Token(shape.Symbol, "symbol", Parse<DocumentSymbol>),
        Token(shape.Kind, "kind", EnumNames<TextKind>.Parse),
        Shared(shape.Title),
        Read(shape.Source))
    {
        Language = Stated<OfficialLanguage>(shape.Language, "language"),
        Body = Token(shape.Body, "body", Parse<Body>),
        Session = shape.Session is null ? default : Token(shape.Session, "session", Parse<AssemblySession>),
        Date = Day(shape.Date, "date"),
        OrallyRevised = shape.OrallyRevised ?? false,
        AgendaItems = Each(shape.AgendaItems, "agendaItems", Read),
        Sponsorships = Each(shape.Sponsorships, "sponsorships", run => Read(run, EnumNames<SourceKind>.Parse(shape.Source.Kind))).SelectMany(run => run).ToValueList(),
        Links = Each(shape.Links, "links", Read),
        Subjects = Each(shape.Subjects, "subjects", Shared),
        Wording = shape.Wording is { } wording ? At(".wording", () => Read(wording)) : null,
        OtherReadings = Each(shape.OtherReadings, "otherReadings", Read),
    };

    private ValueList<Sponsorship> Read(SponsorshipsShape shape, SourceKind source)
    {
        var said = new Sponsorship(
            Sponsor.Named(SponsorKind.Unresolved, "-"),
            Token(shape.Role, "role", EnumNames<SponsorRole>.Parse),
            Day(shape.Date, "date"),
            Optional(shape.Document, "document", Parse<DocumentSymbol>));
        return Each(shape.Sponsors, "sponsors", party => said with { Sponsor = Read(party, source) });
    }

    private Sponsor Read(PartyShape party, SourceKind source)
    {
        string name = NameOf(party, source);
        return party.Kind != SponsorKind.State ? Sponsor.Named(party.Kind, name)
            : name.Length > 0 ? Sponsor.OfState(party.State, name)
            : throw new FormatException($"a sponsor needs its printed name, and \"names\" has none for {party.State} in this kind of source");
    }

    private ResolutionText Read(WordingShape shape) => new(
        Shared(shape.Formula),
        Each(shape.Preamble, "preamble", Read),
        Each(shape.Operative, "operative", Read),
        Each(shape.Footnotes, "footnotes", Read),
        Each(shape.Annexes, "annexes", Read));

    private Paragraph Read(ParagraphShape shape) => new(
        Token(shape.Label, "label", Parse<ParagraphLabel>),
        Shared(shape.Number),
        Shared(shape.Opening),
        shape.Text,
        Each(shape.FootnoteMarks, "footnoteMarks", Shared),
        Each(shape.Citations, "citations", Read),
        Each(shape.Children, "children", Read),
        shape.Heading ?? "");

    private static Citation Read(CitationShape shape) => new(Token(shape.Symbol, "symbol", Parse<DocumentSymbol>), shape.Printed, Day(shape.Date, "date"));

    private static Footnote Read(FootnoteShape shape) => new(shape.Mark, shape.Text, Each(shape.Citations, "citations", Read));

    private Annex Read(AnnexShape shape) => new(shape.Number ?? "", shape.Title ?? "", Each(shape.Paragraphs, "paragraphs", Read));
}

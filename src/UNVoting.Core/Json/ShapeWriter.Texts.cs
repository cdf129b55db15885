using UNVoting.Documents;
using UNVoting.Json.Shapes;

namespace UNVoting.Json;

internal sealed partial class ShapeWriter
{
    private TextShape Write(AssemblyText text) => new()
    {
        Symbol = text.Symbol.ToString(),
        Kind = EnumNames<TextKind>.Of(text.Kind),
        Language = text.Language == default ? null : EnumNames<OfficialLanguage>.Of(text.Language),
        Title = Filled(text.Title),
        Body = text.Body.Code,
        Session = Write(text.Session),
        Date = Write(text.Date),
        OrallyRevised = text.OrallyRevised ? true : null,
        AgendaItems = Each(text.AgendaItems, Write),
        Sponsorships = Each([.. Runs(text.Sponsorships)], run => Write(run, text.Source.Kind)),
        Links = Each(text.Links, Write),
        Subjects = Each(text.Subjects, subject => subject),
        Wording = text.Wording is null ? null : Write(text.Wording),
        Source = Write(text.Source),
        OtherReadings = Each(text.OtherReadings, Write),
    };

    // Twenty States that sponsor on one day by one document are one entry; the order of the source stays.
    private static IEnumerable<List<Sponsorship>> Runs(ValueList<Sponsorship> sponsorships)
    {
        List<Sponsorship> run = [];
        foreach (Sponsorship sponsorship in sponsorships)
        {
            if (run.Count > 0 && run[0] != sponsorship with { Sponsor = run[0].Sponsor })
            {
                yield return run;
                run = [];
            }

            run.Add(sponsorship);
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }

    private SponsorshipsShape Write(List<Sponsorship> run, SourceKind source) => new()
    {
        Role = EnumNames<SponsorRole>.Of(run[0].Role),
        Date = Write(run[0].Date),
        Document = run[0].Document?.ToString(),
        Sponsors = [.. run.Select(sponsorship => Write(sponsorship.Sponsor.Kind, sponsorship.Sponsor.State, sponsorship.Sponsor.Name, source))],
    };

    private static WordingShape Write(ResolutionText wording) => new()
    {
        Formula = wording.Formula,
        Preamble = Each(wording.Preamble, Write),
        Operative = Each(wording.Operative, Write),
        Footnotes = Each(wording.Footnotes, Write),
        Annexes = Each(wording.Annexes, Write),
    };

    private static ParagraphShape Write(Paragraph paragraph) => new()
    {
        Label = paragraph.Label.ToString(),
        Heading = Filled(paragraph.Heading),
        Number = Filled(paragraph.Number),
        Opening = Filled(paragraph.Opening),
        Text = paragraph.Text,
        FootnoteMarks = Each(paragraph.FootnoteMarks, mark => mark),
        Citations = Each(paragraph.Citations, Write),
        Children = Each(paragraph.Children, Write),
    };

    private static CitationShape Write(Citation citation) => new() { Symbol = citation.Symbol.ToString(), Printed = citation.Printed, Date = Write(citation.Date) };

    private static FootnoteShape Write(Footnote footnote) => new() { Mark = footnote.Mark, Text = footnote.Text, Citations = Each(footnote.Citations, Write) };

    private static AnnexShape Write(Annex annex) => new() { Number = Filled(annex.Number), Title = Filled(annex.Title), Paragraphs = Each(annex.Paragraphs, Write) };
}

using FsCheck;
using FsCheck.Fluent;
using UNVoting.Documents;

namespace UNVoting.Tests.Generators;

/// <summary>Texts with sponsors and wording, down to trees of paragraphs.</summary>
internal static class TextGenerators
{
    public static Gen<Sponsor> Sponsor { get; } = Gen.Frequency(
        (6, from state in Leaf.State from name in Leaf.Name select UNVoting.Documents.Sponsor.OfState(state, name)),
        (1, from kind in Gen.Elements(SponsorKind.Group, SponsorKind.Office, SponsorKind.Unresolved) from name in Leaf.Name select UNVoting.Documents.Sponsor.Named(kind, name)));

    public static Gen<Sponsorship> Sponsorship { get; } =
        from sponsor in Sponsor
        from role in Leaf.Enumeration<SponsorRole>()
        from day in Gen.Elements(null, (NodaTime.LocalDate?)new NodaTime.LocalDate(2018, 10, 22))
        from document in Gen.Elements(null, DocumentSymbol.Parse("A/73/505", null))
        select new Sponsorship(sponsor, role, day, document);

    public static Gen<ResolutionText> Wording { get; } =
        from formula in Leaf.Text
        from preamble in Leaf.UpTo(3, Paragraph(1))
        from operative in Leaf.UpTo(4, Paragraph(3))
        from footnotes in Leaf.UpTo(2, from mark in Gen.Elements("1", "*", "12") from note in Leaf.Text from citations in Leaf.UpTo(2, Leaf.Citation) select new Footnote(mark, note, citations))
        from annexes in Leaf.UpTo(1, from number in Gen.Elements("", "I") from title in Leaf.Text from paragraphs in Leaf.UpTo(2, Paragraph(2)) select new Annex(number, title, paragraphs))
        select new ResolutionText(formula, preamble, operative, footnotes, annexes);

    public static Gen<AssemblyText> Assembly { get; } = AccountOf(Leaf.Symbol);

    public static Gen<AssemblyText> AccountOf(Gen<DocumentSymbol> symbols) =>
        from symbol in symbols
        from kind in Leaf.Enumeration<TextKind>()
        from title in Leaf.Text
        from source in Leaf.Source
        from session in Gen.OneOf(Gen.Constant(symbol.Session ?? default), Leaf.Session)
        from body in Gen.OneOf(Gen.Constant(symbol.Body ?? default), Leaf.Body)
        from day in Leaf.MaybeDay
        from items in Leaf.UpTo(2, Leaf.AgendaItem)
        from sponsorships in Leaf.UpTo(12, Sponsorship)
        from wording in Leaf.Maybe(Wording)
        from revised in Gen.Elements(false, true)
        from language in Leaf.Enumeration<OfficialLanguage>()
        from links in Leaf.UpTo(2, Leaf.Link)
        from subjects in Leaf.UpTo(2, Leaf.Text)
        select new AssemblyText(symbol, kind, title, source)
        {
            Session = session,
            Body = body,
            Date = day,
            AgendaItems = items,
            Sponsorships = sponsorships,
            Wording = wording,
            OrallyRevised = revised,
            Language = language,
            Links = links,
            Subjects = subjects,
        };

    public static IEnumerable<AssemblyText> Smaller(AssemblyText text)
    {
        AssemblyText[] candidates =
        [
            text with { OtherReadings = [] },
            text with { Wording = null },
            text with { Sponsorships = [] },
            text with { Links = [] },
            text with { Subjects = [] },
            text with { AgendaItems = [] },
            text with { Title = "" },
            text with { Date = null },
            text with { OrallyRevised = false },
            text with { Language = default },
            text with { Kind = default },
            text with { Source = UNVoting.Documents.Source.Unstated },
            .. Shrinking.Smaller(text.Sponsorships).Select(smaller => text with { Sponsorships = smaller }),
            .. text.Wording is { } wording ? Smaller(wording).Select(smaller => text with { Wording = smaller }) : [],
        ];
        return candidates.Where(candidate => candidate != text);
    }

    public static IEnumerable<ResolutionText> Smaller(ResolutionText wording) =>
    [
        .. Shrinking.Smaller(wording.Preamble, Smaller).Select(smaller => wording with { Preamble = smaller }),
        .. Shrinking.Smaller(wording.Operative, Smaller).Select(smaller => wording with { Operative = smaller }),
        .. Shrinking.Smaller(wording.Footnotes).Select(smaller => wording with { Footnotes = smaller }),
        .. Shrinking.Smaller(wording.Annexes).Select(smaller => wording with { Annexes = smaller }),
    ];

    private static IEnumerable<Paragraph> Smaller(Paragraph paragraph)
    {
        Paragraph[] candidates =
        [
            paragraph with { Children = [] },
            paragraph with { Citations = [], FootnoteMarks = [] },
            paragraph with { Text = "", Opening = "", Heading = "", Number = "" },
            .. Shrinking.Smaller(paragraph.Children, Smaller).Select(smaller => paragraph with { Children = smaller }),
        ];
        return candidates.Where(candidate => candidate != paragraph);
    }

    private static Gen<Paragraph> Paragraph(int depth) =>
        from label in Leaf.Label
        from number in Gen.Elements("", "4.", "(b)", "1.7")
        from opening in Gen.Elements("", "Noting with concern", "Decides")
        from text in Leaf.Text
        from marks in Leaf.UpTo(2, Gen.Elements("1", "*"))
        from citations in Leaf.UpTo(2, Leaf.Citation)
        from children in depth == 0 ? Gen.Constant(default(ValueList<Paragraph>)) : Leaf.UpTo(2, Paragraph(depth - 1))
        from heading in Gen.OneOf(Gen.Constant(""), Leaf.Text)
        select new Paragraph(label, number, opening, text, marks, citations, children, heading);
}

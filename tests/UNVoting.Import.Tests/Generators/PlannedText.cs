using System.Globalization;
using NodaTime;
using UNVoting.Documents;

namespace UNVoting.Import.Tests.Generators;

/// <summary>The wording of a generated draft.</summary>
internal static class PlannedText
{
    private static readonly string[] Preambular = ["Noting", "Noting with concern", "Recognizing", "Recognizing also", "Bearing in mind", "Deeply concerned", "Taking note with appreciation", "Expressing its appreciation", "Stressing", "Mindful"];

    private static readonly string[] OperativeWords = ["Decides", "Also decides", "Requests", "Calls upon", "Takes note", "Further requests", "Welcomes", "Encourages", "Reiterates its call upon", "Notes with satisfaction"];

    public static ResolutionText Resolution(DraftPlan plan, Random random)
    {
        List<Paragraph> preamble = [Recalling(random)];
        for (int i = 2; i <= plan.Preamble; i++)
            preamble.Add(Paragraph(ParagraphLabel.Preambular(i), "", Preambular[random.Next(Preambular.Length)], Words.Phrase(random, random.Next(3, 30)), ','));
        var operative = new List<Paragraph>();
        for (int i = 1; i <= plan.Operative; i++)
        {
            ParagraphLabel label = ParagraphLabel.Operative(i);
            bool points = random.Next(3) == 0;
            ValueList<Paragraph> children = points ? Points(label, random, last: i == plan.Operative) : [];
            operative.Add(Paragraph(label, string.Create(CultureInfo.InvariantCulture, $"{i}."), OperativeWords[random.Next(OperativeWords.Length)], Words.Phrase(random, random.Next(3, 40)), points ? ':' : i == plan.Operative ? '.' : ';') with { Children = children });
        }

        return Noted(new ResolutionText("The General Assembly", preamble.ToValueList(), operative.ToValueList()), plan.Notes);
    }

    public static ResolutionText Decision(DraftPlan plan, Random random)
    {
        ParagraphLabel label = ParagraphLabel.Operative(1);
        bool points = random.Next(2) == 0;
        var paragraph = new Paragraph(label, "", "", $"recalling {Words.Phrase(random, 5)}, decides to light {Words.Phrase(random, 9)}{(points ? ':' : '.')}") { Children = points ? Points(label, random, last: true) : [] };
        return new ResolutionText("The General Assembly", [], [paragraph]);
    }

    private static ValueList<Paragraph> Points(ParagraphLabel parent, Random random, bool last)
    {
        int count = random.Next(1, 12);
        var points = new List<Paragraph>();
        for (int i = 0; i < count; i++)
        {
            string step = $"({(char)('a' + i)})";
            ParagraphLabel label = parent.Append(step);
            bool inner = random.Next(5) == 0;
            bool ends = last && i == count - 1;
            ValueList<Paragraph> children = inner
                ? [new Paragraph(label.Append("(i)"), "(i)", "", $"In {Words.Phrase(random, 4)};"), new Paragraph(label.Append("(ii)"), "(ii)", "", $"On {Words.Phrase(random, 4)}{(ends ? '.' : ';')}")]
                : [];
            points.Add(new Paragraph(label, step, "", $"To light {Words.Phrase(random, random.Next(3, 20))}{(inner ? ':' : ends ? '.' : ';')}", Children: children));
        }

        return points.ToValueList();
    }

    private static Paragraph Paragraph(ParagraphLabel label, string number, string opening, string words, char end) => new(label, number, opening, $"{opening} {words}{end}");

    // "Recalling its resolutions 40/1 of 5 November 1985, 41/2 and 41/3 of 6 November 1986 and …,"
    private static Paragraph Recalling(Random random)
    {
        int count = random.Next(1, 5);
        var printed = new List<string>();
        var citations = new List<Citation>();
        for (int i = 0; i < count; i++)
        {
            int session = 31 + (10 * i) + random.Next(5);
            var date = new LocalDate(1945 + session, 12, random.Next(1, 29));
            string letter = random.Next(4) == 0 ? " " + (char)('A' + random.Next(8)) : "";
            string first = string.Create(CultureInfo.InvariantCulture, $"{session}/{random.Next(1, 260)}{letter}");
            citations.Add(new Citation(DocumentSymbol.Parse($"A/RES/{first}", CultureInfo.InvariantCulture), first, date));
            string both = first;
            if (random.Next(3) == 0)
            {
                string second = string.Create(CultureInfo.InvariantCulture, $"{session}/{random.Next(261, 300)}");
                citations.Add(new Citation(DocumentSymbol.Parse($"A/RES/{second}", CultureInfo.InvariantCulture), second, date));
                both = $"{first} and {second}";
            }

            printed.Add($"{both} of {Words.Date(date, year: true)}");
        }

        return new Paragraph(ParagraphLabel.Preambular(1), "", "Recalling", $"Recalling its resolution{(citations.Count > 1 ? "s" : "")} {Words.List(printed)},", Citations: citations.ToValueList());
    }

    // One mark at the end of each of the first paragraphs.
    private static ResolutionText Noted(ResolutionText text, int notes)
    {
        var footnotes = new List<Footnote>();
        List<Paragraph> preamble = [.. text.Preamble];
        for (int i = 1; i < preamble.Count && footnotes.Count < notes; i++)
        {
            string mark = (footnotes.Count + 1).ToString(CultureInfo.InvariantCulture);
            DocumentSymbol cited = DocumentSymbol.Parse($"A/{70 + i}/{200 + i}", CultureInfo.InvariantCulture);
            footnotes.Add(new Footnote(mark, $"See {cited}.", [new Citation(cited, cited.ToString())]));
            preamble[i] = preamble[i] with { FootnoteMarks = [mark] };
        }

        return text with { Preamble = preamble.ToValueList(), Footnotes = footnotes.ToValueList() };
    }
}

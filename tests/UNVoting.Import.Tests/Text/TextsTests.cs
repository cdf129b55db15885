using NodaTime;
using UNVoting.Documents;
using UNVoting.Testing;

namespace UNVoting.Import.Tests.Text;

/// <summary>The texts of the five documents: titles, paragraphs, opening words, citations, footnotes.</summary>
public sealed class TextsTests
{
    [SharedDataFact(FiveDocuments.A73505, FiveDocuments.A74363, FiveDocuments.A78404, FiveDocuments.C175L8Rev1, FiveDocuments.C176L13)]
    public void Every_paragraph_is_read()
    {
        Assert.Equal((21, 7, 27, 5), Count(FiveDocuments.A73505, "A/C.1/73/L.27/Rev.1"));
        Assert.Equal((15, 6, 20, 3), Count(FiveDocuments.A73505, "A/C.1/73/L.37"));
        Assert.Equal((15, 5, 22, 3), Count(FiveDocuments.A74363, "A/C.1/74/L.49/Rev.1"));
        Assert.Equal((12, 3, 22, 0), Count(FiveDocuments.A74363, "A/C.1/74/L.50/Rev.1"));
        Assert.Equal((18, 9, 27, 2), Count(FiveDocuments.A78404, "A/C.1/78/L.11"));
        Assert.Equal((21, 5, 32, 4), Count(FiveDocuments.A78404, "A/C.1/78/L.60/Rev.1"));
        Assert.Equal((0, 1, 7, 0), Count(FiveDocuments.A78404, "A/C.1/78/L.13"));
        Assert.Equal((22, 5, 24, 2), Count(FiveDocuments.C175L8Rev1, "A/C.1/75/L.8/Rev.1"));
        Assert.Equal((13, 7, 29, 3), Count(FiveDocuments.C176L13, "A/C.1/76/L.13"));
    }

    [SharedDataFact(FiveDocuments.A73505)]
    public void Numbered_points_stand_under_their_paragraph()
    {
        ResolutionText wording = Wording(FiveDocuments.A73505, "A/C.1/73/L.27/Rev.1");
        Assert.Equal(Enumerable.Range(1, 13).Select(number => $"OP1.{number}"), wording.Operative[0].Children.Select(point => point.Label.ToString()));
        Assert.Equal(["OP4 (a)", "OP4 (b)", "OP4 (c)", "OP4 (d)"], wording.Operative[3].Children.Select(point => point.Label.ToString()));
        Assert.StartsWith("States should take appropriate measures to protect", wording.Find(Parsed.Label("OP1.7"))!.Text, StringComparison.Ordinal);
        Assert.EndsWith("adopted by the General Assembly on 5 December 2016:", wording.Operative[0].Text, StringComparison.Ordinal);
    }

    [SharedDataFact(FiveDocuments.A73505)]
    public void Paragraphs_fused_on_one_line_are_two()
    {
        ResolutionText wording = Wording(FiveDocuments.A73505, "A/C.1/73/L.27/Rev.1");
        Assert.EndsWith("the dissemination of best practices,", wording.Preamble[10].Text, StringComparison.Ordinal);
        Assert.StartsWith("Expressing concern that embedding harmful hidden functions", wording.Preamble[11].Text, StringComparison.Ordinal);
    }

    [SharedDataFact(FiveDocuments.A73505, FiveDocuments.A78404)]
    public void Opening_words_are_read_with_and_without_emphasis()
    {
        ResolutionText wording = Wording(FiveDocuments.A78404, "A/C.1/78/L.60/Rev.1");
        Assert.Equal(
            ["Recalling", "Noting", "Expressing concern", "Expressing concern also", "Considering", "Stressing", "Underlining", "Calling upon"],
            wording.Preamble.Take(8).Select(paragraph => paragraph.Opening));
        Assert.Equal(["Welcomes", "Also welcomes", "Encourages", "Decides", "Also decides"], wording.Operative.Select(paragraph => paragraph.Opening));
        Assert.Equal(
            ["Welcomes", "Calls upon", "Considers", "Invites", "Decides", "Also decides", "Further decides"],
            Wording(FiveDocuments.A73505, "A/C.1/73/L.27/Rev.1").Operative.Select(paragraph => paragraph.Opening));
        Assert.Equal(
            ["Decides", "Further decides", "Also decides"],
            Wording(FiveDocuments.A78404, "A/C.1/78/L.13").Operative[0].Children.Select(paragraph => paragraph.Opening));
    }

    [SharedDataFact(FiveDocuments.A73505, FiveDocuments.A78404)]
    public void Citations_are_resolved_with_their_dates()
    {
        ValueList<Citation> first = Wording(FiveDocuments.A78404, "A/C.1/78/L.60/Rev.1").Preamble[0].Citations;
        Assert.Equal(28, first.Count);
        Assert.Equal(new Citation(Parsed.Symbol("A/RES/43/78 H"), "43/78 H", new LocalDate(1988, 12, 7)), first[0]);
        LocalDate shared = new(2019, 12, 12);
        Assert.Contains(new Citation(Parsed.Symbol("A/RES/74/28"), "74/28", shared), first);
        Assert.Contains(new Citation(Parsed.Symbol("A/RES/74/29"), "74/29", shared), first);

        ResolutionText other = Wording(FiveDocuments.A73505, "A/C.1/73/L.27/Rev.1");
        Assert.Equal(
            ["A/HRC/RES/20/8", "A/HRC/RES/26/13", "A/RES/68/167", "A/RES/69/166"],
            other.Find(Parsed.Label("OP1.5"))!.Citations.Select(citation => citation.Symbol.ToString()));
        Assert.Equal(new Citation(Parsed.Symbol("A/DEC/72/512"), "72/512", new LocalDate(2017, 12, 4)), Wording(FiveDocuments.A73505, "A/C.1/73/L.37").Preamble[0].Citations[^1]);
    }

    [SharedDataFact(FiveDocuments.A73505, FiveDocuments.C175L8Rev1)]
    public void Footnotes_and_their_marks_leave_the_words_whole()
    {
        ResolutionText wording = Wording(FiveDocuments.A73505, "A/C.1/73/L.27/Rev.1");
        Assert.Equal(["3", "2"], wording.Operative[0].FootnoteMarks);
        Assert.Contains("of 2013 and 2015 adopted by consensus", wording.Operative[0].Text, StringComparison.Ordinal);
        Assert.Equal(["A/67/53", "A/67/53/Corr.1"], wording.Footnotes[3].Citations.Select(citation => citation.Symbol.ToString()));

        ResolutionText draft = Wording(FiveDocuments.C175L8Rev1, "A/C.1/75/L.8/Rev.1");
        Assert.Equal(["1"], draft.Preamble[16].FootnoteMarks);
        Assert.Contains("other international law: sovereign equality", draft.Preamble[16].Text, StringComparison.Ordinal);
        Assert.Contains("United Nations; respect for human rights and fundamental freedoms", draft.Preamble[16].Text, StringComparison.Ordinal);
    }

    [SharedDataFact(FiveDocuments.C175L8Rev1, FiveDocuments.C176L13)]
    public void Drafts_name_their_sponsors_day_item_and_title()
    {
        ReadResult merged = FiveDocuments.Read(FiveDocuments.C176L13);
        AssemblyText draft = merged.Record.GetText(Parsed.Symbol("A/C.1/76/L.13"));
        Assert.Equal(55, draft.Sponsorships.Count);
        Assert.All(draft.Sponsorships, sponsorship => Assert.Equal((SponsorKind.State, SponsorRole.Sponsor), (sponsorship.Sponsor.Kind, sponsorship.Role)));
        Assert.Equal((new LocalDate(2021, 10, 8), Body.First, "76"), (draft.Date!.Value, draft.Body, draft.Session.ToString()));
        Assert.Equal(new AgendaItem("95", "Developments in the field of information and telecommunications in the context of international security"), Assert.Single(draft.AgendaItems));
        Assert.EndsWith("and advancing responsible State behaviour in the use of information and communications technologies", draft.Title, StringComparison.Ordinal);
        Assert.Empty(merged.Issues);

        ReadResult revised = FiveDocuments.Read(FiveDocuments.C175L8Rev1);
        AssemblyText revision = revised.Record.GetText(Parsed.Symbol("A/C.1/75/L.8/Rev.1"));
        Assert.Equal((18, new LocalDate(2020, 10, 26)), (revision.Sponsorships.Count, revision.Date!.Value));
        Assert.Empty(revised.Issues);
    }

    private static ResolutionText Wording(string file, string symbol) => FiveDocuments.Read(file).Record.GetText(Parsed.Symbol(symbol)).Wording!;

    private static (int Preambular, int Operative, int Citations, int Footnotes) Count(string file, string symbol)
    {
        ResolutionText wording = Wording(file, symbol);
        Assert.Equal("The General Assembly", wording.Formula);
        Assert.Equal(wording.Preamble.Count, wording.Preamble.Select(paragraph => paragraph.Label).Distinct().Count());
        return (wording.Preamble.Count, wording.Operative.Count, wording.Citations().Count(), wording.Footnotes.Count);
    }
}

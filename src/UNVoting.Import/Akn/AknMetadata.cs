using System.Globalization;
using NodaTime;
using UNVoting.Documents;
using UNVoting.Import.Adoption;
using UNVoting.Import.Markup;
using UNVoting.Import.Text;
using UNVoting.Votes;

namespace UNVoting.Import.Akn;

/// <summary>Reads what a document says of itself: symbol, title, dates, workflow, subjects and the vote.</summary>
internal sealed class AknMetadata(MarkupElement document, IssueLog issues)
{
    private readonly MarkupElement _meta = document.Child("meta") ?? new MarkupElement("meta", document.Line);
    private readonly MarkupElement _cover = document.Child("coverPage") ?? new MarkupElement("coverPage", document.Line);

    /// <summary>Reads the facts.</summary>
    /// <returns>The facts; <see langword="null"/> where the document has no symbol, which is an issue.</returns>
    public AdoptionFacts? Read()
    {
        if (ReadSymbol(document, _cover, _meta) is not { } symbol)
        {
            issues.Error(document.Line, "symbol-not-read", "The document has no symbol: expected one in the cover page (docNumber) or in identification.");
            return null;
        }

        OfficialLanguage language = ReadLanguage();
        var facts = new AdoptionFacts(symbol, new Source(SourceKind.AkomaNtoso, symbol, language == OfficialLanguage.English ? "" : language.ToString()))
        {
            Language = language,
            Title = ReadTitle(document),
        };
        if (_cover.Below("session").FirstOrDefault() is { } session && session["value"].Length > 0)
            StatedSession.Read(session["value"], symbol, session.Line, issues);
        ReadAdoption(facts);
        new AknWorkflow(facts, issues).Read(_meta.Children("workflow"));
        ReadProposal(facts);
        ReadAgenda(facts);
        ReadSubjects(facts);
        new AknVoting(facts, issues).Read(_meta);
        return facts;
    }

    /// <summary>Reads one of several resolutions under a number; what it does not say itself is what is said of all.</summary>
    public static AssemblyText? ReadPart(MarkupElement part, AssemblyText whole, IssueLog issues)
    {
        MarkupElement nothing = new("meta", part.Line);
        if (ReadSymbol(part, nothing, part.Child("meta") ?? nothing) is not { } symbol)
        {
            issues.Error(part.Line, "symbol-not-read", $"A part of {whole.Symbol} has no symbol.");
            return null;
        }

        string title = ReadTitle(part);
        return new AssemblyText(symbol, whole.Kind, title.Length > 0 ? PlainCharacters.Of(title) : whole.Title, whole.Source with { Symbol = symbol })
        {
            Language = whole.Language,
            Date = whole.Date,
            AgendaItems = whole.AgendaItems,
            Sponsorships = whole.Sponsorships,
            Links = whole.Links.Append(new DocumentLink(LinkKind.Related, whole.Symbol)).ToValueList(),
            Subjects = whole.Subjects,
        };
    }

    private static DocumentSymbol? ReadSymbol(MarkupElement document, MarkupElement cover, MarkupElement meta)
    {
        foreach (MarkupElement number in cover.Below("docNumber").Concat(document.Children("preface").SelectMany(preface => preface.Below("docNumber"))))
        {
            if (DocumentSymbol.TryParse(number.Text, CultureInfo.InvariantCulture, out DocumentSymbol? symbol))
                return symbol;
        }

        return meta.Below("FRBRWork").SelectMany(work => work.Elements).Where(element => element.Name is "FRBRuri" or "FRBRthis").Select(element => FromUri(element["value"])).FirstOrDefault(symbol => symbol is not null);
    }

    // "/akn/un/statement/deliberation/unga/2023-12-22/78-254A/!main/" is A/RES/78/254 A.
    private static DocumentSymbol? FromUri(string uri)
    {
        string[] steps = uri.Split('/', StringSplitOptions.RemoveEmptyEntries);
        int body = Array.IndexOf(steps, "unga");
        if (body < 0 || body + 2 >= steps.Length)
            return null;
        string work = steps[body + 2];
        int dash = work.LastIndexOf('-');
        if (dash <= 0)
            return null;
        int letters = work.Length;
        while (letters > dash + 1 && char.IsAsciiLetter(work[letters - 1]))
            letters--;
        string letter = letters < work.Length ? $" {work[letters..].ToUpperInvariant()}" : "";
        return DocumentSymbol.TryParse($"A/RES/{work[..dash]}/{work[(dash + 1)..letters]}{letter}", CultureInfo.InvariantCulture, out DocumentSymbol? symbol) ? symbol : null;
    }

    private static string ReadTitle(MarkupElement document) =>
        document.Children("preface").SelectMany(preface => preface.Below("docTitle")).Select(title => title.Text).FirstOrDefault(title => title.Length > 0) ?? "";

    private OfficialLanguage ReadLanguage()
    {
        MarkupElement? stated = _meta.Below("FRBRExpression").SelectMany(expression => expression.Children("FRBRlanguage")).FirstOrDefault();
        string code = stated?["language"] ?? "";
        if (AknLanguage.Read(code) is { } language)
            return language;
        issues.Warn(stated!.Line, "language-not-read", "The language is none of the six official ones; the text was read as English.", code);
        return OfficialLanguage.English;
    }

    private void ReadAdoption(AdoptionFacts facts)
    {
        MarkupElement? day = _meta.Below("FRBRWork").SelectMany(work => work.Children("FRBRdate")).FirstOrDefault(date => date["name"] == "adoption");
        if (day is not null)
            facts.Date = AknWorkflow.Day(day, issues);

        foreach (MarkupElement place in document.Children("conclusions").SelectMany(conclusions => conclusions.Below("location").Concat(conclusions.Below("inline").Where(inline => inline["name"] == "adoptionMeeting"))))
            facts.Meeting ??= MeetingRecord.Number(place["title"]) ?? MeetingRecord.Number(place.Text);
    }

    private void ReadProposal(AdoptionFacts facts)
    {
        foreach (MarkupElement component in _cover.Below("docProponent"))
        {
            MarkupElement? inline = component.Below("inline").FirstOrDefault(inline => inline["name"] == "originating document");
            Proposal.Read((inline ?? component).Text, "", facts, component.Line, issues);
            facts.OrallyRevised |= Origins.AreOrallyRevised(component.Text);
        }
    }

    private void ReadAgenda(AdoptionFacts facts)
    {
        // The number as the cover prints it; the titles of several items stand in one line there, so each is taken from the classification.
        foreach (MarkupElement printed in Inlines("agenda item"))
        {
            var items = new List<AgendaItem>();
            if (AgendaReader.Take(printed.Text, items) == 0 && AgendaCode.Read(printed["title"], "") is { } coded)
                items.Add(coded);
            if (items.Count == 0)
                issues.Warn(printed.Line, "agenda-item-not-read", "The number of the agenda item could not be read.", printed.Text);
            string title = items.Count == 1 ? string.Join(" ", Inlines("agenda item name").Select(name => name.Text)) : "";
            foreach (AgendaItem item in items)
                facts.Agenda.Add(title.Length > 0 ? item with { Title = title } : item);
        }

        // The classification files a text under other items too; the items of the text are those of its cover.
        bool covered = !facts.Agenda.IsEmpty;
        foreach (MarkupElement keyword in Keywords().Where(IsAgenda))
        {
            if (AgendaCode.Read(keyword["value"], Blanks.Single(keyword["showAs"]).TrimEnd('.')) is not { } item)
                issues.Warn(keyword.Line, "agenda-item-not-read", "The code of the agenda item could not be read.", keyword["value"]);
            else if (!covered || facts.Agenda.Has(item.Number))
                facts.Agenda.Add(item);
        }
    }

    // The subjects of the text itself come before those that its Sustainable Development Goals bring along.
    private void ReadSubjects(AdoptionFacts facts)
    {
        foreach (MarkupElement keyword in Keywords().Where(keyword => !IsAgenda(keyword)).OrderBy(keyword => keyword["dictionary"] is "SDGO" or "UNBIS" or "EuroVoc" ? 1 : 0))
            facts.AddSubject(keyword["dictionary"] == "SDGO" ? $"SDG {keyword["value"]}" : Blanks.Single(keyword["showAs"].Replace('_', ' ')));
    }

    private static bool IsAgenda(MarkupElement keyword) => keyword["refersTo"] == "agenda";

    private IEnumerable<MarkupElement> Inlines(string name) => _cover.Below("inline").Where(inline => inline["name"] == name);

    private IEnumerable<MarkupElement> Keywords() => _meta.Children("classification").SelectMany(classification => classification.Children("keyword"));
}

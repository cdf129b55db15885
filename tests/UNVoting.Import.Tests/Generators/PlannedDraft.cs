using System.Globalization;
using NodaTime;
using UNVoting.Documents;
using UNVoting.Membership;

namespace UNVoting.Import.Tests.Generators;

/// <summary>The text that a draft document built to a plan holds, and the document in the form in which the Assembly prints drafts.</summary>
internal sealed class PlannedDraft
{
    private readonly DocumentPlan _plan;

    public PlannedDraft(DocumentPlan plan)
    {
        _plan = plan;
        var random = new Random(plan.Draft.Seed);
        string committee = plan.Committee == 7 ? "SPC" : $"C.{plan.Committee}";
        DocumentSymbol symbol = DocumentSymbol.Parse(
            string.Create(CultureInfo.InvariantCulture, $"A/{committee}/{plan.Session}/L.{1 + (plan.Draft.Seed % 80)}{(plan.Revision > 0 ? $"/Rev.{plan.Revision}" : "")}"), CultureInfo.InvariantCulture);
        var date = new LocalDate(1945 + plan.Session, 10, 1 + (plan.Draft.Seed % 31));
        IEnumerable<State> sponsors = States.MembersOn(date).OrderBy(_ => random.Next()).Take(plan.Draft.Sponsors).OrderBy(state => Name(state, date), StringComparer.Ordinal);
        Text = new AssemblyText(symbol, plan.Draft.Decision ? TextKind.DraftDecision : TextKind.DraftResolution, $"{Words.Title(plan.Draft.Seed)} at dawn", new Source(SourceKind.OfficialDocument, symbol))
        {
            Session = AssemblySession.Regular(plan.Session),
            Body = Body.Parse(committee, CultureInfo.InvariantCulture),
            Date = date,
            AgendaItems = [new AgendaItem("71 (b)", Words.Title(plan.Draft.Seed + 1))],
            Sponsorships = sponsors.Select(state => new Sponsorship(Sponsor.OfState(state.Code, Name(state, date)), SponsorRole.Sponsor, date, symbol)).ToValueList(),
            Wording = plan.Draft.Decision ? PlannedText.Decision(plan.Draft, random) : PlannedText.Resolution(plan.Draft, random),
        };
    }

    public AssemblyText Text { get; }

    public string Write()
    {
        var pages = new PrintedPages(_plan.Print, Text.Symbol.ToString());
        pages.Line($"United Nations {Text.Symbol}");
        pages.Line($"General Assembly\nDistr.: Limited\n{Words.Date(Text.Date!.Value, year: true)}\nOriginal: English");
        pages.Line($"{Text.Session.Words}\n{Text.Body.Name}\nAgenda item {Text.AgendaItems[0].Number}");
        pages.Paragraph(Text.AgendaItems[0].Title!);
        string kind = $"{(_plan.Revision > 0 ? "revised " : "")}{(Text.Kind == TextKind.DraftDecision ? "draft decision" : "draft resolution")}";
        pages.Paragraph($"{Words.List([.. Text.Sponsorships.Select(sponsorship => sponsorship.Sponsor.Name)])}: {kind}");
        pages.Paragraph(Text.Title);
        TextWriter.Write(Text.Wording!, pages, Text.Kind == TextKind.DraftDecision);
        return pages.ToString();
    }

    private string Name(State state, LocalDate day) => _plan.Print.Curly ? Words.Name(state, day).Replace('\'', '’') : Words.Name(state, day);
}

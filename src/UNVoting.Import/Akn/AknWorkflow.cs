using System.Globalization;
using NodaTime;
using UNVoting.Documents;
using UNVoting.Import.Adoption;
using UNVoting.Import.Markup;
using UNVoting.Import.Text;

namespace UNVoting.Import.Akn;

/// <summary>Reads the steps from the draft to the adoption.</summary>
internal sealed class AknWorkflow(AdoptionFacts facts, IssueLog issues)
{
    private readonly SponsorEvents _sponsors = new(issues, facts.Date);

    public void Read(IEnumerable<MarkupElement> workflows)
    {
        foreach (MarkupElement step in workflows.SelectMany(workflow => workflow.Children("step")))
        {
            LocalDate? date = Day(step, issues);
            switch (step["outcome"])
            {
                case "draftResolution" or "draftDecision":
                    ReadDraft(step, date);
                    break;
                case "draftResolutionAdditionalSponsors" or "draftDecisionAdditionalSponsors":
                    AddSponsors(step, SponsorRole.Additional, date, null);
                    break;
                case "recommendedForAdoption":
                    ReadReport(step);
                    break;
                case "adopted":
                    ReadAdopted(step, date);
                    break;
                default:
                    issues.Warn(step.Line, "step-not-read", $"The step \"{step["outcome"]}\" of the workflow is none that is known.", $"{step["as"]} {step["by"]}".Trim());
                    break;
            }
        }

        facts.Sponsorships = _sponsors.ToList();
    }

    /// <summary>The day of an element; 0001-01-01 stands for none.</summary>
    public static LocalDate? Day(MarkupElement element, IssueLog issues)
    {
        if (!PrintedDate.TryRead(element["date"], out LocalDate? date))
            issues.Error(element.Line, "date-not-read", "The date could not be read: expected 2023-12-22.", element["date"]);
        return date;
    }

    private void ReadDraft(MarkupElement step, LocalDate? date)
    {
        DocumentSymbol? draft = null;
        foreach (Citation cited in CitationReader.Read(Blanks.Single(step["as"])))
        {
            facts.Link(Proposal.Link(cited.Symbol, "", facts, step.Line, issues));
            draft ??= cited.Symbol;
        }

        if (draft is null && step["as"].Length > 0)
            issues.Warn(step.Line, "draft-not-read", "The symbol of the draft could not be read.", step["as"]);
        AddSponsors(step, SponsorRole.Sponsor, date, draft);
    }

    private void ReadReport(MarkupElement step)
    {
        if (step["as"].Length == 0)
            return;
        string place = step["refersTo"].Length > 0 ? string.Create(CultureInfo.InvariantCulture, $"para. {step["refersTo"]}") : "";
        if (DocumentSymbol.TryParse(step["as"], CultureInfo.InvariantCulture, out DocumentSymbol? report))
            facts.Link(Proposal.Link(report, place, facts, step.Line, issues));
        else
            issues.Warn(step.Line, "report-not-read", "The symbol of the report could not be read.", step["as"]);
    }

    private void ReadAdopted(MarkupElement step, LocalDate? date)
    {
        MeetingRecord.Read(Blanks.Single(step["as"]), facts, step.Line, issues);
        if (date is null)
            return;
        if (facts.Date is { } known && known != date)
            issues.Warn(step.Line, "dates-differ", $"{facts.Symbol} is said to be adopted on {Printed(known)} and on {Printed(date.Value)}; the first was kept.", step["date"]);
        facts.Date ??= date;
    }

    private void AddSponsors(MarkupElement step, SponsorRole role, LocalDate? date, DocumentSymbol? document)
    {
        string prose = Blanks.Single(step["by"]);
        if (prose.Length > 0 && !SponsorNote.Take(prose, step.Line, issues))
            _sponsors.Add(prose, role, date, document, step.Line);
    }

    private static string Printed(LocalDate date) => date.ToString("d MMMM uuuu", CultureInfo.InvariantCulture);
}

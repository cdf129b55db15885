using System.Globalization;
using UNVoting.Documents;
using UNVoting.Votes;

namespace UNVoting.Import.Tests.Generators;

/// <summary>Writes a planned report in the form in which the Assembly prints reports.</summary>
internal sealed class ReportWriter
{
    private readonly PlannedReport _report;
    private readonly PrintedPages _pages;
    private readonly Random _random;
    private int _paragraph;
    private int _note;

    private ReportWriter(PlannedReport report, PrintPlan print)
    {
        _report = report;
        _pages = new PrintedPages(print, report.Symbol.ToString());
        _random = new Random(print.Seed);
    }

    public static string Write(PlannedReport report, PrintPlan print)
    {
        var writer = new ReportWriter(report, print);
        writer.Front();
        writer.Account();
        writer.Recommendations();
        return writer._pages.ToString();
    }

    private void Front()
    {
        _pages.Line($"United Nations {_report.Symbol}");
        _pages.Line("General Assembly");
        _pages.Line($"Distr.: General\n{Words.Date(_report.Issued, year: true)}");
        _pages.Line("Original: English");
        _pages.Line($"{_report.Session.Words}\nAgenda item {_report.Items[0].Number}");
        _pages.Paragraph(_report.Items[0].Title!);
        _pages.Line($"Report of the {_report.Body.Name}");
        _pages.Line("Rapporteur: Ms. Example Person (Malta)");
    }

    private void Account()
    {
        _pages.Line("I. Introduction");
        Numbered($"At its 3rd plenary meeting, on 20 September {_report.Issued.Year}, the General Assembly decided to include the item in its agenda.");
        Numbered("The Committee held a general debate on the item.");
        _pages.Line("II. Consideration of proposals");
        char letter = 'A';
        foreach (AssemblyText draft in _report.Texts)
        {
            string name = Name(draft);
            _pages.Line($"{letter++}. {char.ToUpperInvariant(name[0])}{name[1..]} {_pages.Link(draft.Symbol)}");
            Numbered(Submission(draft, name));
            Action(draft, name);
        }

        // The plan says how many paragraphs stand before the recommendation.
        while (_paragraph + 1 < _report.Recommended)
            Numbered("No further proposals were before the Committee.");
    }

    private static string Name(AssemblyText draft) => draft.Kind == TextKind.DraftDecision ? "draft decision" : "draft resolution";

    private string Submission(AssemblyText draft, string name)
    {
        ILookup<SponsorRole, Sponsorship> events = draft.Sponsorships.ToLookup(sponsorship => sponsorship.Role);
        Sponsorship main = events[SponsorRole.SubmittedBy].Single();
        Sponsor[] sponsors = [.. events[SponsorRole.Sponsor].Select(sponsorship => sponsorship.Sponsor)];
        string behalf = sponsors is [{ Kind: SponsorKind.Group } group]
            ? $", on behalf of the States Members of the United Nations that are members of the {group.Name},"
            : sponsors.Length == 1 ? ""
            : Behalf([.. sponsors.Select(sponsor => sponsor.Name)]);
        string actor = _random.Next(2) == 0 ? "representative" : "delegation";
        string date = Words.Date(main.Date!.Value, year: false);
        string[] joined = [.. events[SponsorRole.Additional].Select(sponsorship => sponsorship.Sponsor.Name)];
        bool within = joined.Length > 0 && behalf.Length > 0 && _random.Next(3) == 0;
        behalf += within ? $"{(behalf[^1] == ',' ? "" : ",")} subsequently joined by {Words.List(joined)}," : "";
        string text = $"On {date}, the {actor} of {main.Sponsor.Name}{behalf} {(_random.Next(2) == 0 ? "submitted" : "introduced")} a {name} entitled {_pages.Quote(draft.Title)} ({_pages.Link(draft.Symbol)}).";
        if (joined.Length > 0 && !within)
            text += _random.Next(2) == 0 ? $" Subsequently, {Words.List(joined)} joined in sponsoring the {name}." : $" Subsequently, {Words.List(joined)} joined as sponsors of the {name}.";
        string[] withdrew = [.. events[SponsorRole.Withdrew].Select(sponsorship => sponsorship.Sponsor.Name)];
        if (withdrew.Length > 0)
            text += $" Subsequently, {Words.List(withdrew)} withdrew {(withdrew.Length > 1 ? "their" : "its")} sponsorship of the {name}.";
        return text;
    }

    // "on behalf of A, B and C, as well as on behalf of D and E"
    private string Behalf(string[] names)
    {
        int cut = names.Length > 3 && _random.Next(3) == 0 ? names.Length / 2 : names.Length;
        string rest = cut < names.Length ? $", as well as on behalf of {Words.List(names[cut..])}" : "";
        return $", on behalf of {Words.List(names[..cut])}{rest},";
    }

    private void Action(AssemblyText draft, string name)
    {
        IReadOnlyList<Vote> votes = _report.VotesOn(draft.Symbol);
        string lead = $"At the {Words.OrdinalOf(_report.Meeting)} meeting, on {Words.Date(_report.Day, year: false)},";
        string revised = draft.OrallyRevised ? ", as orally revised" : "";
        if (votes.Count == 1)
        {
            Numbered($"{lead} the Committee adopted {name} {_pages.Link(draft.Symbol)}{revised}{How(votes[0])} ({See(votes[0])}).{Follows(votes[0])}");
            Voters(votes[0]);
            return;
        }

        Numbered($"{lead} the Committee voted on {name} {_pages.Link(draft.Symbol)} as follows:");
        char letter = 'a';
        foreach (Vote vote in votes)
        {
            string verb = vote.Outcome switch { Outcome.Retained => "was retained", Outcome.NotRetained => "was not retained,", _ => "was adopted" };
            string subject = vote.Subject.Kind == SubjectKind.Paragraphs
                ? Words.Paragraph(vote.Subject.Paragraphs[0], _random)
                : $"{char.ToUpperInvariant(name[0])}{name[1..]} {_pages.Link(draft.Symbol)}, as a whole{revised},";
            string see = vote.Subject.Kind == SubjectKind.Whole ? $" ({See(vote)})" : "";
            _pages.Paragraph($"({letter++}) {subject} {verb}{How(vote)}{see}.{Follows(vote)}");
            Voters(vote);
        }
    }

    private static string See(Vote vote) => $"see {vote.Links[0].Place}";

    private string How(Vote vote)
    {
        PrintedTotals totals = vote.PrintedTotals;
        string against = Words.Count(totals.Against, _random);
        string abstaining = totals.Abstaining == 0 ? "no" : Words.Count(totals.Abstaining, _random);
        string abstentions = $", with {abstaining} abstention{(totals.Abstaining == 1 ? "" : "s")}";
        return vote.Method switch
        {
            VoteMethod.WithoutVote => _random.Next(4) == 0 ? " by consensus" : " without a vote",
            VoteMethod.NonRecorded => $" by {totals.InFavour} votes to {against}{abstentions}",
            _ => $" by a recorded vote of {Words.Count(totals.InFavour, _random)} to {against}{abstentions}",
        };
    }

    private string Follows(Vote vote)
    {
        if (!vote.HasNames)
            return "";
        if (vote.Advice.IsEmpty)
            return " The voting was as follows:";
        string mark = (++_note).ToString(CultureInfo.InvariantCulture);
        return $" The voting was as follows:{_pages.Mark(mark, Advice(vote))}";
    }

    private string Advice(Vote vote)
    {
        IEnumerable<string> clauses = vote.Advice.GroupBy(advice => advice.Advised).OrderBy(group => group.Key).Select(group =>
        {
            string[] names = [.. group.Select(advice => advice.Name)];
            string intended = group.Key switch
            {
                AdvisedVote.InFavour => "had intended to vote in favour",
                AdvisedVote.Against => "had intended to vote against",
                AdvisedVote.Abstaining => "had intended to abstain",
                _ => "had not intended to participate in the voting",
            };
            string informed = _random.Next(2) == 0 ? "indicated" : "informed the Secretariat";
            return names.Length > 1 ? $"the delegations of {Words.List(names)} {informed} that they {intended}" : $"the delegation of {names[0]} {informed} that it {intended}";
        });
        return $"Subsequently, {string.Join(", and ", clauses)}.";
    }

    private void Voters(Vote vote)
    {
        if (!vote.HasNames)
            return;
        int form = _random.Next(5);
        foreach ((string heading, Choice choice) in new[] { ("In favour:", Choice.InFavour), ("Against:", Choice.Against), ("Abstaining:", Choice.Abstaining) })
        {
            string[] names = [.. vote.Roll.Where(cast => cast.Choice == choice).Select(cast => cast.Name).Order(StringComparer.Ordinal)];
            string list = names.Length == 0 ? "None." : $"{string.Join(", ", names)}.";
            if (form > 0)
                _pages.Line(heading);
            if (form == 1 && _pages.AllowsShortLines)
                _pages.Line(names.Length == 0 ? list : string.Join('\n', names));
            else
                _pages.Paragraph(form == 0 ? $"{heading} {list}" : list);
        }
    }

    private void Recommendations()
    {
        _pages.Line($"III. Recommendations of the {_report.Body.Name}");
        Recommend(TextKind.DraftResolution, "draft resolution");
        Recommend(TextKind.DraftDecision, "draft decision");
    }

    private void Recommend(TextKind kind, string name)
    {
        AssemblyText[] drafts = [.. _report.Texts.Where(draft => draft.Kind == kind)];
        if (drafts.Length == 0)
            return;
        Numbered($"The {_report.Body.Name} recommends to the General Assembly the adoption of the following {name}{(drafts.Length > 1 ? "s" : "")}:");
        for (int i = 0; i < drafts.Length; i++)
        {
            if (drafts.Length > 1)
                _pages.Line($"{char.ToUpperInvariant(name[0])}{name[1..]} {Words.Roman(i + 1)}");
            _pages.Paragraph(drafts[i].Title);
            TextWriter.Write(drafts[i].Wording!, _pages, drafts[i].Kind == TextKind.DraftDecision);
        }
    }

    private void Numbered(string text) => _pages.Paragraph(string.Create(CultureInfo.InvariantCulture, $"{++_paragraph}. {text}"));
}

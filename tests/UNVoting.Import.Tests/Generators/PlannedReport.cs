using System.Globalization;
using NodaTime;
using UNVoting.Documents;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Import.Tests.Generators;

/// <summary>The record that a report built to a plan holds: what reading it must give back.</summary>
internal sealed class PlannedReport
{
    private readonly ReportPlan _plan;
    private readonly List<AssemblyText> _texts = [];
    private readonly List<Vote> _votes = [];
    private int _resolutions;
    private int _decisions;

    public PlannedReport(ReportPlan plan)
    {
        _plan = plan;
        Session = AssemblySession.Regular(plan.Session);
        Body = Body.Parse(plan.Committee == 7 ? "SPC" : $"C.{plan.Committee}", CultureInfo.InvariantCulture);
        Symbol = DocumentSymbol.Parse($"A/{plan.Session}/{500 + plan.Seed % 400}", CultureInfo.InvariantCulture);
        Source = new Source(SourceKind.OfficialDocument, Symbol);
        Issued = new LocalDate(1945 + plan.Session, 12, 1 + plan.Seed % 28);
        Items = [new AgendaItem((20 + plan.Seed % 100).ToString(CultureInfo.InvariantCulture), Words.Title(plan.Seed))];
        Recommended = 5 + (3 * plan.Drafts.Count);
        ResolutionsInAll = plan.Drafts.Count(draft => !draft.Decision);
        DecisionsInAll = plan.Drafts.Count - ResolutionsInAll;
        for (int i = 0; i < plan.Drafts.Count; i++)
            Add(plan.Drafts[i], i);
    }

    public AssemblySession Session { get; }

    public Body Body { get; }

    public DocumentSymbol Symbol { get; }

    public Source Source { get; }

    public LocalDate Issued { get; }

    public ValueList<AgendaItem> Items { get; }

    /// <summary>The number of the paragraph that recommends the draft resolutions, or the draft decisions where there is no resolution.</summary>
    public int Recommended { get; }

    public int ResolutionsInAll { get; }

    public int DecisionsInAll { get; }

    public IReadOnlyList<AssemblyText> Texts => _texts;

    public VotingRecord Record => VotingRecord.Of(_votes, _texts);

    public IReadOnlyList<Vote> VotesOn(DocumentSymbol symbol) => [.. _votes.Where(vote => vote.Symbol == symbol).Order()];

    public LocalDate Submitted(int draft) => new(1945 + _plan.Session, 10, 2 + draft);

    public LocalDate Day => new(1945 + _plan.Session, 11, 1 + _plan.Seed % 25);

    // Until 1976 the meetings of a committee were counted through all sessions.
    public int Meeting => 1 + _plan.Seed % 2500;

    /// <summary>Where the text stands: "para. 14, draft resolution II".</summary>
    public string Place(TextKind kind, int ordinal)
    {
        bool decision = kind == TextKind.DraftDecision;
        int paragraph = Recommended + (decision && ResolutionsInAll > 0 ? 1 : 0);
        string designator = (decision ? DecisionsInAll : ResolutionsInAll) > 1 ? $", draft {(decision ? "decision" : "resolution")} {Words.Roman(ordinal)}" : "";
        return string.Create(CultureInfo.InvariantCulture, $"para. {paragraph}{designator}");
    }

    private void Add(DraftPlan plan, int index)
    {
        var random = new Random(plan.Seed);
        TextKind kind = plan.Decision ? TextKind.DraftDecision : TextKind.DraftResolution;
        DocumentSymbol symbol = DocumentSymbol.Parse(
            string.Create(CultureInfo.InvariantCulture, $"A/{Body.Code}/{_plan.Session}/L.{10 + index}{(plan.Seed % 3 == 0 ? "/Rev.1" : "")}"), CultureInfo.InvariantCulture);
        string place = Place(kind, plan.Decision ? ++_decisions : ++_resolutions);
        string title = $"{Words.Title(plan.Seed)} {Words.Ordinal(index)}";
        var report = new DocumentLink(LinkKind.Report, Symbol, place);
        ResolutionText wording = plan.Decision ? PlannedText.Decision(plan, random) : PlannedText.Resolution(plan, random);
        _texts.Add(new AssemblyText(symbol, kind, title, Source)
        {
            Session = Session,
            Body = Body,
            AgendaItems = Items,
            Sponsorships = Sponsorships(plan, index, random),
            Wording = wording,
            OrallyRevised = plan.Revised,
            Links = [report],
        });

        List<ParagraphLabel> voted = [.. wording.Preamble.Concat(wording.Operative).Select(paragraph => paragraph.Label)];
        for (int i = 0; i < plan.Separate && voted.Count > 0 && !plan.Decision; i++)
        {
            int at = random.Next(voted.Count);
            ParagraphLabel label = voted[at];
            voted.RemoveAt(at);
            _votes.Add(Vote(symbol, VoteSubject.OfParagraphs(label), title, random, random.Next(4) == 0 ? Outcome.NotRetained : Outcome.Retained, VoteMethod.Recorded, new DocumentLink(LinkKind.Report, Symbol)));
        }

        VoteMethod method = plan.Method switch { 0 => VoteMethod.WithoutVote, 1 => VoteMethod.NonRecorded, _ => VoteMethod.Recorded };
        _votes.Add(Vote(symbol, VoteSubject.Whole, title, random, Outcome.Adopted, method, report));
    }

    private ValueList<Sponsorship> Sponsorships(DraftPlan plan, int index, Random random)
    {
        State[] members = [.. States.MembersOn(Submitted(index)).OrderBy(_ => random.Next())];
        var events = new List<Sponsorship>();
        Sponsor main = Sponsor(members[0], Submitted(index));
        events.Add(new Sponsorship(main, SponsorRole.SubmittedBy, Submitted(index), Symbol));
        if (plan.Group)
            events.Add(new Sponsorship(UNVoting.Documents.Sponsor.Named(SponsorKind.Group, "Movement of Non-Aligned Countries"), SponsorRole.Sponsor, Submitted(index), Symbol));
        else
            events.AddRange(members.Take(plan.Sponsors).Select(member => new Sponsorship(Sponsor(member, Submitted(index)), SponsorRole.Sponsor, Submitted(index), Symbol)));
        events.AddRange(members.Skip(40).Take(plan.Joined).Select(member => new Sponsorship(Sponsor(member, Submitted(index)), SponsorRole.Additional, null, Symbol)));
        if (!plan.Group)
            events.AddRange(members.Skip(1).Take(plan.Withdrew).Select(member => new Sponsorship(Sponsor(member, Submitted(index)), SponsorRole.Withdrew, null, Symbol)));
        return events.ToValueList();
    }

    private Sponsor Sponsor(State state, LocalDate day) => UNVoting.Documents.Sponsor.OfState(state.Code, Name(state, day));

    // A name is kept as printed, its apostrophe too.
    private string Name(State state, LocalDate day) => _plan.Print.Curly ? Words.Name(state, day).Replace('\'', '’') : Words.Name(state, day);

    private Vote Vote(DocumentSymbol symbol, VoteSubject subject, string title, Random random, Outcome outcome, VoteMethod method, DocumentLink report)
    {
        var votes = new List<CastVote>();
        var advice = new List<LaterAdvice>();
        int lean = random.Next(2, 9);
        if (method == VoteMethod.Recorded)
        {
            foreach (State member in States.MembersOn(Day))
            {
                int drawn = random.Next(10);
                Choice choice = drawn < lean ? Choice.InFavour : drawn == 8 ? Choice.Against : drawn == 9 ? Choice.Abstaining : Choice.NonVoting;
                string name = Name(member, Day);
                if (choice != Choice.NonVoting)
                    votes.Add(new CastVote(member.Code, name, choice));
                else if (random.Next(30) == 0)
                    advice.Add(new LaterAdvice(member.Code, name, (AdvisedVote)random.Next(4)));
            }
        }

        Roll roll = Roll.Of(votes);
        PrintedTotals totals = method switch
        {
            VoteMethod.WithoutVote => default,
            VoteMethod.NonRecorded => new PrintedTotals(random.Next(2, 100), random.Next(0, 40), random.Next(0, 40)),
            _ => new PrintedTotals(roll.Count(vote => vote.Choice == Choice.InFavour), roll.Count(vote => vote.Choice == Choice.Against), roll.Count(vote => vote.Choice == Choice.Abstaining)),
        };
        return new Vote(symbol, subject, Body, Source)
        {
            Session = Session,
            Meeting = Meeting,
            Date = Day,
            Method = method,
            Outcome = outcome,
            PrintedTotals = totals,
            Roll = roll,
            Advice = advice.OrderBy(one => one.Advised).ThenBy(one => one.State).ToValueList(),
            Title = title,
            AgendaItems = Items,
            Links = [report],
        };
    }
}

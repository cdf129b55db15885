using NodaTime;
using UNVoting.Documents;
using UNVoting.Votes;

namespace UNVoting.Import.Text;

/// <summary>Puts together what was read of a report: votes with their rolls and advice, drafts with their wording, ties between them.</summary>
internal sealed class ReportAssembly
{
    private readonly Proceedings _account;
    private readonly IReadOnlyList<RecommendedText> _texts;
    private readonly IReadOnlyList<PrintedFootnote> _footnotes;
    private readonly DocumentFront _front;
    private readonly Source _source;
    private readonly IssueLog _issues;
    private readonly LineLedger _ledger;
    private readonly ValueList<AgendaItem> _items;
    private readonly HashSet<PrintedFootnote> _used = [];
    private readonly Dictionary<DraftFacts, RecommendedText> _wordings;

    public ReportAssembly(Proceedings account, IReadOnlyList<RecommendedText> texts, IReadOnlyList<PrintedFootnote> footnotes, DocumentFront front, Source source, IssueLog issues, LineLedger ledger)
    {
        (_account, _texts, _footnotes, _front, _source, _issues, _ledger) = (account, texts, footnotes, front, source, issues, ledger);
        _items = front.Titled(DocumentFront.ItemTitle(front.Pieces.Where(piece => piece.BeforeReport), issues));
        foreach (FrontPiece piece in front.Pieces.Where(piece => !piece.BeforeReport))
            issues.Warn(piece.Line, "unplaced-text", "This text has no place on the front of a report.", piece.Text);
        _wordings = TextMatching.Match(account.Drafts, texts, issues);
    }

    public VotingRecord Build()
    {
        List<Vote> votes = [.. _account.Votes.Select(ToVote)];
        SettleFootnotes();
        List<AssemblyText> drafts = [.. _account.Drafts.Select(draft => ToText(draft, votes))];
        return VotingRecord.Of(votes, drafts);
    }

    private Vote ToVote(VoteFacts facts)
    {
        LocalDate? day = facts.Sitting.Date;
        LocalDate? nameDay = day ?? _front.Date;
        ResolutionText? wording = facts.Draft is { } draft && _wordings.TryGetValue(draft, out RecommendedText? text) ? text.Wording : null;
        (VoteSubject subject, bool complete) = facts.Subject.Resolve(wording);
        if (!complete)
            _issues.Warn(facts.Line, "paragraph-not-numbered", "The paragraph is counted from the end of a text that is not in the report, so its number is not known.");

        if (subject is { Kind: SubjectKind.Paragraphs, Paragraphs.IsEmpty: true })
            _issues.Warn(facts.Line, "paragraph-not-told", "A vote was taken on a paragraph, and the account does not say on which.", facts.Sentence);

        Roll roll = new VoterNames(_issues).Read(facts.Voters, nameDay);
        var advice = new AdviceReader(_issues);
        foreach (PrintedFootnote note in NotesOf(facts))
            advice.Read(note.Plain, nameDay, note.Line);
        foreach ((string said, int line) in facts.Advice)
            advice.Read(said, nameDay, line);

        VoteMethod method = facts.Action.Method == VoteMethod.NotStated && facts.Action.Totals != default ? (roll.Count > 0 ? VoteMethod.Recorded : VoteMethod.NonRecorded) : facts.Action.Method;
        var vote = new Vote(facts.Draft?.Symbol, subject, _front.Body ?? facts.Draft?.Symbol.Body ?? default, _source)
        {
            Session = _front.Session ?? facts.Draft?.Symbol.Session ?? default,
            Meeting = facts.Sitting.Meeting,
            Date = day,
            Method = method,
            Outcome = facts.Action.Outcome,
            RequiredMajority = facts.Action.Majority,
            PrintedTotals = facts.Action.Totals,
            Roll = roll,
            Advice = advice.Advice,
            Title = facts.Draft is null ? TitleAt(facts.Reference) : TitleOf(facts.Draft),
            AgendaItems = _items,
            Links = LinksOf(facts).ToValueList(),
        };
        Compare(vote, facts);
        return vote;
    }

    private IEnumerable<PrintedFootnote> NotesOf(VoteFacts facts)
    {
        foreach ((string mark, int line) in facts.Notes)
        {
            PrintedFootnote? note = _footnotes.FirstOrDefault(candidate => candidate.Mark == mark && candidate.Line >= line && !_used.Contains(candidate))
                ?? _footnotes.LastOrDefault(candidate => candidate.Mark == mark && !_used.Contains(candidate));
            if (note is not null && AdvicePhrase.IsIn(note.Plain) && _used.Add(note))
            {
                _ledger.Settle(note.Lines, LineFate.Model);
                yield return note;
            }
        }
    }

    private IEnumerable<DocumentLink> LinksOf(VoteFacts facts)
    {
        if (_source.Symbol is { } report)
            yield return new DocumentLink(LinkKind.Report, report, facts.Reference?.Place ?? "");
        if (MeetingRecord(facts.Sitting.Meeting) is { } record)
            yield return new DocumentLink(LinkKind.Meeting, record);
        foreach (DocumentSymbol other in facts.Others)
            yield return new DocumentLink(LinkKind.Related, other);
    }

    // The report itself names the records of the meetings; a symbol that it does not print is not made up.
    private DocumentSymbol? MeetingRecord(int? meeting) => meeting is null ? null : Records.FirstOrDefault(symbol => symbol.Number == meeting);

    private IReadOnlyList<DocumentSymbol> Records => field ??=
        [.. _footnotes.Select(note => note.Plain).Concat(_account.Passages).Where(NamesRecord).SelectMany(text => CitationReader.Read(text)).Select(citation => citation.Symbol)
            .Where(symbol => symbol.Nature is SymbolNature.Record or SymbolNature.SummaryRecord).Distinct()];

    private static bool NamesRecord(string text) => text.Contains("/SR.", StringComparison.Ordinal) || text.Contains("/PV.", StringComparison.Ordinal);

    private void Compare(Vote vote, VoteFacts facts)
    {
        string what = $"{vote.Symbol?.ToString() ?? "a proposal without symbol"} ({vote.Subject})";
        TotalsCheck.Tell(vote, $"the vote on {what}", facts.Line, _issues);
        if (!vote.HasNames && (facts.Action.NamesFollow || (vote.Method == VoteMethod.Recorded && facts.Voters.Count == 0)))
            _issues.Warn(facts.Line, "voters-missing", $"The vote on {what} was recorded, and no list of its voters stands with it.", facts.Sentence);
        foreach (LaterAdvice advice in vote.Advice.Where(advice => advice.State != default && vote.Roll.TryGetChoice(advice.State, out Choice cast) && cast == advice.Choice))
            _issues.Warn(facts.Line, "advice-as-cast", $"{advice.Name} said that it had intended to vote as it is listed in the vote on {what}.");
    }

    // Advice in a footnote to which no mark of a vote leads belongs to the vote before it; other notes are accounts.
    private void SettleFootnotes()
    {
        foreach (PrintedFootnote note in _footnotes.Where(note => !_used.Contains(note)))
        {
            if (AdvicePhrase.IsIn(note.Plain) && AdvicePhrase.Read(note.Plain).Count > 0)
            {
                _issues.Error(note.Line, "advice-without-vote", "A footnote says how delegations had intended to vote, and no vote bears its mark.", note.Plain);
                _ledger.Settle(note.Lines, LineFate.Issue);
            }
            else if (CitationReader.Read(note.Plain).Any(citation => Records.Contains(citation.Symbol)) && _account.Votes.Count > 0)
            {
                _ledger.Settle(note.Lines, LineFate.Model);
            }
            else
            {
                _ledger.Settle(note.Lines, LineFate.Issue);
                _issues.Info(note.Line, "narrative", "A footnote for which the model has no place.", $"{note.Mark} {note.Plain}");
            }
        }
    }

    private string TitleAt(ReportReference? reference) =>
        reference is null ? "" : _texts.FirstOrDefault(text => text.Paragraph == reference.Paragraph && (reference.Designator.Length == 0 || text.Designator == reference.Designator))?.Title ?? "";

    private string TitleOf(DraftFacts draft) => draft.Title.Length > 0 ? draft.Title : _wordings.TryGetValue(draft, out RecommendedText? text) ? text.Title : "";

    private AssemblyText ToText(DraftFacts draft, List<Vote> votes)
    {
        _wordings.TryGetValue(draft, out RecommendedText? text);
        if (_source.Symbol is { } report)
            draft.Link(new DocumentLink(LinkKind.Report, report, draft.Reference?.Place ?? ""));
        foreach (Vote vote in votes.Where(vote => vote.Symbol == draft.Symbol))
        {
            foreach (DocumentLink link in vote.Links.Where(link => link.Kind == LinkKind.Meeting))
                draft.Link(link);
        }

        return new AssemblyText(draft.Symbol, draft.Kind, TitleOf(draft), _source)
        {
            Session = _front.Session ?? draft.Symbol.Session ?? default,
            Body = _front.Body ?? draft.Symbol.Body ?? default,
            AgendaItems = _items,
            Sponsorships = draft.Sponsorships.ToValueList(),
            Wording = text?.Wording,
            OrallyRevised = draft.OrallyRevised,
            Links = draft.Links.ToValueList(),
        };
    }
}

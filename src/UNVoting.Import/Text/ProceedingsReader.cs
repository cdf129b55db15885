using UNVoting.Documents;
using UNVoting.Votes;

namespace UNVoting.Import.Text;

/// <summary>
/// Walks over the account of a report: headings say which draft is spoken of, sentences what was done with it, lists of voters belong to the decision
/// before them. A paragraph in which nothing is for the model becomes an issue of its own, so that no line goes unaccounted for.
/// </summary>
internal sealed partial class ProceedingsReader
{
    private readonly Proceedings _proceedings = new();
    private readonly ReportClock _clock;
    private readonly SponsorNames _names;
    private readonly IssueLog _issues;
    private readonly LineLedger _ledger;
    private readonly DocumentSymbol? _report;

    private DraftFacts? _draft;

    // The drafts that were handed in by one sentence.
    private List<DraftFacts> _together = [];

    private VoteFacts? _vote;
    private Sitting _sitting;
    private MotionKind _motion;

    // The paragraphs on which a vote was requested in a sentence before: "The paragraph was retained by".
    private VotedSubject? _requested;

    // What the blocks under a sentence such as "orally revised the draft resolution as follows:" hold.
    private AccountKind _under;

    private ProceedingsReader(DocumentFront front, DocumentSymbol? report, IssueLog issues, LineLedger ledger)
    {
        _clock = new ReportClock(front.Session, front.Date);
        _names = new SponsorNames(issues, front.Date);
        (_report, _issues, _ledger) = (report, issues, ledger);
    }

    public static Proceedings Read(IEnumerable<Block> blocks, DocumentFront front, DocumentSymbol? report, IssueLog issues, LineLedger ledger)
    {
        var reader = new ProceedingsReader(front, report, issues, ledger);
        foreach (Block block in blocks)
            reader.Take(block);
        reader._proceedings.TieRevisions();
        return reader._proceedings;
    }

    private void Take(Block block)
    {
        switch (block.Kind)
        {
            case BlockKind.Section:
                _ledger.Settle(block.Lines, LineFate.Furniture);
                break;
            case BlockKind.Heading:
                TakeHeading(block);
                break;
            case BlockKind.Voters:
                TakeVoters(block);
                break;
            default:
                TakeParagraph(block);
                break;
        }
    }

    private void TakeHeading(Block block)
    {
        _under = AccountKind.Narrative;
        NamedDrafts named = NamedDrafts.Read(block.Plain, _proceedings);
        foreach (DocumentSymbol symbol in named.Drafts)
            _proceedings.Draft(symbol, block.Line, named.Decision ? TextKind.DraftDecision : TextKind.DraftResolution);
        foreach (DocumentSymbol symbol in named.Amendments)
            _proceedings.Draft(symbol, block.Line, TextKind.Amendment);
        if (named.Drafts.Count > 0)
            _draft = _proceedings.Find(named.Drafts[0]);
        else if (named.Amendments.IsEmpty)
            _draft = Headings.IsOfDraft(block.Plain) ? null : _draft;
        // "A. Draft resolution A/C.3/78/L.41 and amendments thereto contained in documents …"
        foreach (DocumentSymbol symbol in named.Drafts.Count == 1 ? named.Amendments : [])
            _proceedings.Find(symbol)!.Link(new DocumentLink(LinkKind.Amends, named.Drafts[0]));
        _vote = null;
        _ledger.Settle(block.Lines, named.Drafts.Count + named.Amendments.Count > 0 ? LineFate.Model : LineFate.Furniture);
    }

    private void TakeVoters(Block block)
    {
        _ledger.Settle(block.Lines, LineFate.Model);
        if (_vote is null)
        {
            _issues.Error(block.Line, "voters-without-vote", "A list of voters stands where no vote was read before it.", block.Plain);
            return;
        }

        _vote.Voters.Add(block);
        _vote.Notes.AddRange(block.Notes);
    }

    private void TakeParagraph(Block block)
    {
        _proceedings.Passages.Add(block.Plain);

        // "14. The First Committee recommends …:" stands over the texts, which say it all.
        if (block is { Closing: ':', Recommends: true })
        {
            _ledger.Settle(block.Lines, LineFate.Model);
            return;
        }

        bool any = false, follows = false;
        var left = new List<string>();
        if (block.Kind == BlockKind.Point && block.Style == LabelStyle.Number)
        {
            _sitting = default;
            _under = AccountKind.Narrative;
            _requested = null;
        }

        AccountKind kind = _under == AccountKind.Narrative ? AccountKinds.Of(block.Plain) : _under;
        foreach (string sentence in Sentences.Split(block.Plain))
        {
            if (IsContinuation(sentence))
                any = follows = _vote is not null;
            else if (TakeSentence(sentence, block))
                any = true;
            else
                left.Add(sentence);
        }

        if (_vote is not null && (follows || (any && block.Lines.Contains(_vote.Line))))
            _vote.Notes.AddRange(block.Notes);
        _ledger.Settle(block.Lines, any ? LineFate.Model : LineFate.Issue);
        bool words = any && left.Count == 0 && kind is AccountKind.AmendmentText or AccountKind.OralRevision
            && AccountKinds.HoldsWords(block.Plain) && !(_vote is not null && block.Lines.Contains(_vote.Line));
        if (left.Count > 0 || !any || words)
            _issues.Info(block.Line, AccountKinds.Code(kind), AccountKinds.Message(kind), left.Count > 0 && any ? string.Join(" ", left) : $"{block.Label} {block.Plain}".Trim());
        if (AccountKinds.Announces(block))
            _under = kind;
    }

    private static bool IsContinuation(string sentence) =>
        sentence.StartsWith("The voting was as follows", StringComparison.OrdinalIgnoreCase) || sentence.StartsWith("The result of the vote was as follows", StringComparison.OrdinalIgnoreCase)
        || sentence.StartsWith("The vote was as follows", StringComparison.OrdinalIgnoreCase);

    private bool TakeSentence(string sentence, Block block)
    {
        Sitting sitting = _clock.Read(sentence);
        if (sitting.Stated)
            _sitting = sitting;

        if (AdvicePhrase.IsIn(sentence) && AdvicePhrase.Read(sentence).Count > 0)
            return TakeAdvice(sentence, block.Line);
        string words = sentence;
        ReportReference? reference = ReportReference.Read(sentence, out string rest);
        words = reference is null ? words : rest;
        NamedDrafts named = NamedDrafts.Read(words, _proceedings);
        if (TakeBudget(words, named, block.Line))
            return true;
        List<SponsorChangePhrase> changes = SponsorChangePhrase.ReadAll(words);
        bool any = TakeSubmission(changes.Count == 0 ? words : words[..changes[0].Start] + words[changes[^1].End..], named, sitting, block.Line);
        foreach (SponsorChangePhrase change in changes)
            any |= TakeSponsorChange(change, words, named, sitting, block.Line);
        any |= TakeOralRevision(words, named, block.Line);
        any |= TakeAction(words, named, reference, block);
        if (!any && words.Says("vote") && VotedSubject.Read(words, null) is { Subject.Kind: SubjectKind.Paragraphs } requested)
            _requested = requested;

        // "The motion was rejected" speaks of the one that was moved in a sentence before.
        if (!any && VotedSubject.MovedIn(words) is { } motion)
        {
            _motion = motion;
            Spoken(named, block.Line);
        }

        if (!any && named.Drafts.Count > 0 && IsAnnouncement(words))
        {
            _draft = _proceedings.Draft(named.Drafts[0], block.Line, KindOf(named));
            any = true;

            // Lists of voters under it are those of no vote before it.
            if (words.Says("vote"))
                _vote = null;
        }

        if (!any && IsUnread(words))
        {
            _issues.Error(block.Line, "sentence-not-understood", "A sentence that tells of a vote or of sponsors was not understood.", sentence);
            any = true;
        }

        return any;
    }

    // "the Committee voted on draft resolution A/C.1/78/L.11 as follows:"
    private static bool IsAnnouncement(string words) =>
        words.Says("voted on") || words.Says("proceeded to") || words.Says("took action on")
        || words.Says("had before it") || words.Says("as follows");

    private static bool IsUnread(string words) =>
        TotalsPhrase.TryRead(words, out PrintedTotals _) || (words.Says("sponsor") && (words.Says(" joined") || words.Says("withdrew")))
        || (words.Says("intended to vote") || words.Says("intended to abstain"));

    private static TextKind KindOf(NamedDrafts named) => named.Decision ? TextKind.DraftDecision : TextKind.DraftResolution;

    private DraftFacts? Spoken(NamedDrafts named, int line)
    {
        if (named.Drafts.Count == 0)
            return _draft;
        _draft = _proceedings.Draft(named.Drafts[0], line, KindOf(named));
        return _draft;
    }
}

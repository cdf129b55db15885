using UNVoting.Documents;
using UNVoting.Votes;

namespace UNVoting.Import.Text;

/// <content>Decisions, and what delegations said of them later.</content>
internal sealed partial class ProceedingsReader
{
    private bool TakeAction(string words, NamedDrafts named, ReportReference? reference, Block block)
    {
        if (ActionPhrase.Read(words) is not { } action)
            return false;
        foreach (string names in action.Totals == default ? [] : TotalsPhrase.Names(words))
            _issues.Info(block.Line, "names-among-totals", "Names in brackets among the totals; the model has a place for voters alone where a list names them.", names);
        DocumentSymbol? amendment = named.Amendments.Count > 0 ? named.Amendments[0] : null;
        VotedSubject subject = VotedSubject.Read(words, amendment);
        if (subject.Subject is { Kind: SubjectKind.Motion, Motion: MotionKind.Other })
            subject = subject with { Subject = VoteSubject.OfMotion(_motion) };
        else if (subject.Subject is { Kind: SubjectKind.Paragraphs, Paragraphs.IsEmpty: true } && subject.FromEnd.IsEmpty && _requested is not null)
            subject = _requested;

        // "The Committee then adopted" is said of the meeting spoken of before.
        Sitting sitting = !_sitting.Stated && words.Contains(" then ", StringComparison.Ordinal) ? _clock.Current : _sitting;

        // What the Assembly would be told of a draft is not a decision on the draft.
        if (ActionPhrase.Informs(words))
        {
            AddVote(null, new VotedSubject(VoteSubject.Whole), sitting, action, reference, named.Drafts, words, block);
            return true;
        }

        // A text without a symbol, such as a decision proposed by the Chair, is known by its place in the report alone.
        bool unnamed = named.Drafts.Count == 0 && (_draft is null || (ActionPhrase.Recommends(words) && !words.Says("raft resolution") && !words.Says("raft decision")));
        if (unnamed)
        {
            bool adopted = reference is not null || amendment is not null || action.Totals != default;
            if (!adopted)
                return false;
            AddVote(null, subject, sitting, action, reference, [], words, block);
            return true;
        }

        IReadOnlyList<DocumentSymbol> others = named.Amendments.Count > 1 && subject.Subject.Kind == SubjectKind.Amendment ? [.. named.Amendments.Skip(1)] : [];
        DocumentSymbol[] drafts = named.Drafts.Count > 1 && subject.Subject.Kind == SubjectKind.Whole ? [.. named.Drafts] : [Spoken(named, block.Line)!.Symbol];
        foreach (DocumentSymbol symbol in drafts)
            AddVote(_proceedings.Draft(symbol, block.Line, KindOf(named)), subject, sitting, action, reference, others, words, block);
        return true;
    }

    private void AddVote(DraftFacts? draft, VotedSubject subject, Sitting sitting, ActionPhrase action, ReportReference? reference, IReadOnlyList<DocumentSymbol> others, string words, Block block)
    {
        _vote = new VoteFacts(draft, subject, sitting, block.Line) { Action = action, Sentence = words, Reference = reference, Others = others };
        _proceedings.Votes.Add(_vote);
        if (draft is null)
            return;
        if (subject.Subject.Kind == SubjectKind.Whole)
            draft.Reference = reference ?? draft.Reference;
        if (subject.Subject.Amendment is { } amendment)
            _proceedings.Draft(amendment, block.Line, TextKind.Amendment).Link(new DocumentLink(LinkKind.Amends, draft.Symbol));
        foreach (DocumentSymbol other in others)
            _proceedings.Draft(other, block.Line, TextKind.Amendment).Link(new DocumentLink(LinkKind.Amends, draft.Symbol));
    }

    private bool TakeAdvice(string sentence, int line)
    {
        if (_vote is null)
        {
            _issues.Error(line, "advice-without-vote", "Delegations said how they had intended to vote where no vote was read before.", sentence);
            return true;
        }

        _vote.Advice.Add((sentence, line));
        return true;
    }
}

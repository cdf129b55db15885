using NodaTime;
using UNVoting.Import.Names;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Import.Text;

/// <summary>Turns what delegations said after a vote into advice by State.</summary>
internal sealed class AdviceReader(IssueLog issues)
{
    private readonly HashSet<StateCode> _seen = [];
    private readonly List<LaterAdvice> _advice = [];

    public ValueList<LaterAdvice> Advice => _advice.ToValueList();

    /// <summary>Reads one sentence or footnote.</summary>
    public void Read(string text, LocalDate? on, int line)
    {
        List<AdvicePhrase> phrases = AdvicePhrase.Read(text);
        if (phrases.Count == 0)
            issues.Error(line, "advice-not-understood", "A delegation said how it had intended to vote, and it was not understood.", text);
        foreach (AdvicePhrase phrase in phrases)
        {
            ValueList<NameMatch> names = StateNames.SplitList(phrase.Names, on);
            for (int i = 0; i < names.Count; i++)
                Add(names[i], phrase.Advised[phrase.Advised.Count == names.Count ? i : 0], on, line);
        }
    }

    private void Add(NameMatch match, AdvisedVote advised, LocalDate? on, int line)
    {
        if (string.IsNullOrWhiteSpace(match.Name))
            return;
        if (!match.IsState)
            issues.Error(line, "unknown-state-name", $"\"{match.Name}\" is the name of no State that is known.{(match.Nearest is { } near ? $" The nearest known name is \"{near}\"." : "")}", match.Printed);
        else
            NameUses.Report(match, on, line, issues);
        if (match.IsState && !_seen.Add(match.State))
            issues.Warn(line, "advised-twice", $"{match.State} said twice how it had intended to vote; the first is kept.", match.Printed);
        else
            _advice.Add(new LaterAdvice(match.State, match.Name, advised));
    }
}

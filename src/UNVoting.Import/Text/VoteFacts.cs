using UNVoting.Documents;
using UNVoting.Votes;

namespace UNVoting.Import.Text;

/// <summary>What a report says of one vote.</summary>
internal sealed class VoteFacts(DraftFacts? draft, VotedSubject subject, Sitting sitting, int line)
{
    /// <summary>The draft; <see langword="null"/> for a proposal without a symbol.</summary>
    public DraftFacts? Draft { get; } = draft;

    public VotedSubject Subject { get; } = subject;

    public Sitting Sitting { get; } = sitting;

    public int Line { get; } = line;

    public required ActionPhrase Action { get; init; }

    /// <summary>The words that tell of it.</summary>
    public required string Sentence { get; init; }

    public ReportReference? Reference { get; init; }

    /// <summary>Other amendments that the same vote was on.</summary>
    public IReadOnlyList<DocumentSymbol> Others { get; init; } = [];

    /// <summary>The lists of voters, in the order printed.</summary>
    public List<Block> Voters { get; } = [];

    /// <summary>The footnote marks beside the vote and its lists, with their lines.</summary>
    public List<(string Mark, int Line)> Notes { get; } = [];

    /// <summary>What delegations later said, in the text itself.</summary>
    public List<(string Text, int Line)> Advice { get; } = [];
}

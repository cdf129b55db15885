using UNVoting.Documents;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Queries.Sources;

/// <summary>One matter on which sources differ: which vote or text, in what, and what each of them says.</summary>
/// <param name="Symbol">The text that was voted on or sponsored; <see langword="null"/> where the sources name none.</param>
/// <param name="Subject">What of the text was voted on; <see langword="null"/> where the difference is of a text and not of a vote.</param>
/// <param name="Field">In what the sources differ.</param>
/// <param name="State">The State whose vote or sponsorship it is; the default otherwise.</param>
/// <param name="Group">The group whose sponsorship it is, as printed; empty otherwise.</param>
/// <param name="Statements">What each source says, in order of preference (<see cref="SourceKind"/>): the first is the one that the record follows. At least two,
/// and not all alike.</param>
public sealed record Difference(DocumentSymbol? Symbol, VoteSubject? Subject, DifferenceField Field, StateCode State, string Group, ValueList<Statement> Statements)
{
    /// <summary>The difference on one line.</summary>
    /// <returns>For example <c>A/RES/77/293 Abstaining: 59 (A/RES/77/293), 58 counted (UNxml)</c>.</returns>
    public override string ToString()
    {
        string subject = Subject is null || Subject == VoteSubject.Whole ? "" : $" {Subject}";
        string who = State != default ? $" {State}" : Group.Length > 0 ? $" {Group}" : "";
        return $"{Symbol}{subject} {Field}{who}: {string.Join(", ", Statements)}";
    }
}

using UNVoting.Membership;

namespace UNVoting.Import.Names;

/// <summary>The State that a row of a data set is about, and what decided it.</summary>
/// <param name="State">The State; the default value where it is not known.</param>
/// <param name="DecidedBy">What decided; both name and code where they agree.</param>
/// <param name="IsContradicted">Whether name and code are both known and stand for different States; the name has then decided, and the reader should report it.</param>
/// <remarks>The default value is "not known".</remarks>
public readonly record struct CodedState(StateCode State, StateEvidence DecidedBy, bool IsContradicted)
{
    /// <summary>The State and what decided it.</summary>
    /// <returns>For example <c>DEU by Name, Code</c>, <c>FRA by Name, against the code</c>, or <c>not known</c>.</returns>
    public override string ToString() => State.IsNone ? "not known" : $"{State} by {DecidedBy}{(IsContradicted ? ", against the code" : "")}";
}

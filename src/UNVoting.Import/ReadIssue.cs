using System.Globalization;

namespace UNVoting.Import;

/// <summary>Something that a reader found wrong, with the place and the text.</summary>
/// <param name="File">The file, as the caller named it; empty where the text came from memory.</param>
/// <param name="Line">The line, from 1; 0 where the issue is of the whole file.</param>
/// <param name="Code">What is wrong, as a stable code in lower case: <c>unknown-state-name</c>, <c>totals-differ</c>.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Message">What is wrong and what was expected, in a sentence.</param>
/// <param name="Text">The text itself, as read; empty where there is none.</param>
public sealed record ReadIssue(string File, int Line, string Code, IssueSeverity Severity, string Message, string Text)
{
    /// <summary>The issue on one line.</summary>
    /// <returns>For example <c>report.txt:12: error unknown-state-name: …</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}: {Severity.ToString().ToLowerInvariant()} {Code}: {Message}");
}

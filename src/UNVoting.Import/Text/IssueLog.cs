namespace UNVoting.Import.Text;

/// <summary>The issues of one document as they are found.</summary>
internal sealed class IssueLog(string file)
{
    // A line of a hostile file can be as long as the file; an issue quotes what a person can read.
    private const int LongestQuotation = 300;

    private readonly List<ReadIssue> _issues = [];
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    public IReadOnlyList<ReadIssue> Issues => _issues;

    public void Info(int line, string code, string message, string text = "") => Add(line, code, IssueSeverity.Info, message, text);

    public void Warn(int line, string code, string message, string text = "") => Add(line, code, IssueSeverity.Warning, message, text);

    public void Error(int line, string code, string message, string text = "") => Add(line, code, IssueSeverity.Error, message, text);

    /// <summary>Whether something is met for the first time in the file, so that what holds of a file throughout is told once.</summary>
    public bool IsFirst(string what) => _told.Add(what);

    private void Add(int line, string code, IssueSeverity severity, string message, string text) =>
        _issues.Add(new ReadIssue(file, line, code, severity, message, Quote(text)));

    private static string Quote(string text)
    {
        if (text.Length <= LongestQuotation)
            return text;
        int end = char.IsHighSurrogate(text[LongestQuotation - 1]) ? LongestQuotation - 1 : LongestQuotation;
        return string.Concat(text.AsSpan(0, end), "…");
    }
}

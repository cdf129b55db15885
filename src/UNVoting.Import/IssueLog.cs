using System.Globalization;

namespace UNVoting.Import;

/// <summary>The issues of one file as they are found. However wrong a file is, the list stays short enough to read and to hold.</summary>
/// <param name="file">The name that issues carry.</param>
/// <param name="mostOfOneCode">How many issues of one code stand in the list; the others are counted.</param>
internal sealed class IssueLog(string file, int mostOfOneCode = 200)
{
    private const int LongestQuotation = 300;

    private readonly List<ReadIssue> _issues = [];
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Count, IssueSeverity Severity)> _counts = new(StringComparer.Ordinal);

    public string File { get; } = file;

    public bool IsEmpty => _issues.Count == 0;

    public void Info(int line, string code, string message, string text = "") => Add(line, code, IssueSeverity.Info, message, text);

    public void Warn(int line, string code, string message, string text = "") => Add(line, code, IssueSeverity.Warning, message, text);

    public void Error(int line, string code, string message, string text = "") => Add(line, code, IssueSeverity.Error, message, text);

    /// <summary>The issues in order of line, with one more for each code of which there were too many.</summary>
    public ValueList<ReadIssue> ToValueList() => [.. InOrder(), .. TooMany()];

    /// <summary>The issues since they were last handed out, in order of line.</summary>
    /// <param name="isLast">Whether no more will come, so that those of which there were too many are counted.</param>
    public ValueList<ReadIssue> Drain(bool isLast = false)
    {
        ValueList<ReadIssue> issues = isLast ? ToValueList() : [.. InOrder()];
        _issues.Clear();
        return issues;
    }

    /// <summary>Whether something is met for the first time in the file, so that what holds of a file throughout is told once.</summary>
    public bool IsFirst(string what) => _told.Add(what);

    private IEnumerable<ReadIssue> InOrder() => _issues.OrderBy(issue => issue.Line == 0 ? int.MaxValue : issue.Line);

    private IEnumerable<ReadIssue> TooMany() =>
        from code in _counts.OrderBy(count => count.Key, StringComparer.Ordinal)
        where code.Value.Count > mostOfOneCode
        let message = string.Create(CultureInfo.InvariantCulture, $"{code.Value.Count - mostOfOneCode} more like the {mostOfOneCode} told.")
        select new ReadIssue(File, 0, code.Key, code.Value.Severity, message, "");

    private void Add(int line, string code, IssueSeverity severity, string message, string text)
    {
        (int count, IssueSeverity worst) = _counts.GetValueOrDefault(code);
        _counts[code] = (count + 1, severity > worst ? severity : worst);
        if (count < mostOfOneCode)
        {
            _issues.Add(new ReadIssue(File, line, code, severity, message, Quote(text)));
        }
    }

    private static string Quote(string text) => text.Length <= LongestQuotation
        ? text
        : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[LongestQuotation - 1]) ? LongestQuotation - 1 : LongestQuotation), "…");
}

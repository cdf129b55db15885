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
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public string File { get; } = file;

    public bool IsEmpty => _issues.Count == 0;

    public void Info(int line, string code, string message, string text = "") => Add(line, code, IssueSeverity.Info, message, text);

    public void Warn(int line, string code, string message, string text = "") => Add(line, code, IssueSeverity.Warning, message, text);

    public void Error(int line, string code, string message, string text = "") => Add(line, code, IssueSeverity.Error, message, text);

    /// <summary>The issues in order of line, with one more for each code of which there were too many.</summary>
    public ValueList<ReadIssue> ToValueList()
    {
        IEnumerable<ReadIssue> rest = _counts
            .Where(count => count.Value > mostOfOneCode)
            .OrderBy(count => count.Key, StringComparer.Ordinal)
            .Select(count => new ReadIssue(
                File, 0, count.Key, _issues.First(issue => issue.Code == count.Key).Severity,
                string.Create(CultureInfo.InvariantCulture, $"{count.Value - mostOfOneCode} more like the {mostOfOneCode} told."), ""));
        return _issues.OrderBy(issue => issue.Line == 0 ? int.MaxValue : issue.Line).Concat(rest).ToValueList();
    }

    /// <summary>The issues since they were last handed out; those of which there are too many are not told again.</summary>
    public ValueList<ReadIssue> Drain()
    {
        ValueList<ReadIssue> issues = _issues.ToValueList();
        _issues.Clear();
        return issues;
    }

    /// <summary>Whether something is met for the first time in the file, so that what holds of a file throughout is told once.</summary>
    public bool IsFirst(string what) => _told.Add(what);

    private void Add(int line, string code, IssueSeverity severity, string message, string text)
    {
        int count = _counts.GetValueOrDefault(code);
        _counts[code] = count + 1;
        if (count < mostOfOneCode)
        {
            _issues.Add(new ReadIssue(File, line, code, severity, message, Quote(text)));
        }
    }

    private static string Quote(string text) => text.Length <= LongestQuotation
        ? text
        : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[LongestQuotation - 1]) ? LongestQuotation - 1 : LongestQuotation), "…");
}

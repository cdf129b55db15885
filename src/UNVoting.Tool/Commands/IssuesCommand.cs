using System.CommandLine;
using System.Globalization;
using UNVoting.Import;
using UNVoting.Tables;
using UNVoting.Tool.Output;

namespace UNVoting.Tool.Commands;

/// <summary><c>unvoting issues</c>: what was wrong with the files.</summary>
internal static class IssuesCommand
{
    private static readonly ValueList<Column> s_columns = [new("file"), new("line", ColumnKind.Number), new("code"), new("severity"), new("message")];

    public static Command Create(Screen screen) => TableCommand.Create(
        "issues",
        "What the readers found wrong with the files, with file and line.",
        screen,
        (read, _) => Of(read));

    private static Table Of(ReadResult read) => new(
        s_columns,
        read.Issues.Select(issue => (ValueList<string>)
        [
            issue.File, issue.Line.ToString(CultureInfo.InvariantCulture), issue.Code, issue.Severity.ToString().ToLowerInvariant(), issue.Message,
        ]));
}

using System.Text.RegularExpressions;
using UNVoting.Testing;

namespace UNVoting.Tests.Architecture;

/// <summary>A C# file of the repository.</summary>
/// <param name="Path">From the repository's root, with forward slashes.</param>
/// <param name="Text">As written.</param>
/// <param name="Code">Without comments and literals.</param>
internal sealed partial record SourceFile(string Path, string Text, string Code)
{
    /// <summary>The project's folder name: "UNVoting.Core".</summary>
    public string Project => Path.Split('/')[1];

    /// <summary>The first folder inside the project: "Votes"; empty at the project's root.</summary>
    public string Room => Path.Split('/') is [_, _, var room, _, ..] ? room : "";

    /// <summary>The namespace that the folder asks for.</summary>
    public string NamespaceOfFolder
    {
        get
        {
            var root = Project == "UNVoting.Core" ? "UNVoting" : Project;
            return string.Join('.', [root, .. Path.Split('/')[2..^1]]);
        }
    }

    /// <summary>The namespace declared, or null.</summary>
    public string? Namespace => NamespaceDeclaration().Match(Code) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>The public types declared outside any other type.</summary>
    public IReadOnlyList<string> PublicTypes => [.. Types().Matches(TopLevel()).Select(match => match.Groups[1].Value)];

    /// <summary>All files under a folder of the repository: "src", "tests".</summary>
    public static IReadOnlyList<SourceFile> Under(string folder) =>
    [
        .. Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories)
            .Select(path => System.IO.Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Where(path => !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => From(path, File.ReadAllText(Repository.PathOf(path)))),
    ];

    /// <summary>A file with this text, wherever it comes from.</summary>
    public static SourceFile From(string path, string text) => new(path, text, SourceText.CodeOf(text));

    /// <summary>The line on which a character of <see cref="Code"/> stands, from 1.</summary>
    public int LineOf(int index) => Code.AsSpan(0, index).Count('\n') + 1;

    private string TopLevel()
    {
        var depth = 0;
        return string.Concat(Code.Where(c =>
        {
            depth += c == '{' ? 1 : 0;
            var kept = depth == 0;
            depth -= c == '}' ? 1 : 0;
            return kept;
        }));
    }

    [GeneratedRegex(@"^\s*namespace\s+([\w.]+)\s*[;{]", RegexOptions.Multiline)]
    private static partial Regex NamespaceDeclaration();

    [GeneratedRegex(@"\bpublic\s+(?:(?:static|sealed|abstract|readonly|partial|ref|unsafe)\s+)*(?:record\s+struct|record\s+class|record|class|struct|interface|enum|delegate\s+[\w<>?.,\s]+?)\s+(\w+)\s*(?=[<({:;\s])")]
    private static partial Regex Types();
}

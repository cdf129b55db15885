using System.Text;
using UNVoting.Documents;

namespace UNVoting.Import.Names;

/// <summary>Brings a printed name to one line, without what the page added to it.</summary>
internal static class PrintedName
{
    /// <summary>Gives the name without article, markup and footnote marks; spelling, case and accents stay.</summary>
    public static string Clean(ReadOnlySpan<char> printed, SponsorKind kind)
    {
        var text = new StringBuilder(printed.Length);
        for (var index = 0; index < printed.Length; index++)
        {
            var c = printed[index];
            switch (c)
            {
                case '<':
                    PrintNoise.SkipTag(printed, ref index);
                    break;
                case '^':
                    PrintNoise.SkipDigits(printed, ref index);
                    break;
                case ']' when PrintNoise.SkipTarget(printed, ref index):
                case '[' or '(' when PrintNoise.SkipMark(printed, ref index):
                case '[' or ']' or '*' or '_' or '\uFEFF' or '¹' or '²' or '³' or (>= '\u2070' and <= '\u2079') or (>= '\u200B' and <= '\u200F') or '\u2060':
                    break;
                case '\u00AD':
                    _ = PrintNoise.IsLineHyphen(printed, ref index);
                    break;
                case '-' or '\u2010' when PrintNoise.IsLineHyphen(printed, ref index):
                    break;
                case '-' or '\u2010' when index + 1 < printed.Length && printed[index + 1] is '\n' or '\r':
                    text.Append(c);
                    while (index + 1 < printed.Length && char.IsWhiteSpace(printed[index + 1])) index++;
                    break;
                default:
                    if (!char.IsWhiteSpace(c)) text.Append(c);
                    else if (text.Length > 0 && text[^1] != ' ') text.Append(' ');
                    break;
            }
        }

        var name = WithoutMark(text.ToString().AsSpan().Trim().TrimEnd(".,;: "));
        if (kind == SponsorKind.Group) name = SponsorWords.GroupName(name);
        name = WithoutArticle(name);
        return name.IsEmpty ? printed.Trim().ToString() : name.ToString();
    }

    /// <summary>Leaves out the article before a name.</summary>
    public static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> name) =>
        name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..].TrimStart() : name;

    /// <summary>Leaves out the one or two digits of a footnote mark glued to the last letter.</summary>
    private static ReadOnlySpan<char> WithoutMark(ReadOnlySpan<char> name)
    {
        var letters = name.TrimEnd("0123456789");
        return name.Length - letters.Length is 1 or 2 && !letters.IsEmpty && (char.IsLetter(letters[^1]) || letters[^1] == ')') ? letters : name;
    }
}

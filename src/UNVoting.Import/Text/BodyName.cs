using UNVoting.Documents;

namespace UNVoting.Import.Text;

/// <summary>The name of a Main Committee at the start of a text.</summary>
internal static class BodyName
{
    private const string Committee = "Committee";
    private const int Longest = 90;

    /// <summary>Whether a text ends inside the name of a committee that the next line completes: "Report of the Special Political and Decolonization", "Committee (Fourth Committee)".</summary>
    public static bool IsCut(string text, string next)
    {
        const string of = " of the ";
        int at = text.LastIndexOf(of, StringComparison.OrdinalIgnoreCase);
        string name = at < 0 ? text : text[(at + of.Length)..];
        return name.Length > 0 && char.IsUpper(name[0]) && Take(name, out _) == 0 && Take($"{name} {next}", out _) > name.Length;
    }

    /// <summary>Reads the name.</summary>
    /// <returns>How many characters it takes; 0 where there is none.</returns>
    public static int Take(ReadOnlySpan<char> text, out Body body)
    {
        body = default;
        ReadOnlySpan<char> window = text[..Math.Min(Longest, text.Length)];
        int end = window.IndexOf(Committee, StringComparison.OrdinalIgnoreCase);
        if (end < 0)
            return 0;
        end += Committee.Length;

        // "Special Political and Decolonization Committee (Fourth Committee)" names one committee twice.
        if (end < window.Length && window[end..].StartsWith(" ("))
        {
            int close = window[end..].IndexOf(')');
            if (close > 0 && Body.TryParse(window[..(end + close + 1)], null, out body))
                return end + close + 1;
        }

        return Body.TryParse(window[..end], null, out body) ? end : 0;
    }
}

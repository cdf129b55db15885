using System.Text;

namespace UNVoting.Import.Markup;

/// <summary>Blanks of every kind as one.</summary>
internal static class Blanks
{
    /// <summary>The text with each run of blanks, tabs and line ends as one blank, and none at the ends.</summary>
    public static string Single(string text)
    {
        bool clean = text.Length == 0 || (text[0] != ' ' && text[^1] != ' ');
        for (int i = 0; clean && i < text.Length; i++)
            clean = text[i] == ' ' ? text[i + 1] != ' ' : !char.IsWhiteSpace(text[i]);
        if (clean)
            return text;

        var single = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c))
                single.Append(c);
            else if (single.Length > 0 && single[^1] != ' ')
                single.Append(' ');
        }

        if (single.Length > 0 && single[^1] == ' ')
            single.Length--;
        return single.ToString();
    }
}

using System.Text;

namespace UNVoting.Import.DataSets;

/// <summary>Text in the tables that Dataverse exports (<c>.tab</c>), which marks quotation marks, tabs and line ends inside a text by a backslash instead of doubling the marks.</summary>
internal static class DataverseText
{
    /// <summary>The text that was meant.</summary>
    /// <param name="printed">A field, with the quotation marks around it where there are marks inside.</param>
    /// <returns>The text; the same instance where nothing is marked.</returns>
    public static string Unescape(string printed)
    {
        if (!printed.Contains('\\', StringComparison.Ordinal))
        {
            return printed;
        }

        ReadOnlySpan<char> inner = printed.Length > 1 && printed[0] == '"' && printed[^1] == '"' ? printed.AsSpan(1, printed.Length - 2) : printed;
        var text = new StringBuilder(inner.Length);
        for (int i = 0; i < inner.Length; i++)
        {
            if (inner[i] != '\\' || i + 1 == inner.Length)
            {
                text.Append(inner[i]);
                continue;
            }

            char marked = inner[++i];
            text.Append(marked switch
            {
                'n' => "\n",
                'r' => "\r",
                't' => "\t",
                '"' => "\"",
                '\\' => "\\",
                _ => $"\\{marked}",
            });
        }

        return text.ToString();
    }
}

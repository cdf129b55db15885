using System.Globalization;
using UNVoting.Documents;

namespace UNVoting.Import.Adoption;

/// <summary>The session that a source states beside the symbol of a text: <c>78</c>, <c>10emsp</c>, <c>Seventy-eighth session</c>.</summary>
internal static class StatedSession
{
    /// <summary>Reads the session; tells where it does not read, and where the symbol says another.</summary>
    /// <param name="printed">As printed; not empty.</param>
    /// <param name="symbol">The text that it is said of; <see langword="null"/> where it is said of another document.</param>
    /// <param name="line">Where the session stands.</param>
    /// <param name="issues">Where issues go.</param>
    /// <returns>The session stated; the default value where it does not read.</returns>
    public static AssemblySession Read(string printed, DocumentSymbol? symbol, int line, IssueLog issues)
    {
        if (!AssemblySession.TryParse(printed, CultureInfo.InvariantCulture, out AssemblySession stated))
            issues.Warn(line, "session-not-read", "The session could not be read: expected 78, 10emsp, 32sp or \"Seventy-eighth session\".", printed);
        else if (symbol?.Session is { } own && own != stated)
            issues.Warn(line, "session-differs", $"{symbol} is said to be of session {stated}; its symbol says otherwise and was followed.", printed);
        return stated;
    }
}

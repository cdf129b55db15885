using UNVoting.Documents;

namespace UNVoting.Import.Adoption;

/// <summary>The number of an agenda item as the Digital Library codes it: <c>94</c>, <c>71b</c>, <c>99dd</c>, <c>71b[20]</c>.</summary>
internal static class AgendaCode
{
    /// <summary>Reads a code.</summary>
    /// <param name="code">The code; what stands in square brackets is the library's own subdivision and no part of the agenda.</param>
    /// <param name="title">The title of the item; empty where none is known. With a subdivision it is that of the subdivision, and is left out.</param>
    /// <returns>The item, or <see langword="null"/> where the code is none.</returns>
    public static AgendaItem? Read(string code, string title)
    {
        int bracket = code.IndexOf('[', StringComparison.Ordinal);
        ReadOnlySpan<char> bare = (bracket < 0 ? code : code[..bracket]).AsSpan().Trim(" .");
        int letters = bare.IndexOfAnyExceptInRange('0', '9');
        string number = letters > 0 && bare[letters] != ' ' && bare[letters] != '(' ? $"{bare[..letters]} ({bare[letters..]})" : bare.ToString();
        return AgendaItem.TryParse(number, out AgendaItem? item) ? item with { Title = bracket < 0 && title.Length > 0 ? title : null } : null;
    }
}

using UNVoting.Documents;

namespace UNVoting.Import;

/// <summary>A file to read.</summary>
/// <param name="Path">Where the file is, as the system spells it.</param>
/// <param name="Symbol">The symbol of the document, for a text that does not print its own; other formats carry their symbols and ignore it.</param>
/// <exception cref="ArgumentNullException"><paramref name="Path"/> is <see langword="null"/>.</exception>
public sealed record InputFile(string Path, DocumentSymbol? Symbol = null)
{
    /// <summary>Where the file is, as the system spells it.</summary>
    /// <exception cref="ArgumentNullException">Set to <see langword="null"/>.</exception>
    public string Path { get; init => field = NotNull.Of(value); } = NotNull.Of(Path);

    /// <summary>Where the file is, and the symbol where one is given.</summary>
    /// <returns>For example <c>draft.txt (A/C.1/78/L.11)</c>.</returns>
    public override string ToString() => Symbol is null ? Path : $"{Path} ({Symbol})";
}

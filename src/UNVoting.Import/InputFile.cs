using UNVoting.Documents;

namespace UNVoting.Import;

/// <summary>A file to read.</summary>
/// <param name="Path">Where the file is, as the system spells it.</param>
/// <param name="Symbol">The symbol of the document, for a text that does not print its own; other formats carry their symbols and ignore it.</param>
public sealed record InputFile(string Path, DocumentSymbol? Symbol = null);

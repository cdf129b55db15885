using UNVoting.Documents;
using UNVoting.Import.Text;
using UNVoting.Testing;

namespace UNVoting.Import.Tests.Text;

/// <summary>The five documents of the shared folder, each read with the symbol that its file does not always print.</summary>
internal static class FiveDocuments
{
    public const string A73505 = "documents/003_56c780bce0ca2334.txt";
    public const string A74363 = "documents/001_ca539d863c9c1d3b.txt";
    public const string C175L8Rev1 = "documents/004_300b75d26f4ff1a3.txt";
    public const string C176L13 = "documents/002_01870a3a3bb78080.txt";
    public const string A78404 = "documents/000_71436593594796fd.txt";

    public static IReadOnlyList<(string File, string Symbol)> All { get; } =
        [(A73505, "A/73/505"), (A74363, "A/74/363"), (C175L8Rev1, "A/C.1/75/L.8/Rev.1"), (C176L13, "A/C.1/76/L.13"), (A78404, "A/78/404")];

    public static ReadResult Read(string file) =>
        OfficialDocumentReader.ReadFile(SharedData.PathOf(file), Parsed.Symbol(All.Single(document => document.File == file).Symbol));
}

using UNVoting.Documents;
using UNVoting.Testing;
using UNVoting.Votes;

namespace UNVoting.Import.Tests.Queries;

/// <summary>The five documents on information security and the machine-readable resolutions of sessions 75 to 78, as one record.</summary>
internal static class InformationSecurity
{
    public const string Documents = "documents";
    public const string Resolutions = "data/unxml/akn";

    private static readonly (string File, string Symbol)[] s_documents =
    [
        ("003_56c780bce0ca2334.txt", "A/73/505"), ("001_ca539d863c9c1d3b.txt", "A/74/363"), ("004_300b75d26f4ff1a3.txt", "A/C.1/75/L.8/Rev.1"),
        ("002_01870a3a3bb78080.txt", "A/C.1/76/L.13"), ("000_71436593594796fd.txt", "A/78/404"),
    ];

    private static readonly string[] s_resolutions =
    [
        "75_32_E.xml", "75_240_E.xml", "A_RES_76_19-2118253E.xml", "A_RES_77_36-2228101E.xml", "A_RES_77_37-2228102E.xml", "A_RES_78_237-2326243F.xml",
    ];

    private static readonly Lazy<VotingRecord> s_five = new(() => Read(s_documents.Select(document => new InputFile(SharedData.PathOf($"{Documents}/{document.File}"), Symbol(document.Symbol)))));

    private static readonly Lazy<VotingRecord> s_all = new(() => s_five.Value.Union(Read(s_resolutions.Select(file => new InputFile(SharedData.PathOf($"{Resolutions}/{file}"))))));

    public static VotingRecord FiveDocuments => s_five.Value;

    public static VotingRecord WithResolutions => s_all.Value;

    public static DocumentSymbol Symbol(string text) => DocumentSymbol.Parse(text, null);

    public static AssemblyText Text(string symbol) => FiveDocuments.GetText(Symbol(symbol));

    private static VotingRecord Read(IEnumerable<InputFile> files) => RecordReader.ReadFiles(files).Record;
}

using UNVoting.Documents;
using UNVoting.Import;
using UNVoting.Json;
using UNVoting.Testing;

namespace UNVoting.Import.Tests;

/// <summary>The record that Core carries is the one that the readers make of the documents. To make it anew: <c>unvoting convert --facts</c> with the five files and
/// <c>-o src/UNVoting.Core/Json/embedded-record.json</c>.</summary>
public class EmbeddedRecordTests
{
    private static readonly (string File, string Symbol)[] Documents =
    [
        ("documents/003_56c780bce0ca2334.txt", "A/73/505"),
        ("documents/001_ca539d863c9c1d3b.txt", "A/74/363"),
        ("documents/004_300b75d26f4ff1a3.txt", "A/C.1/75/L.8/Rev.1"),
        ("documents/002_01870a3a3bb78080.txt", "A/C.1/76/L.13"),
        ("documents/000_71436593594796fd.txt", "A/78/404"),
    ];

    [SharedDataFact("documents")]
    public void The_embedded_record_is_what_the_five_documents_say()
    {
        ReadResult read = RecordReader.ReadFiles(Documents.Select(document => new InputFile(SharedData.PathOf(document.File), DocumentSymbol.Parse(document.Symbol, null))));
        Assert.Equal(read.Record.WithoutWording(), EmbeddedRecord.Record);
        Assert.Equal(VotingRecordJson.ToJson(read.Record.WithoutWording()), VotingRecordJson.ToJson(EmbeddedRecord.Record));
    }
}

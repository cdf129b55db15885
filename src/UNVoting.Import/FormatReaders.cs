using System.Text.Json;
using UNVoting.Documents;
using UNVoting.Import.Text;
using UNVoting.Json;
using UNVoting.Votes;

namespace UNVoting.Import;

/// <summary>Which reader reads which format. The one place to add a format, beside <see cref="FormatRecogniser"/>.</summary>
internal static class FormatReaders
{
    /// <summary>Reads a stream of a recognised format.</summary>
    public static IEnumerable<ReadResult> Read(FileFormat format, Stream stream, string name, DocumentSymbol? symbol) => format switch
    {
        FileFormat.OfficialText => [OfficialDocumentReader.Read(stream, symbol, name)],
        FileFormat.RecordJson => [ReadRecord(stream, name)],
        _ => [NotRead(name, $"{format} cannot be read by this version.")],
    };

    /// <summary>Reads a Word file.</summary>
    public static IEnumerable<ReadResult> ReadWordDocument(Stream stream, string name, DocumentSymbol? symbol) =>
        [NotRead(name, "Word files cannot be read by this version.")];

    private static ReadResult ReadRecord(Stream stream, string name)
    {
        try
        {
            return new ReadResult(VotingRecordJson.Read(stream), []);
        }
        catch (JsonException fault)
        {
            int line = (int)Math.Min(fault.LineNumber + 1 ?? 0, int.MaxValue);
            return new ReadResult(VotingRecord.Empty, [new ReadIssue(name, line, "record-unreadable", IssueSeverity.Error, fault.Message, "")]);
        }
    }

    private static ReadResult NotRead(string name, string message) =>
        new(VotingRecord.Empty, [new ReadIssue(name, 0, "format-not-read", IssueSeverity.Error, message, "")]);
}

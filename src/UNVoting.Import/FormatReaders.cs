using System.Text.Json;
using UNVoting.Documents;
using UNVoting.Import.Akn;
using UNVoting.Import.Archives;
using UNVoting.Import.Csv;
using UNVoting.Import.DataSets;
using UNVoting.Import.JsonLines;
using UNVoting.Import.Marc;
using UNVoting.Import.Names;
using UNVoting.Import.Text;
using UNVoting.Import.Word;
using UNVoting.Json;
using UNVoting.Votes;

namespace UNVoting.Import;

/// <summary>Which reader reads which format. The one place to add a format, beside <see cref="FormatRecogniser"/>.</summary>
/// <param name="inParts">Whether a file of many entries comes entry by entry.</param>
internal sealed class FormatReaders(bool inParts)
{
    private readonly RollCallSet _unvotes = new(new Source(SourceKind.Unvotes, Name: "unvotes"), CodeScheme.Alpha2);
    private readonly RollCallSet _voeten = new(new Source(SourceKind.Voeten, Name: "United Nations General Assembly Voting Data (Voeten)"), CodeScheme.CorrelatesOfWar);

    /// <summary>Reads a stream of a recognised format.</summary>
    /// <returns>The result, or the results of its parts one after the other as the stream is read; none where they come with <see cref="Join"/>.</returns>
    public IEnumerable<ReadResult> Read(FileFormat format, PeekedStream stream, string name, DocumentSymbol? symbol) => format switch
    {
        FileFormat.OfficialText => [OfficialDocumentReader.Read(stream, symbol, name)],
        FileFormat.RecordJson => [ReadRecord(stream, name)],
        FileFormat.UnXmlJsonLines => ReadEntries(name, issues => ResolutionLines.Read(stream, issues)),
        FileFormat.AkomaNtoso => [AknReader.Read(stream, name)],
        FileFormat.MarcXml => ReadEntries(name, issues => MarcReader.Read(stream, issues)),
        FileFormat.DigitalLibraryCsv => ReadEntries(name, issues => DigitalLibraryCsv.Read(stream, CsvLayouts.DelimiterOf(stream.Head), inParts, issues)),
        FileFormat.Unvotes => Gather(_unvotes, stream, name),
        FileFormat.Voeten => Gather(_voeten, stream, name),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Expected a format that is read as such, not an archive."),
    };

    /// <summary>Reads a Word file.</summary>
    public static IEnumerable<ReadResult> ReadWordDocument(Stream stream, string name, DocumentSymbol? symbol) =>
        [WordReader.Read(stream, symbol, name)];

    /// <summary>The results of what belongs together, once every file was read.</summary>
    public IEnumerable<ReadResult> Join() => _unvotes.ToResults().Concat(_voeten.ToResults());

    private IEnumerable<ReadResult> ReadEntries(string name, Func<IssueLog, IEnumerable<SourceEntry>> read)
    {
        var issues = new IssueLog(name);
        return inParts ? SourceEntry.OneByOne(read(issues), issues) : [SourceEntry.Together(read(issues), issues)];
    }

    private static IEnumerable<ReadResult> Gather(RollCallSet set, PeekedStream stream, string name)
    {
        new RollCallReader(set, name, stream, CsvLayouts.DelimiterOf(stream.Head)).Read();
        return [];
    }

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
}

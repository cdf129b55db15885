using System.Globalization;
using System.Xml;
using UNVoting.Documents;
using UNVoting.Import.Archives;
using UNVoting.Import.Markup;

namespace UNVoting.Import.Marc;

/// <summary>Reads records of the UN Digital Library as MARCXML, one after the other: voting records, drafts, and resolutions with the note on their adoption.</summary>
internal sealed class MarcReader : IDisposable
{
    /// <summary>What the source is called.</summary>
    public const string DataSet = "UN Digital Library";

    /// <summary>What the records of resolutions are called, which tell of an adoption beside the voting records.</summary>
    public const string Resolutions = DataSet + ", records of resolutions";

    private const long LargestRecord = 16L * 1024 * 1024;

    private readonly QuotaStream _stream;
    private readonly IssueLog _issues;
    private readonly HashSet<(DocumentSymbol Symbol, Source Source)> _described = [];
    private XmlReader? _xml;
    private bool _toldEncoding;

    private MarcReader(QuotaStream stream, IssueLog issues) => (_stream, _issues) = (stream, issues);

    /// <summary>Reads a stream to its end, one record for each entry that is asked for.</summary>
    /// <param name="stream">The records.</param>
    /// <param name="issues">Where issues go; a record that is of no vote and no text is one and gives no entry.</param>
    public static IEnumerable<SourceEntry> Read(Stream stream, IssueLog issues)
    {
        using var quota = new QuotaStream(stream, LargestRecord, $"A single record is larger than {LargestRecord / (1024 * 1024)} MB.");
        using var reader = new MarcReader(quota, issues);
        bool any = false;
        while (reader.Next() is { } record)
        {
            any = true;
            if (reader.Take(record) is { } entry)
                yield return entry;
        }

        if (!any && issues.IsEmpty)
            issues.Error(0, "no-records", "The file holds no MARC record: expected <record> in the namespace of MARC21.");
    }

    public void Dispose() => _xml?.Dispose();

    // The next record; null where the file has ended, or cannot be read any further, which is told.
    private MarcRecord? Next()
    {
        int line = 0;
        try
        {
            if (_xml is null)
            {
                _xml = MarkupReader.Open(_stream);
                MarkupReader.MoveToContent(_xml);
            }
            else
            {
                _xml.Read();
            }

            for (; !_xml.EOF; _xml.Read())
            {
                line = MarkupReader.Line(_xml);
                if (_xml.NodeType == XmlNodeType.Element && _xml.LocalName == "record")
                {
                    MarkupElement element = MarkupReader.ReadElement(_xml, out XmlException? fault);
                    _stream.Reset();
                    return fault is null ? new MarcRecord(element) : throw fault;
                }
            }
        }
        catch (XmlException fault)
        {
            _issues.Error(fault.LineNumber, "xml-not-read", $"{fault.Message} The records before it were read.");
        }
        catch (InvalidDataException fault)
        {
            _issues.Error(line, "record-too-large", $"{fault.Message} The records before it were read.");
        }

        return null;
    }

    private SourceEntry? Take(MarcRecord record)
    {
        if (record.IsTwiceEncoded && !_toldEncoding)
        {
            _toldEncoding = true;
            _issues.Info(record.Line, "encoded-twice", "Letters beyond ASCII were encoded twice in this file; they were read as what they stand for.");
        }

        if (MarcVote.IsOne(record))
            return MarcVote.Read(record, _issues) is { } read ? new SourceEntry(read.Vote, Apart(read.Text, record)) : null;
        return MarcDraft.Read(record, _issues) is { } text
            ? new SourceEntry(MarcAmendment.Read(record, text) ?? MarcAdoption.Read(record, text, _issues), Apart(text, record))
            : null;
    }

    // Two records of one document: the second stands beside the first under its own number.
    private AssemblyText Apart(AssemblyText text, MarcRecord record) =>
        _described.Add((text.Symbol, text.Source)) ? text : text with { Source = text.Source with { Name = $"{text.Source.Name}, record {record.Identifier}" } };
}

using System.Globalization;
using System.Xml;
using UNVoting.Documents;
using UNVoting.Import.Markup;
using UNVoting.Import.Text;
using UNVoting.Votes;

namespace UNVoting.Import.Marc;

/// <summary>Reads records of the UN Digital Library as MARCXML, one after the other: voting records, drafts, and resolutions with the note on their adoption.</summary>
internal sealed class MarcReader
{
    /// <summary>What the source is called.</summary>
    public const string DataSet = "UN Digital Library";

    /// <summary>What the records of resolutions are called, which tell of an adoption beside the voting records.</summary>
    public const string Resolutions = DataSet + ", records of resolutions";

    private const long LargestRecord = 16L * 1024 * 1024;

    private readonly IssueLog _issues;
    private readonly List<Vote> _votes = [];
    private readonly List<AssemblyText> _texts = [];
    private readonly HashSet<(DocumentSymbol Symbol, Source Source)> _described = [];
    private bool _toldEncoding;
    private int _records;

    private MarcReader(string file) => _issues = new IssueLog(file);

    /// <summary>Reads a stream to its end, record by record.</summary>
    public static ReadResult Read(Stream stream, string file)
    {
        var reader = new MarcReader(file);
        using var quota = new QuotaStream(stream, LargestRecord);
        int line = 0;
        try
        {
            reader.Walk(quota, ref line);
        }
        catch (XmlException fault)
        {
            reader._issues.Error(fault.LineNumber, "xml-not-read", $"{fault.Message} The records before it were read.");
        }
        catch (InvalidDataException fault)
        {
            reader._issues.Error(line, "record-too-large", $"{fault.Message} The records before it were read.");
        }

        if (reader._records == 0 && reader._issues.IsEmpty)
            reader._issues.Error(0, "no-records", "The file holds no MARC record: expected <record> in the namespace of MARC21.");
        return new ReadResult(VotingRecord.Of(reader._votes, reader._texts), reader._issues.ToValueList());
    }

    private void Walk(QuotaStream stream, ref int line)
    {
        using XmlReader reader = MarkupReader.Open(stream);
        MarkupReader.MoveToContent(reader);
        while (!reader.EOF)
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "record")
            {
                reader.Read();
                continue;
            }

            line = MarkupReader.Line(reader);
            MarkupElement element = MarkupReader.ReadElement(reader, out XmlException? fault);
            if (fault is not null)
                throw fault;
            Take(new MarcRecord(element));
            stream.Reset();
        }
    }

    private void Take(MarcRecord record)
    {
        _records++;
        if (record.IsTwiceEncoded && !_toldEncoding)
        {
            _toldEncoding = true;
            _issues.Info(record.Line, "encoded-twice", "Letters beyond ASCII were encoded twice in this file; they were read as what they stand for.");
        }

        if (MarcVote.IsOne(record))
        {
            if (MarcVote.Read(record, _issues) is { } read)
            {
                _votes.Add(read.Vote);
                Add(read.Text, record);
            }
        }
        else if (MarcDraft.Read(record, _issues) is { } text)
        {
            if ((MarcAmendment.Read(record, text) ?? MarcAdoption.Read(record, text, _issues)) is { } decision)
                _votes.Add(decision);
            Add(text, record);
        }
    }

    // Two records of one document: the second stands beside the first under its own number.
    private void Add(AssemblyText text, MarcRecord record) =>
        _texts.Add(_described.Add((text.Symbol, text.Source)) ? text : text with { Source = text.Source with { Name = $"{text.Source.Name}, record {record.Identifier}" } });
}

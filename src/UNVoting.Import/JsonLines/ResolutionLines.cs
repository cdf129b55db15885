using System.Globalization;
using System.Text;
using System.Text.Json;
using UNVoting.Documents;
using UNVoting.Import.Adoption;

namespace UNVoting.Import.JsonLines;

/// <summary>Reads the machine-readable resolutions as JSON Lines: one object a line, one resolution an object.</summary>
internal sealed class ResolutionLines
{
    private const int Deepest = 16;

    // So many one after another, and the file is something else.
    private const int MostUnread = 1000;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    private readonly IssueLog _issues;
    private readonly HashSet<string> _unknownFields = new(StringComparer.Ordinal);
    private readonly Dictionary<DocumentSymbol, (int Line, UInt128 Content)> _known = [];

    private int _unread;

    private ResolutionLines(IssueLog issues) => _issues = issues;

    /// <summary>Reads a stream to its end, one line for each entry that is asked for.</summary>
    /// <param name="stream">The lines.</param>
    /// <param name="issues">Where issues go; a line that is no resolution, or one that stood before, is one and gives no entry.</param>
    public static IEnumerable<SourceEntry> Read(Stream stream, IssueLog issues)
    {
        var reader = new ResolutionLines(issues);
        foreach ((int number, ReadOnlyMemory<byte> bytes, bool tooLong) in LineSplitter.Split(stream))
        {
            if (reader.Take(number, number == 1 && bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes, tooLong) is { } facts)
                yield return new SourceEntry(facts.ToVote(), facts.ToText());
            if (reader._unread < MostUnread)
                continue;
            issues.Error(number, "not-json-lines", string.Create(CultureInfo.InvariantCulture, $"{MostUnread} lines one after another are no JSON that can be read. Nothing after this line was read."));
            break;
        }
    }

    private AdoptionFacts? Take(int line, ReadOnlyMemory<byte> bytes, bool tooLong)
    {
        if (tooLong)
        {
            _issues.Error(line, "line-too-long", "The line is longer than any resolution; it was left out.", Beginning(bytes.Span));
            return null;
        }

        if (bytes.Span.Trim(" \t\r"u8).IsEmpty)
            return null;
        try
        {
            using JsonDocument document = JsonDocument.Parse(InUtf8(bytes, line), new JsonDocumentOptions { MaxDepth = Deepest });
            _unread = 0;
            if (document.RootElement.ValueKind == JsonValueKind.Object)
                return Take(document.RootElement, line);
            _issues.Error(line, "not-a-resolution", $"Expected an object, found {document.RootElement.ValueKind}.", Beginning(bytes.Span));
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            _unread++;
            _issues.Error(line, "line-not-read", $"The line is no JSON that can be read: {fault.Message}", Beginning(bytes.Span));
        }

        return null;
    }

    private AdoptionFacts? Take(JsonElement json, int line)
    {
        if (ResolutionLine.Read(json, line, _issues) is not { } facts)
            return null;
        foreach (JsonProperty property in json.EnumerateObject())
        {
            if (!ResolutionLine.Knows(property.Name) && _unknownFields.Add(property.Name))
                _issues.Info(line, "field-not-read", $"Nothing is known of the field \"{property.Name}\", and it was not read.", property.Value.ToString());
        }

        UInt128 content = ResolutionLine.ContentOf(json);
        if (_known.TryAdd(facts.Symbol, (line, content)))
            return facts;
        (int before, UInt128 known) = _known[facts.Symbol];
        if (content == known)
        {
            _issues.Info(line, "symbol-repeated", $"{facts.Symbol} stands in line {before} too, with the same content; it counts once.");
            return null;
        }

        _issues.Warn(line, "symbol-repeated", $"{facts.Symbol} stands in line {before} too, with other content; both are kept, and the first speaks.");
        facts.Source = facts.Source with { Name = string.Create(CultureInfo.InvariantCulture, $"{ResolutionLine.DataSet}, line {line}") };
        return facts;
    }

    // Bytes that are no UTF-8 are Latin-1.
    private ReadOnlyMemory<byte> InUtf8(ReadOnlyMemory<byte> bytes, int line)
    {
        try
        {
            _ = Strict.GetCharCount(bytes.Span);
            return bytes;
        }
        catch (DecoderFallbackException)
        {
            _issues.Warn(line, "broken-encoding", "The line holds bytes that are not UTF-8; it was read as Latin-1 (Windows-1252).");
            return Encoding.UTF8.GetBytes(WesternText.Of(bytes.Span));
        }
    }

    private static string Beginning(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, 400)]);
}

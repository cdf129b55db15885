using System.Text;
using UNVoting.Import.Csv;

namespace UNVoting.Import;

/// <summary>Tells formats apart by what stands at the beginning of a file; the file's name is never asked.</summary>
internal static class FormatRecogniser
{
    /// <summary>How much of a file is looked at, in bytes.</summary>
    public const int HeadLength = 64 * 1024;

    private const int TarMagicOffset = 257;

    // One byte in so many may be a stray control character before a file counts as binary: what PDF readers leave is not clean.
    private const int BytesPerControl = 64;

    private static readonly (byte[] Magic, FileFormat Format, string Reason)[] Magics =
    [
        ([0x1F, 0x8B], FileFormat.Gzip, ""),
        ([(byte)'P', (byte)'K', 3, 4], FileFormat.Zip, ""),
        ([(byte)'P', (byte)'K', 5, 6], FileFormat.Zip, ""),
        ([(byte)'%', (byte)'P', (byte)'D', (byte)'F'], FileFormat.Unreadable, "a PDF file, of which only the text or the Word file can be read"),
        ([0xD0, 0xCF, 0x11, 0xE0], FileFormat.Unreadable, "a Word or Excel file of the old binary kind; save it as .docx or CSV"),
        ([(byte)'B', (byte)'Z', (byte)'h'], FileFormat.Unreadable, "compressed by bzip2; gzip, tar and zip are read"),
        ([0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z'], FileFormat.Unreadable, "compressed by xz; gzip, tar and zip are read"),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF], FileFormat.Unreadable, "a 7z archive; gzip, tar and zip are read"),
        ([0x28, 0xB5, 0x2F, 0xFD], FileFormat.Unreadable, "compressed by Zstandard; gzip, tar and zip are read"),
        ("RDX"u8.ToArray(), FileFormat.Unreadable, "an R data file; write it as CSV"),
    ];

    /// <summary>The format of a file.</summary>
    /// <param name="head">Its first bytes, as many as <see cref="HeadLength"/> where it has them.</param>
    public static Recognised Recognise(ReadOnlySpan<byte> head)
    {
        foreach ((byte[] magic, FileFormat format, string reason) in Magics)
        {
            if (head.StartsWith(magic))
            {
                return new Recognised(format, reason);
            }
        }

        if (head.Length > TarMagicOffset && head[TarMagicOffset..].StartsWith("ustar"u8))
        {
            return new Recognised(FileFormat.Tar);
        }

        head = head.StartsWith("\uFEFF"u8) ? head[3..] : head;
        ReadOnlySpan<byte> text = head.TrimStart(" \t\r\n"u8);
        return text.IsEmpty ? new Recognised(FileFormat.Empty, "empty")
            : IsBinary(text) ? new Recognised(FileFormat.Unreadable, "binary data of a kind that is not read")
            : text[0] is (byte)'{' or (byte)'[' ? Json(text)
            : text[0] == (byte)'<' && Xml(text) is { } markup ? markup
            : CsvLayouts.Recognise(head) ?? new Recognised(FileFormat.OfficialText);
    }

    private static bool IsBinary(ReadOnlySpan<byte> text)
    {
        int controls = 0;
        foreach (byte b in text)
        {
            if (b == 0)
            {
                return true;
            }

            controls += b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or (byte)'\v') ? 1 : 0;
        }

        return controls > text.Length / BytesPerControl;
    }

    private static Recognised Json(ReadOnlySpan<byte> text)
    {
        // The machine-readable resolutions never carry a format of their own; a file that is neither is told so by the strict reader of records.
        bool isRecord = text.IndexOf("\"unvoting-record\""u8) >= 0;
        bool isLines = text.IndexOf("\"resolution_number\""u8) >= 0 || text.IndexOf("\"adoption_type\""u8) >= 0 || text.IndexOf("\"MS_in_favour"u8) >= 0;
        return new Recognised(!isRecord && isLines ? FileFormat.UnXmlJsonLines : FileFormat.RecordJson);
    }

    private static Recognised? Xml(ReadOnlySpan<byte> text)
    {
        if (text.IndexOf("MARC21/slim"u8) >= 0)
        {
            return new Recognised(FileFormat.MarcXml);
        }

        if (text.IndexOf("akomaNtoso"u8) >= 0 || text.IndexOf("akn4un"u8) >= 0)
        {
            return new Recognised(FileFormat.AkomaNtoso);
        }

        string opening = Encoding.Latin1.GetString(text[..Math.Min(text.Length, 200)]);
        return opening.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) ? new Recognised(FileFormat.Unreadable, "XML that is neither AKN4UN nor MARCXML")
            : opening.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase) || opening.StartsWith("<html", StringComparison.OrdinalIgnoreCase) ? new Recognised(FileFormat.Unreadable, "a web page")
            : null;
    }
}

using System.Globalization;
using System.Text;

namespace UNVoting.Import.Text;

/// <summary>Turns bytes into text, within bounds; what is no text is reported and never guessed.</summary>
internal static class DocumentText
{
    private const int BytesPerCharacter = 4;
    private const int Chunk = 64 * 1024;

    /// <summary>Reads a stream to its end, or until it is longer than any document.</summary>
    /// <returns>The text; <see langword="null"/> where there is none, and the reason is in the log.</returns>
    public static string? Read(Stream stream, IssueLog issues)
    {
        using var bytes = new MemoryStream();
        byte[] chunk = new byte[Chunk];
        int read;
        while ((read = stream.Read(chunk, 0, chunk.Length)) > 0)
        {
            bytes.Write(chunk, 0, read);
            if (bytes.Length > (long)OfficialDocumentReader.LongestText * BytesPerCharacter)
            {
                issues.Error(0, "too-long", TooLong);
                return null;
            }
        }

        ReadOnlySpan<byte> content = bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
        if (content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Decode(content[2..], Encoding.Unicode, issues);
        if (content.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Decode(content[2..], Encoding.BigEndianUnicode, issues);
        if (content.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            content = content[3..];
        if (content.Contains((byte)0))
        {
            issues.Error(0, "not-text", "The file holds zero bytes, so it is no text: expected UTF-8, or UTF-16 with its byte order mark.");
            return null;
        }

        return Decode(content, Encoding.UTF8, issues);
    }

    public static string TooLong { get; } =
        string.Create(CultureInfo.InvariantCulture, $"The text is longer than {OfficialDocumentReader.LongestText} characters, which no official document is.");

    /// <summary>The text with U+FFFD for each half of a surrogate pair that stands alone, which is an issue: what holds one can be written nowhere.</summary>
    public static string WellFormed(string text, IssueLog issues)
    {
        int first = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF');
        string formed = first < 0 ? text : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        int broken = text.AsSpan().CommonPrefixLength(formed);
        if (broken < text.Length)
            issues.Warn(text.AsSpan(0, broken).Count('\n') + 1, "broken-encoding", "The text holds halves of surrogate pairs; each stands as U+FFFD in what was read.");
        return formed;
    }

    private static string Decode(ReadOnlySpan<byte> bytes, Encoding encoding, IssueLog issues)
    {
        string text = encoding.GetString(bytes);
        int broken = text.IndexOf('\uFFFD', StringComparison.Ordinal);
        if (broken >= 0)
        {
            int line = text.AsSpan(0, broken).Count('\n') + 1;
            issues.Warn(line, "broken-encoding", $"The file holds bytes that are not {encoding.WebName}; each stands as U+FFFD in what was read.");
        }

        return text;
    }
}

using UNVoting.Documents;
using UNVoting.Votes;

namespace UNVoting.Import.Text;

/// <summary>Reads official documents of the General Assembly as text: committee reports, draft resolutions and decisions, resolutions as adopted.</summary>
/// <remarks>
/// <para>The text may come from a PDF reader, a Markdown writer or a word processor: wrapped lines, page breaks and footnotes inside lists and
/// paragraphs, running symbols, page and job numbers, links and emphasis are understood for what they are.</para>
/// <para>Every line that is not blank is accounted for: it is in the model, or it belongs to the page, or an issue holds it. A name that does not
/// resolve keeps its vote under the name as printed, and is an issue with the nearest known name.</para>
/// <para>Time and memory are linear in the length of the text. Safe from any thread; the result depends on the arguments alone.</para>
/// </remarks>
public static class OfficialDocumentReader
{
    /// <summary>The longest text that is read, in characters; the longest reports of the Assembly hold a tenth of it.</summary>
    public const int LongestText = 16 * 1024 * 1024;

    /// <summary>Whether a text is an official document that is read here, told by the form of its front.</summary>
    /// <param name="text">The text, or its beginning.</param>
    /// <returns>Whether it is. Costs O(length).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static bool Recognizes(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > LongestText)
            return false;
        List<SourceLine> source = SourceLine.Split(text);
        return DocumentForms.Of(PageReader.Read(source, new LineLedger(source[^1].Number)).Content) != DocumentForm.Unknown;
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text of one document.</param>
    /// <param name="symbol">The symbol of the document, where the caller knows it; it goes before one that the text prints.</param>
    /// <param name="file">The name that issues carry.</param>
    /// <returns>What was read, and every issue.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="file"/> is <see langword="null"/>.</exception>
    public static ReadResult Read(string text, DocumentSymbol? symbol = null, string file = "")
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(file);
        return new DocumentReading(file, symbol).Read(text).Result;
    }

    /// <summary>Reads a stream of UTF-8, or of UTF-16 with its mark, to its end.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="symbol">The symbol of the document, where the caller knows it.</param>
    /// <param name="file">The name that issues carry.</param>
    /// <returns>What was read, and every issue. Bytes that are no text are issues too.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="file"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static ReadResult Read(Stream stream, DocumentSymbol? symbol = null, string file = "")
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(file);
        return new DocumentReading(file, symbol).Read(stream).Result;
    }

    /// <summary>Reads a file; issues carry its name.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="symbol">The symbol of the document, where the caller knows it.</param>
    /// <returns>What was read, and every issue.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="IOException">The file could not be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static ReadResult ReadFile(string path, DocumentSymbol? symbol = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using FileStream stream = File.OpenRead(path);
        return Read(stream, symbol, Path.GetFileName(path));
    }
}

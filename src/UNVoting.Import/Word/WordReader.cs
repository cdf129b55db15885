using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using UNVoting.Documents;
using UNVoting.Import.Text;
using UNVoting.Votes;

namespace UNVoting.Import.Word;

/// <summary>Reads official documents as Word files (.docx): the paragraphs become lines, and the reader of texts reads them.</summary>
/// <remarks>Issues count paragraphs where those of a text count lines.</remarks>
internal static class WordReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="stream">The file; it can be read from any place.</param>
    /// <param name="symbol">The symbol of the document, where the caller knows it.</param>
    /// <param name="file">The name that issues carry.</param>
    public static ReadResult Read(Stream stream, DocumentSymbol? symbol, string file)
    {
        if (WordPackage.Fault(stream) is { } fault)
            return Refused(file, "word-file-refused", fault);
        stream.Position = 0;
        string? text;
        DocumentPages? pages;
        try
        {
            using WordprocessingDocument package = WordprocessingDocument.Open(stream, isEditable: false, WordPackage.Settings);
            if (package.MainDocumentPart is not { } main || main.Document?.Body is null)
                return Refused(file, "word-file-damaged", "The file holds no text of a document.");
            WordLines lines = WordLines.Read(main);
            text = lines.ToTypedText();
            pages = text is null ? lines.ToPages() : null;
        }
        catch (Exception damage) when (damage is OpenXmlPackageException or XmlException or InvalidDataException or FormatException or IOException or ArgumentException or InvalidOperationException or KeyNotFoundException)
        {
            return Refused(file, "word-file-damaged", $"The Word file is damaged: {damage.Message}");
        }

        var reading = new DocumentReading(file, symbol);
        return (pages is null ? reading.Read(text!) : reading.Read(pages)).Result;
    }

    private static ReadResult Refused(string file, string code, string message) =>
        new(VotingRecord.Empty, [new ReadIssue(file, 0, code, IssueSeverity.Error, message, "")]);
}

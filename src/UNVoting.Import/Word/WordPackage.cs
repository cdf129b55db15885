using System.Globalization;
using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using UNVoting.Import.Archives;

namespace UNVoting.Import.Word;

/// <summary>Looks through a Word file before it is opened: how large it unpacks to and how deep its elements nest, whatever its directory says.</summary>
internal static class WordPackage
{
    private const int MostEntries = 2000;
    private const long LargestPart = 64L << 20;
    private const long LargestAll = 128L << 20;
    private const int Deepest = 200;

    public static OpenSettings Settings { get; } = new() { MaxCharactersInPart = LargestPart, AutoSave = false };

    /// <summary>Why the file is not to be opened.</summary>
    /// <param name="stream">The file, left wherever reading ended.</param>
    /// <returns>The reason; <see langword="null"/> where there is none.</returns>
    public static string? Fault(Stream stream)
    {
        try
        {
            stream.Position = 0;
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            if (zip.Entries.Count > MostEntries)
                return string.Create(CultureInfo.InvariantCulture, $"It holds more than {MostEntries} parts.");
            long left = LargestAll;
            foreach (ZipArchiveEntry entry in zip.Entries)
            {
                if (FaultOf(entry, ref left) is { } fault)
                    return $"{entry.FullName}: {fault}";
            }

            return null;
        }
        catch (InvalidDataException damage)
        {
            return $"The zip archive is damaged ({damage.Message.TrimEnd('.')}).";
        }
    }

    private static string? FaultOf(ZipArchiveEntry entry, ref long left)
    {
        using Stream unpacked = entry.Open();
        using var metered = new QuotaStream(unpacked, Math.Min(LargestPart, left), "it unpacks to more than a document can hold.");
        try
        {
            if (entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
                return FaultOfXml(metered);
            metered.CopyTo(Stream.Null);
            return null;
        }
        catch (InvalidDataException damage)
        {
            return damage.Message;
        }
        finally
        {
            left -= metered.Taken;
        }
    }

    private static string? FaultOfXml(Stream part)
    {
        try
        {
            using var reader = XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            while (reader.Read())
            {
                if (reader.Depth > Deepest)
                    return string.Create(CultureInfo.InvariantCulture, $"its elements nest more than {Deepest} deep.");
            }

            return null;
        }
        catch (XmlException fault)
        {
            return $"it is no XML that can be read: {fault.Message}";
        }
        catch (ArgumentOutOfRangeException)
        {
            // As in the reader of markup: the platform loses count of a declaration that holds a byte which is no UTF-8.
            return "it is no XML that can be read: its declaration is damaged.";
        }
    }
}

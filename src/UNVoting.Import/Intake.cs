using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using UNVoting.Documents;
using UNVoting.Import.Archives;
using UNVoting.Votes;

namespace UNVoting.Import;

/// <summary>One reading of one or more files: what each holds, unpacked and handed to its reader, and what belongs together joined.</summary>
/// <param name="give">Takes each result as soon as it is there.</param>
/// <param name="inParts">Whether a file of many entries comes entry by entry, so that it is never held whole.</param>
/// <param name="progress">Told how far reading has come.</param>
/// <param name="cancellation">Stops the reading.</param>
internal sealed class Intake(Action<ReadResult> give, bool inParts, IProgress<ReadProgress>? progress, CancellationToken cancellation)
{
    // An archive, a compressed file in it, and no further: what is deeper was made to be deep.
    private const int MostLayers = 3;

    private readonly FormatReaders _readers = new(inParts);

    /// <summary>Reads a file.</summary>
    public void TakeFile(InputFile file)
    {
        try
        {
            using FileStream stream = Open(file.Path);
            TakeStream(stream, file.Path, file.Symbol);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            Refuse(file.Path, "file-missing", "There is no such file.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Refuse(file.Path, "file-unreadable", Directory.Exists(file.Path) ? "A folder; expected a file." : $"The file cannot be read: {fault.Message}");
        }
    }

    private static FileStream Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        }
        catch (Exception fault) when (fault is ArgumentException or NotSupportedException)
        {
            // What no path can be is a file that cannot be read; a fault of a reader is none.
            throw new IOException(fault.Message, fault);
        }
    }

    /// <summary>Reads a stream to its end.</summary>
    public void TakeStream(Stream stream, string name, DocumentSymbol? symbol)
    {
        using var metered = new MeteredStream(stream, name, progress, cancellation);
        Take(metered, name, symbol, new ExpansionBudget(), layer: 0);
    }

    /// <summary>Gives what had to be joined, once every file was read.</summary>
    public void Finish() => Give(_readers.Join());

    private void Give(IEnumerable<ReadResult> results)
    {
        foreach (ReadResult result in results)
        {
            give(result);
        }
    }

    private void Take(Stream stream, string name, DocumentSymbol? symbol, ExpansionBudget budget, int layer)
    {
        using var peeked = new PeekedStream(stream, FormatRecogniser.HeadLength);
        if (Utf16(peeked.Head) is { } encoding)
        {
            // Spreadsheets save text so. Everything behind this door reads UTF-8.
            using Stream utf8 = Encoding.CreateTranscodingStream(peeked, encoding, Encoding.UTF8, leaveOpen: true);
            Take(utf8, name, symbol, budget, layer);
            return;
        }

        Recognised recognised = FormatRecogniser.Recognise(peeked.Head);
        switch (recognised.Format)
        {
            case FileFormat.Empty or FileFormat.Unreadable:
                Refuse(name, recognised.Format == FileFormat.Empty ? "file-empty" : "format-unknown", $"The file is {recognised.Reason}.");
                break;
            case FileFormat.Gzip or FileFormat.Zip or FileFormat.Tar when layer == MostLayers:
                Refuse(name, "archive-too-deep", $"An archive inside {MostLayers} others is not unpacked.");
                break;
            case FileFormat.Gzip:
                TakeGzip(peeked, name, symbol, budget, layer);
                break;
            case FileFormat.Zip:
                TakeZip(peeked, name, symbol, budget, layer);
                break;
            case FileFormat.Tar:
                TakeTar(peeked, name, symbol, budget, layer);
                break;
            default:
                Give(_readers.Read(recognised.Format, peeked, name, symbol));
                break;
        }
    }

    private void TakeGzip(Stream packed, string name, DocumentSymbol? symbol, ExpansionBudget budget, int layer)
    {
        using var metered = new MeteredStream(packed, name, null, cancellation);
        using var gzip = new GZipStream(metered, CompressionMode.Decompress);
        using var expanded = new ExpandedStream(gzip, () => metered.BytesRead, budget);
        Take(expanded, name, symbol, budget, layer + 1);
        expanded.Drain();

        // The decompressor takes a file that was cut for one that has ended. A whole one ends in the length of its content (or of its last
        // part, where several were put together), which four bytes from the middle of compressed data hardly ever resemble.
        string? fault = expanded.Fault ?? (metered.LastFour > expanded.Expanded ? "the compressed data end too early" : null);
        if (fault is not null)
        {
            Refuse(name, "archive-damaged", $"Only the beginning was read: {fault}.");
        }
    }

    private void TakeTar(Stream packed, string name, DocumentSymbol? symbol, ExpansionBudget budget, int layer)
    {
        try
        {
            using var tar = new TarReader(packed, leaveOpen: true);
            while (Sound(() => tar.GetNextEntry()) is { } entry)
            {
                if (budget.TakeEntry() is { } tooMany)
                {
                    Refuse(name, "archive-too-large", $"Only the beginning was read: {tooMany}.");
                    return;
                }

                if (entry.EntryType is TarEntryType.SymbolicLink or TarEntryType.HardLink)
                {
                    Refuse($"{name}/{entry.Name}", "archive-link", $"A link to \"{entry.LinkName}\"; links in archives are not followed.");
                }
                else if (entry.DataStream is { } content)
                {
                    TakeEntry(content, name, entry.Name, symbol, budget, layer);
                }
            }
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException)
        {
            Refuse(name, "archive-damaged", $"Only the beginning was read: the tar archive is damaged ({fault.Message.TrimEnd('.')}).");
        }
    }

    private void TakeZip(Stream packed, string name, DocumentSymbol? symbol, ExpansionBudget budget, int layer)
    {
        // A zip archive has its list of files at the end.
        if (ToSeekable(packed, out string? tooLarge) is not { } seekable)
        {
            Refuse(name, "archive-too-large", $"Nothing was read: {tooLarge}.");
            return;
        }

        using (seekable)
        {
            try
            {
                using ZipArchive zip = Sound(() => new ZipArchive(seekable, ZipArchiveMode.Read));
                if (Sound(() => zip.GetEntry("word/document.xml")) is not null)
                {
                    seekable.Position = 0;
                    Give(FormatReaders.ReadWordDocument(seekable, name, symbol));
                    return;
                }

                foreach (ZipArchiveEntry entry in Sound(() => zip.Entries))
                {
                    if (budget.TakeEntry() is { } tooMany)
                    {
                        Refuse(name, "archive-too-large", $"Only the beginning was read: {tooMany}.");
                        return;
                    }

                    if (!entry.FullName.EndsWith('/'))
                    {
                        TakeZipEntry(entry, name, symbol, budget, layer);
                    }
                }
            }
            catch (Exception fault) when (fault is InvalidDataException or IOException)
            {
                Refuse(name, "archive-damaged", $"The zip archive is damaged ({fault.Message.TrimEnd('.')}).");
            }
        }
    }

    private void TakeZipEntry(ZipArchiveEntry entry, string name, DocumentSymbol? symbol, ExpansionBudget budget, int layer)
    {
        if (entry.IsEncrypted)
        {
            Refuse($"{name}/{entry.FullName}", "archive-encrypted", "The entry is encrypted.");
            return;
        }

        using Stream content = Sound(entry.Open);
        using var expanded = new ExpandedStream(content, () => entry.CompressedLength, budget);
        TakeEntry(expanded, name, entry.FullName, symbol, budget, layer);
        expanded.Drain();
        if (expanded.Fault is { } fault)
        {
            Refuse($"{name}/{entry.FullName}", "archive-damaged", $"Only the beginning was read: {fault}.");
        }
    }

    // What the archive itself is to blame for; a fault of the reader of an entry passes.
    private static T Sound<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException or NotSupportedException or OverflowException)
        {
            throw new InvalidDataException(fault.Message, fault);
        }
    }

    private void TakeEntry(Stream content, string archive, string entry, DocumentSymbol? symbol, ExpansionBudget budget, int layer)
    {
        string label = $"{archive}/{entry}";
        if (PointsElsewhere(entry))
        {
            give(new ReadResult(
                VotingRecord.Empty,
                [new ReadIssue(label, 0, "archive-path", IssueSeverity.Warning, "The name inside the archive points outside of it; it is used as a label only.", entry)]));
        }

        Take(content, label, symbol, budget, layer + 1);
    }

    private static bool PointsElsewhere(string entry) =>
        entry.StartsWith('/') || entry.StartsWith('\\')
        || (entry.Length > 1 && entry[1] == ':' && char.IsAsciiLetter(entry[0]))
        || entry.Split('/', '\\').Contains("..");

    private MemoryStream? ToSeekable(Stream stream, out string? fault)
    {
        const int Step = 256 * 1024;
        const long MostInMemory = 512L << 20;
        var copy = new MemoryStream();
        byte[] buffer = new byte[Step];
        fault = null;
        while (stream.Read(buffer) is > 0 and int read)
        {
            cancellation.ThrowIfCancellationRequested();
            copy.Write(buffer, 0, read);
            fault = copy.Length > MostInMemory ? $"a zip archive of more than {MostInMemory >> 20} MiB is not read" : null;
            if (fault is not null)
            {
                copy.Dispose();
                return null;
            }
        }

        copy.Position = 0;
        return copy;
    }

    // Without the mark, by the zeros that the letters of every format read here leave in it.
    private static Encoding? Utf16(ReadOnlySpan<byte> head) =>
        head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? Encoding.Unicode
        : head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? Encoding.BigEndianUnicode
        : head is [> 0, 0, > 0, 0, ..] ? Encoding.Unicode
        : head is [0, > 0, 0, > 0, ..] ? Encoding.BigEndianUnicode
        : null;

    private void Refuse(string name, string code, string message) =>
        give(new ReadResult(VotingRecord.Empty, [new ReadIssue(name, 0, code, IssueSeverity.Error, message, "")]));
}

using UNVoting.Documents;

namespace UNVoting.Import;

/// <summary>Reads whatever the United Nations and researchers publish on votes and texts into one voting record.</summary>
/// <remarks>
/// <para>A format is recognised by content; a file's name says nothing. Files compressed by gzip and archives (tar, zip) of many files are read as they are, without writing
/// anything: names inside an archive are labels in issues, as <c>archive.zip/entry.csv</c>, and never paths.</para>
/// <para>Files of one data set that belong together (the votes, roll calls and issues of unvotes) are joined when they are read in one call.</para>
/// <para>Bad data never throws: a file that is missing, unreadable, damaged, too large or of no known format is an issue of severity
/// <see cref="IssueSeverity.Error"/> with the file's name, and what was read before the damage is in the record. Safe from any thread.</para>
/// </remarks>
public static class RecordReader
{
    /// <summary>Reads one file.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="symbol">The symbol of the document, for a text that does not print its own.</param>
    /// <param name="progress">Told how far reading has come, about once a megabyte; not on any particular thread.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>What was read and what was wrong.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/> or blank.</exception>
    /// <exception cref="OperationCanceledException">Reading was stopped.</exception>
    public static ReadResult ReadFile(string path, DocumentSymbol? symbol = null, IProgress<ReadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return ReadFiles([new InputFile(path, symbol)], progress, cancellationToken);
    }

    /// <summary>Reads several files into one record.</summary>
    /// <param name="paths">Where they are; read in this order, which decides the order of the issues and nothing else.</param>
    /// <param name="progress">As for one file.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>What was read and what was wrong.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="paths"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A path is blank, or a file <see langword="null"/>; nothing was read.</exception>
    /// <exception cref="OperationCanceledException">Reading was stopped.</exception>
    public static ReadResult ReadFiles(IEnumerable<string> paths, IProgress<ReadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return ReadFiles(paths.Select(path => new InputFile(path)), progress, cancellationToken);
    }

    /// <summary>Reads several files, some of them with the symbol of their document, into one record.</summary>
    /// <param name="files">The files; read in this order, which decides the order of the issues and nothing else.</param>
    /// <param name="progress">As for one file.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>What was read and what was wrong.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A path is blank, or a file <see langword="null"/>; nothing was read.</exception>
    /// <exception cref="OperationCanceledException">Reading was stopped.</exception>
    public static ReadResult ReadFiles(IEnumerable<InputFile> files, IProgress<ReadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        InputFile[] all = Checked(files);
        return Gather(intake => TakeFiles(intake, all), progress, cancellationToken);
    }

    /// <summary>Reads several files and gives each result as soon as it is there, so that a caller need not hold them all.</summary>
    /// <param name="files">The files, read in this order.</param>
    /// <param name="progress">As for one file.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>One result for each file, or for each file inside an archive, in order. Files of many entries come entry by entry, compressed or not, so that a quarter of a gigabyte is read in
    /// the memory of a few votes and of the symbols met: the voting data of the UN Digital Library by vote, its MARCXML by record, the machine-readable resolutions by line. Each of these results holds a vote, its text
    /// and the issues met on the way; a last one may hold issues alone. What must be joined comes when every file was read. Files are read on another thread, a few results ahead; a caller that
    /// stops early stops the reading.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A path is blank, or a file <see langword="null"/>; nothing was read.</exception>
    /// <exception cref="OperationCanceledException">Reading was stopped.</exception>
    public static IAsyncEnumerable<ReadResult> ReadFilesAsync(IEnumerable<InputFile> files, IProgress<ReadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        InputFile[] all = Checked(files);
        return ReadAhead.Enumerate(intake => TakeFiles(intake, all), progress, cancellationToken);
    }

    /// <summary>Reads what a stream holds.</summary>
    /// <param name="stream">The stream, read from where it stands to its end and left open.</param>
    /// <param name="name">What issues call it.</param>
    /// <param name="symbol">The symbol of the document, for a text that does not print its own.</param>
    /// <param name="progress">As for one file.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>What was read and what was wrong.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="name"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot be read.</exception>
    /// <exception cref="IOException">The stream itself failed.</exception>
    /// <exception cref="OperationCanceledException">Reading was stopped.</exception>
    public static ReadResult Read(Stream stream, string name, DocumentSymbol? symbol = null, IProgress<ReadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        Check(stream, name);
        return Gather(intake => intake.TakeStream(stream, name, symbol), progress, cancellationToken);
    }

    /// <summary>Reads what a stream holds and gives each result as soon as it is there.</summary>
    /// <param name="stream">The stream, read from where it stands to its end and left open; not to be touched before the results have ended.</param>
    /// <param name="name">What issues call it.</param>
    /// <param name="symbol">The symbol of the document, for a text that does not print its own.</param>
    /// <param name="progress">As for one file.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The results, as of <see cref="ReadFilesAsync"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="name"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot be read.</exception>
    /// <exception cref="IOException">The stream itself failed.</exception>
    /// <exception cref="OperationCanceledException">Reading was stopped.</exception>
    public static IAsyncEnumerable<ReadResult> ReadAsync(Stream stream, string name, DocumentSymbol? symbol = null, IProgress<ReadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        Check(stream, name);
        return ReadAhead.Enumerate(intake => intake.TakeStream(stream, name, symbol), progress, cancellationToken);
    }

    private static void Check(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        if (!stream.CanRead)
        {
            throw new ArgumentException("The stream cannot be read.", nameof(stream));
        }
    }

    // Before anything is read.
    private static InputFile[] Checked(IEnumerable<InputFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        InputFile[] all = [.. files];
        foreach (InputFile file in all)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(file?.Path, nameof(files));
        }

        return all;
    }

    private static ReadResult Gather(Action<Intake> read, IProgress<ReadProgress>? progress, CancellationToken cancellation)
    {
        var results = new List<ReadResult>();
        var intake = new Intake(results.Add, inParts: false, progress, cancellation);
        read(intake);
        intake.Finish();
        return ReadResult.Of(results);
    }

    private static void TakeFiles(Intake intake, InputFile[] files)
    {
        foreach (InputFile file in files)
        {
            intake.TakeFile(file);
        }
    }
}

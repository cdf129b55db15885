using System.Runtime.CompilerServices;
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
    /// <exception cref="ArgumentException">A path is blank.</exception>
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
    /// <exception cref="ArgumentException">A path is blank.</exception>
    /// <exception cref="OperationCanceledException">Reading was stopped.</exception>
    public static ReadResult ReadFiles(IEnumerable<InputFile> files, IProgress<ReadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        var intake = new Intake(progress, cancellationToken);
        foreach (InputFile file in files)
        {
            intake.TakeFile(file);
        }

        return ReadResult.Of(intake.Finish());
    }

    /// <summary>Reads several files and gives the result of each as soon as it is there, so that a caller need not hold them all.</summary>
    /// <param name="files">The files, read in this order.</param>
    /// <param name="progress">As for one file.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>One result for each file, or for each file inside an archive, in order; what must be joined comes last.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A path is blank.</exception>
    /// <exception cref="OperationCanceledException">Reading was stopped.</exception>
    public static IAsyncEnumerable<ReadResult> ReadFilesAsync(IEnumerable<InputFile> files, IProgress<ReadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        return ReadEachAsync(files, progress, cancellationToken);
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
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        if (!stream.CanRead)
        {
            throw new ArgumentException("The stream cannot be read.", nameof(stream));
        }

        var intake = new Intake(progress, cancellationToken);
        intake.TakeStream(stream, name, symbol);
        return ReadResult.Of(intake.Finish());
    }

    private static async IAsyncEnumerable<ReadResult> ReadEachAsync(
        IEnumerable<InputFile> files, IProgress<ReadProgress>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var intake = new Intake(progress, cancellationToken);
        foreach (InputFile file in files)
        {
            await Task.Run(() => intake.TakeFile(file), cancellationToken).ConfigureAwait(false);
            foreach (ReadResult result in intake.Drain())
            {
                yield return result;
            }
        }

        foreach (ReadResult result in await Task.Run(intake.Finish, cancellationToken).ConfigureAwait(false))
        {
            yield return result;
        }
    }
}

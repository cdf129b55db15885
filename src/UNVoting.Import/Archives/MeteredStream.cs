namespace UNVoting.Import.Archives;

/// <summary>Counts what is read of a file, says how far it has come, and stops when asked to.</summary>
internal sealed class MeteredStream(Stream inner, string file, IProgress<ReadProgress>? progress, CancellationToken cancellation) : ReadOnlyStream
{
    private const long Step = 1 << 20;

    private readonly long? _length = inner.CanSeek ? inner.Length : null;
    private long _told;
    private uint _lastFour;

    public long BytesRead { get; private set; }

    /// <summary>The last four bytes read, the first of them lowest: where a gzip file states how long its content is.</summary>
    public uint LastFour => _lastFour;

    public override int Read(Span<byte> buffer)
    {
        cancellation.ThrowIfCancellationRequested();
        int read = inner.Read(buffer);
        Count(buffer[..read]);
        return read;
    }

    private void Count(ReadOnlySpan<byte> read)
    {
        foreach (byte b in read[Math.Max(0, read.Length - sizeof(uint))..])
        {
            _lastFour = (_lastFour >> 8) | ((uint)b << 24);
        }

        BytesRead += read.Length;
        if (progress is not null && (BytesRead - _told >= Step || read.IsEmpty))
        {
            _told = BytesRead;
            progress.Report(new ReadProgress(file, BytesRead, _length));
        }
    }
}

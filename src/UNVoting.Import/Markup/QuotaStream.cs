namespace UNVoting.Import.Markup;

/// <summary>A stream that gives out no more than so many bytes between two resets, so that one record of a hostile file cannot fill the memory.</summary>
internal sealed class QuotaStream(Stream inner, long most) : Stream
{
    private long _taken;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Lets the full number of bytes through again.</summary>
    public void Reset() => _taken = 0;

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">More bytes came than are let through.</exception>
    public override int Read(Span<byte> buffer)
    {
        int read = inner.Read(buffer);
        _taken += read;
        return _taken <= most ? read : throw new InvalidDataException($"A single record is larger than {most / (1024 * 1024)} MB.");
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

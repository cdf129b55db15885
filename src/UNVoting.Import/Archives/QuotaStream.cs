namespace UNVoting.Import.Archives;

/// <summary>A stream that gives out no more than so many bytes between two resets, so that one record of a hostile file cannot fill the memory.</summary>
internal sealed class QuotaStream(Stream inner, long most, string excess) : ReadOnlyStream
{
    /// <summary>How many bytes came since the last reset.</summary>
    public long Taken { get; private set; }

    /// <summary>Lets the full number of bytes through again.</summary>
    public void Reset() => Taken = 0;

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">More bytes came than are let through.</exception>
    public override int Read(Span<byte> buffer)
    {
        int read = inner.Read(buffer);
        Taken += read;
        return Taken <= most ? read : throw new InvalidDataException(excess);
    }
}

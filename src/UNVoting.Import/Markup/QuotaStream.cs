using UNVoting.Import.Archives;

namespace UNVoting.Import.Markup;

/// <summary>A stream that gives out no more than so many bytes between two resets, so that one record of a hostile file cannot fill the memory.</summary>
internal sealed class QuotaStream(Stream inner, long most) : ReadOnlyStream
{
    private long _taken;

    /// <summary>Lets the full number of bytes through again.</summary>
    public void Reset() => _taken = 0;

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">More bytes came than are let through.</exception>
    public override int Read(Span<byte> buffer)
    {
        int read = inner.Read(buffer);
        _taken += read;
        return _taken <= most ? read : throw new InvalidDataException($"A single record or document is larger than {most / (1024 * 1024)} MB.");
    }
}

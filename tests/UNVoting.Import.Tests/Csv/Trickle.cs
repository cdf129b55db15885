using UNVoting.Import.Archives;

namespace UNVoting.Import.Tests.Csv;

/// <summary>A stream that gives a few bytes at a time, so that every place is the end of some buffer.</summary>
internal sealed class Trickle(byte[] bytes, int step) : ReadOnlyStream
{
    private int _at;

    public override int Read(Span<byte> buffer)
    {
        int count = Math.Min(Math.Min(step, buffer.Length), bytes.Length - _at);
        bytes.AsSpan(_at, count).CopyTo(buffer);
        _at += count;
        return count;
    }
}

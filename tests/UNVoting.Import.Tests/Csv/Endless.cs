using UNVoting.Import.Archives;

namespace UNVoting.Import.Tests.Csv;

/// <summary>A beginning, and then one letter for ever.</summary>
internal sealed class Endless(byte[] beginning, long length) : ReadOnlyStream
{
    public long Served { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        int count = (int)Math.Min(buffer.Length, length - Served);
        buffer[..count].Fill((byte)'x');
        if (Served < beginning.Length)
        {
            count = Math.Min(count, beginning.Length - (int)Served);
            beginning.AsSpan((int)Served, count).CopyTo(buffer);
        }

        Served += count;
        return count;
    }
}

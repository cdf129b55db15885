using System.Text;
using UNVoting.Import.Archives;

namespace UNVoting.Import.Tests.InParts;

/// <summary>An opening, and entries for ever.</summary>
internal sealed class Entries(string opening, Func<int, string> entry) : ReadOnlyStream
{
    private byte[] _pending = Encoding.UTF8.GetBytes(opening);
    private int _at;

    /// <summary>How many entries were asked for.</summary>
    public int Served { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        if (_at == _pending.Length)
        {
            (_pending, _at) = (Encoding.UTF8.GetBytes(entry(++Served)), 0);
        }

        int count = Math.Min(buffer.Length, _pending.Length - _at);
        _pending.AsSpan(_at, count).CopyTo(buffer);
        _at += count;
        return count;
    }
}

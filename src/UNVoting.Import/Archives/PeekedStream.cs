using System.Diagnostics.CodeAnalysis;

namespace UNVoting.Import.Archives;

/// <summary>A stream whose beginning can be looked at before it is read.</summary>
internal sealed class PeekedStream : ReadOnlyStream
{
    [SuppressMessage("Usage", "CA2213:Disposable fields should be disposed", Justification = "The stream belongs to who opened it.")]
    private readonly Stream _inner;
    private readonly byte[] _head;
    private readonly int _length;
    private int _served;

    public PeekedStream(Stream inner, int length)
    {
        (_inner, _head) = (inner, new byte[length]);
        _length = inner.ReadAtLeast(_head, length, throwOnEndOfStream: false);
    }

    /// <summary>The first bytes, as many as were asked for where the stream has them.</summary>
    public ReadOnlySpan<byte> Head => _head.AsSpan(0, _length);

    public override int Read(Span<byte> buffer) => _served < _length ? Serve(buffer) : _inner.Read(buffer);

    private int Serve(Span<byte> buffer)
    {
        int served = Math.Min(buffer.Length, _length - _served);
        _head.AsSpan(_served, served).CopyTo(buffer);
        _served += served;
        return served;
    }
}

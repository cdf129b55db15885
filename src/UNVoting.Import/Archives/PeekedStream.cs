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

    private PeekedStream(Stream inner, byte[] head, int length) => (_inner, _head, _length) = (inner, head, length);

    /// <summary>Looks at the beginning, waiting for the stream where it must.</summary>
    public static async ValueTask<PeekedStream> OpenAsync(Stream inner, int length, CancellationToken cancellation)
    {
        byte[] head = new byte[length];
        return new PeekedStream(inner, head, await inner.ReadAtLeastAsync(head, length, throwOnEndOfStream: false, cancellation).ConfigureAwait(false));
    }

    /// <summary>The first bytes, as many as were asked for where the stream has them.</summary>
    public ReadOnlySpan<byte> Head => _head.AsSpan(0, _length);

    public override int Read(Span<byte> buffer) => _served < _length ? Serve(buffer) : _inner.Read(buffer);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        _served < _length ? ValueTask.FromResult(Serve(buffer.Span)) : _inner.ReadAsync(buffer, cancellationToken);

    private int Serve(Span<byte> buffer)
    {
        int served = Math.Min(buffer.Length, _length - _served);
        _head.AsSpan(_served, served).CopyTo(buffer);
        _served += served;
        return served;
    }
}

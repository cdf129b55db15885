namespace UNVoting.Import.Archives;

/// <summary>What a compressed stream unpacks to, within a budget. It ends where the budget or the sound part of the data ends, so that what was read
/// before is kept; <see cref="Fault"/> then says why.</summary>
internal sealed class ExpandedStream(Stream unpacking, Func<long> packedRead, ExpansionBudget budget) : ReadOnlyStream
{
    /// <summary>Why the stream ended before its end; <see langword="null"/> where it did not.</summary>
    public string? Fault { get; private set; }

    /// <summary>How many bytes were unpacked.</summary>
    public long Expanded { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        if (Fault is not null || buffer.IsEmpty)
        {
            return 0;
        }

        try
        {
            int read = unpacking.Read(buffer);
            Expanded += read;
            Fault = budget.Take(read, Expanded, packedRead());
            return Fault is null ? read : 0;
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException)
        {
            Fault = $"the compressed data are damaged ({fault.Message.TrimEnd('.')})";
            return 0;
        }
    }

    /// <summary>Unpacks what nobody read, so that damage further on is found too.</summary>
    public void Drain()
    {
        byte[] scratch = new byte[64 * 1024];
        while (Read(scratch) > 0)
        {
        }
    }
}

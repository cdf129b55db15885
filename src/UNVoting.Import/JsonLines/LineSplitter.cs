using System.Buffers;

namespace UNVoting.Import.JsonLines;

/// <summary>Cuts a stream of bytes into lines, each no longer than a bound; what goes beyond is skipped and told.</summary>
internal static class LineSplitter
{
    private const int LongestLine = 16 * 1024 * 1024;
    private const int Chunk = 64 * 1024;

    /// <summary>Reads the lines.</summary>
    /// <param name="stream">The bytes.</param>
    /// <returns>The number of each line from 1, its bytes without the line end (valid until the next is asked for), and whether it was too long, in which case the bytes are its
    /// beginning.</returns>
    public static IEnumerable<(int Number, ReadOnlyMemory<byte> Bytes, bool TooLong)> Split(Stream stream)
    {
        var line = new ArrayBufferWriter<byte>(Chunk);
        byte[] chunk = new byte[Chunk];
        int number = 1;
        bool tooLong = false;
        while (stream.Read(chunk, 0, chunk.Length) is > 0 and int read)
        {
            int at = 0;
            while (at < read)
            {
                int end = Array.IndexOf(chunk, (byte)'\n', at, read - at);
                int length = (end < 0 ? read : end) - at;
                tooLong |= line.WrittenCount + length > LongestLine;
                if (!tooLong)
                    line.Write(chunk.AsSpan(at, length));
                if (end < 0)
                    break;
                yield return (number++, line.WrittenMemory, tooLong);
                line.ResetWrittenCount();
                tooLong = false;
                at = end + 1;
            }
        }

        if (line.WrittenCount > 0)
            yield return (number, line.WrittenMemory, tooLong);
    }
}

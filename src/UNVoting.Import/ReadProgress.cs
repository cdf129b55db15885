using System.Globalization;

namespace UNVoting.Import;

/// <summary>How far reading has come.</summary>
/// <param name="File">The file, as the caller named it.</param>
/// <param name="BytesRead">Bytes of it read so far, as they stand on the disk (compressed, where it is).</param>
/// <param name="Length">Its length in bytes; <see langword="null"/> where that is not known.</param>
public readonly record struct ReadProgress(string File, long BytesRead, long? Length)
{
    /// <summary>The file, and how much of it was read.</summary>
    /// <returns>For example <c>votes.csv.gz: 1048576 of 9437184 bytes</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}: {BytesRead}{(Length is { } whole ? $" of {whole}" : "")} bytes");
}

using System.Globalization;

namespace UNVoting.Import.Archives;

/// <summary>How much one file on disk may grow to when it is unpacked, everything inside it counted. Against archives made to fill a machine.</summary>
/// <remarks>The largest published data set, 250 MB of CSV, shrinks to about a thirtieth; deflate cannot shrink to less than a thousandth.</remarks>
internal sealed class ExpansionBudget
{
    /// <summary>The largest single file inside, in bytes.</summary>
    public const long MostPerEntry = 2L << 30;

    /// <summary>The most that all files inside come to, in bytes.</summary>
    public const long MostInAll = 4L << 30;

    /// <summary>The most files inside.</summary>
    public const int MostEntries = 100_000;

    /// <summary>How many times larger than on disk a file inside may be, once it is larger than <see cref="RatioFrom"/>.</summary>
    public const int MostRatio = 300;

    /// <summary>From how many bytes on the ratio is minded: short files of one repeated line are harmless.</summary>
    public const long RatioFrom = 16L << 20;

    private long _expanded;
    private int _entries;

    /// <summary>Counts one more file inside.</summary>
    /// <returns>Why it is one too many, or <see langword="null"/>.</returns>
    public string? TakeEntry() => ++_entries <= MostEntries
        ? null
        : string.Create(CultureInfo.InvariantCulture, $"the archive holds more than {MostEntries} files");

    /// <summary>Counts bytes that a file inside grew by.</summary>
    /// <param name="bytes">How many more.</param>
    /// <param name="entry">How many of the file in all.</param>
    /// <param name="packed">How many bytes on disk they came from.</param>
    /// <returns>Why they are too many, or <see langword="null"/>.</returns>
    public string? Take(int bytes, long entry, long packed)
    {
        _expanded += bytes;
        return entry > MostPerEntry ? string.Create(CultureInfo.InvariantCulture, $"it unpacks to more than {MostPerEntry >> 20} MiB")
            : _expanded > MostInAll ? string.Create(CultureInfo.InvariantCulture, $"the archive unpacks to more than {MostInAll >> 20} MiB in all")
            : entry > RatioFrom && entry / Math.Max(packed, 1) > MostRatio ? string.Create(CultureInfo.InvariantCulture, $"it unpacks to more than {MostRatio} times its size")
            : null;
    }
}

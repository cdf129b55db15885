using System.Runtime.InteropServices;
using System.Text;

namespace UNVoting.Import.Csv;

/// <summary>Each text that repeats, decoded and kept once.</summary>
internal sealed class Utf8Pool
{
    private readonly List<string> _texts = [];
    private readonly Dictionary<byte[], int> _indexes = new(BytesComparer.Instance);
    private readonly Dictionary<byte[], int>.AlternateLookup<ReadOnlySpan<byte>> _bySpan;

    public Utf8Pool() => _bySpan = _indexes.GetAlternateLookup<ReadOnlySpan<byte>>();

    /// <summary>The number of the texts.</summary>
    public int Count => _texts.Count;

    /// <summary>A text by its number.</summary>
    public string this[int index] => _texts[index];

    /// <summary>The number of a text, from 0 in the order in which they came; the same for the same bytes.</summary>
    /// <param name="bytes">The text as it stands in the file.</param>
    public int IndexOf(ReadOnlySpan<byte> bytes)
    {
        if (!_bySpan.TryGetValue(bytes, out int index))
        {
            index = _texts.Count;
            _bySpan[bytes] = index;
            _texts.Add(CsvValues.Text(bytes));
        }

        return index;
    }

    /// <summary>The one copy of a text.</summary>
    /// <param name="bytes">The text as it stands in the file.</param>
    public string Text(ReadOnlySpan<byte> bytes) => bytes.IsEmpty ? "" : _texts[IndexOf(bytes)];

    private sealed class BytesComparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public static BytesComparer Instance { get; } = new();

        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode(byte[] obj) => GetHashCode(obj.AsSpan());

        // The platform's hash of text is seeded anew in every process: no file can be made to collide.
        public int GetHashCode(ReadOnlySpan<byte> alternate) =>
            string.GetHashCode(MemoryMarshal.Cast<byte, char>(alternate), StringComparison.Ordinal) + ((alternate.Length & 1) == 0 ? 0 : alternate[^1]);

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
    }
}

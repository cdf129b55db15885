using System.Numerics;

namespace UNVoting.Queries.Texts;

/// <summary>Longest common subsequences of lists of words: how many words two lists share in the same order.</summary>
/// <remarks>
/// <para>Bit-parallel (Crochemore, Iliopoulos, Pinzon and Reid 2001; Hyyrö 2004), sixty-four words of the first list at a time: O(|a| · |b| / 64) time and
/// O(|a| + |b|) memory, whatever the lists are. Exact.</para>
/// <para>Holds scratch memory that is used again; one instance belongs to one comparison.</para>
/// </remarks>
internal sealed class CommonWords
{
    private readonly ulong[] places;
    private ulong[] rises = [];
    private byte[] carries = [];

    /// <summary>Scratch memory for words numbered below a count.</summary>
    public CommonWords(int vocabulary) => places = new ulong[vocabulary];

    /// <summary>How many words two lists share in the same order.</summary>
    public int Count(ReadOnlySpan<int> first, ReadOnlySpan<int> second)
    {
        Run(first, second);
        int shared = 0;
        for (int block = 0; block < Blocks(first.Length); block++)
            shared += BitOperations.PopCount(rises[block]);
        return shared;
    }

    /// <summary>The same for each beginning of the first list: place i holds the number for its first i words.</summary>
    public void Counts(ReadOnlySpan<int> first, ReadOnlySpan<int> second, Span<int> counts)
    {
        Run(first, second);
        counts[0] = 0;
        for (int i = 0; i < first.Length; i++)
            counts[i + 1] = counts[i] + (int)((rises[i / 64] >> (i % 64)) & 1);
    }

    private static int Blocks(int length) => (length + 63) / 64;

    // A bit of the result is a place of the first list where the count of its beginning rises by one.
    private void Run(ReadOnlySpan<int> first, ReadOnlySpan<int> second)
    {
        int blocks = Blocks(first.Length);
        if (rises.Length < blocks)
            rises = new ulong[blocks];
        if (carries.Length < second.Length)
            carries = new byte[Math.Max(second.Length, 2 * carries.Length)];
        Array.Clear(carries, 0, second.Length);
        for (int block = 0; block < blocks; block++)
        {
            var words = first.Slice(block * 64, Math.Min(64, first.Length - (block * 64)));
            for (int i = 0; i < words.Length; i++)
                places[words[i]] |= 1UL << i;
            ulong full = words.Length == 64 ? ulong.MaxValue : (1UL << words.Length) - 1;
            rises[block] = ~RunBlock(second, blocks > 1) & full;
            foreach (int word in words)
                places[word] = 0;
        }
    }

    private ulong RunBlock(ReadOnlySpan<int> second, bool carrying)
    {
        ulong state = ulong.MaxValue;
        if (!carrying)
        {
            foreach (int word in second)
            {
                ulong mask = places[word];
                state = (state + (state & mask)) | (state & ~mask);
            }

            return state;
        }

        for (int j = 0; j < second.Length; j++)
        {
            ulong mask = places[second[j]];
            ulong met = state & mask;
            ulong sum = state + met;
            ulong over = sum < met ? 1UL : 0;
            sum += carries[j];
            over |= sum < carries[j] ? 1UL : 0;
            carries[j] = (byte)over;
            state = sum | (state & ~mask);
        }

        return state;
    }
}

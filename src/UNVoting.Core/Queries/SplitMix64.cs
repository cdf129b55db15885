namespace UNVoting.Queries;

/// <summary>The pseudo-random numbers behind every seeded search: SplitMix64 (Steele, Lea &amp; Flood 2014).</summary>
/// <remarks>Written out because the BCL's generator may change between versions, and a seed must mean the same answer for as long as the package exists.</remarks>
internal sealed class SplitMix64(ulong seed)
{
    private ulong state = seed;

    /// <summary>The next 64 bits.</summary>
    internal ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>A whole number from 0 to below a bound, each equally likely (Lemire 2019).</summary>
    internal int Below(int bound)
    {
        var range = (ulong)bound;
        var high = Math.BigMul(Next(), range, out var low);
        if (low < range)
        {
            var rejected = unchecked(0 - range) % range;
            while (low < rejected)
                high = Math.BigMul(Next(), range, out low);
        }

        return (int)high;
    }

    /// <summary>A number from 0 to below 1 in steps of 2⁻⁵³.</summary>
    internal double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Puts items into random order, each order equally likely (Fisher–Yates).</summary>
    internal void Shuffle(Span<int> items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}

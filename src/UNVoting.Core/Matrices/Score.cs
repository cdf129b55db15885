namespace UNVoting.Matrices;

/// <summary>A score with the number of votes that it rests on and its confidence interval; a score is never bare.</summary>
/// <param name="Value">The score itself.</param>
/// <param name="Votes">The number of votes that it rests on, from 1.</param>
/// <param name="Interval">The interval at 95 per cent; how it is taken is said where the measure is.</param>
/// <remarks>Where there is no score there is no value of this type: results are then <see langword="null"/>. The default rests on nothing and is never given.</remarks>
public readonly record struct Score(double Value, int Votes, ConfidenceInterval Interval)
{
    /// <summary>A share with Wilson's interval.</summary>
    /// <param name="count">How many.</param>
    /// <param name="of">Of how many.</param>
    /// <returns>The share; <see langword="null"/> where it is one of nothing.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or <paramref name="count"/> is above <paramref name="of"/>.</exception>
    public static Score? OfShare(int count, int of)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(of);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, of);
        return of == 0 ? null : new Score((double)count / of, of, ConfidenceInterval.OfShare((double)count / of, of));
    }

    // The mean of what a measure is in each vote, over the votes in which it is defined; normal interval, the whole range of the measure where there is one vote alone.
    internal static Score? OfMean(IEnumerable<double?> values, double lowest, double highest)
    {
        int votes = 0;
        double mean = 0, squares = 0;
        foreach (double? one in values)
        {
            if (one is { } defined)
            {
                votes++;
                double off = defined - mean;
                mean += off / votes;
                squares += off * (defined - mean);
            }
        }

        mean = Math.Clamp(mean, lowest, highest);
        return votes switch
        {
            0 => null,
            1 => new Score(mean, 1, new ConfidenceInterval(lowest, highest)),
            _ => new Score(mean, votes, ConfidenceInterval.Around(mean, Math.Sqrt(squares / (votes - 1) / votes), lowest, highest)),
        };
    }
}

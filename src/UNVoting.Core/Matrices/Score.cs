using System.Globalization;

namespace UNVoting.Matrices;

/// <summary>A score with the number of votes that it rests on and its confidence interval; a score is never bare.</summary>
/// <param name="Value">The score itself.</param>
/// <param name="Votes">The number of votes that it rests on, from 1.</param>
/// <param name="Interval">The interval at 95 per cent; how it is taken is said where the measure is.</param>
/// <remarks>Where there is no score there is no value of this type: results are then <see langword="null"/>. The default rests on nothing and is never given.</remarks>
public readonly record struct Score(double Value, int Votes, ConfidenceInterval Interval) : IFormattable
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

    /// <summary>The score with what it rests on, alike in every culture.</summary>
    /// <returns>For example <c>0.83, 0.79 to 0.87, of 95 votes</c>.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The score with what it rests on.</summary>
    /// <param name="format">A format of numbers, for the value and the ends of its interval; <see langword="null"/> for two decimals.</param>
    /// <param name="formatProvider">How numbers are printed; <see langword="null"/> for the invariant culture.</param>
    /// <returns>Value, interval and number of votes.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is no format of numbers.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        IFormatProvider provider = formatProvider ?? CultureInfo.InvariantCulture;
        return string.Create(provider, $"{Value.ToString(format ?? ConfidenceInterval.TwoDecimals, provider)}, {Interval.ToString(format, provider)}, of {Votes} votes");
    }
}

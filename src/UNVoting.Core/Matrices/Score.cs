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
}

using System.Globalization;

namespace UNVoting.Matrices;

/// <summary>Where a score would lie in 95 of 100 samples of as many votes of the same kind.</summary>
/// <param name="Lower">The lower end; never below the lowest that the measure can be.</param>
/// <param name="Upper">The upper end; never above the highest that the measure can be.</param>
/// <remarks>The votes of an Assembly are all there were, not a sample; the interval says how much a score that rests on few of them would shift had others been taken.
/// The default is the point 0.</remarks>
public readonly record struct ConfidenceInterval(double Lower, double Upper) : IFormattable
{
    internal const string TwoDecimals = "0.00";

    // The two-sided 95 per cent point of the normal distribution.
    internal const double NormalPoint = 1.959963984540054;

    /// <summary>The distance between the ends.</summary>
    public double Width => Upper - Lower;

    /// <summary>Whether a value lies between the ends or on one of them.</summary>
    /// <param name="value">The value.</param>
    /// <returns>True where it does.</returns>
    public bool Contains(double value) => Lower <= value && value <= Upper;

    /// <summary>The interval of a share by Wilson's score method: (p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) / (1 + z²/n), with z = 1.96.</summary>
    /// <param name="share">The share p, from 0 to 1; or the mean of scores within 0 and 1, whose variance is at most that of a share with the same mean, so that the
    /// interval is then at least as wide as it must be.</param>
    /// <param name="of">Of how many, n.</param>
    /// <returns>The interval, within 0 and 1; it holds the share.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is not within 0 and 1, or <paramref name="of"/> is not positive.</exception>
    /// <remarks>Wilson 1927, Probable inference, the law of succession, and statistical inference.</remarks>
    public static ConfidenceInterval OfShare(double share, int of)
    {
        if (share is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(share), share, "A share lies within 0 and 1.");
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(of);
        double unit = NormalPoint * NormalPoint / of;
        double middle = (share + (unit / 2)) / (1 + unit);
        double half = Math.Sqrt((share * (1 - share) * unit) + (unit * unit / 4)) / (1 + unit);

        // At 0 and 1 the formula gives the end itself, less a rounding.
        return new ConfidenceInterval(Math.Clamp(middle - half, 0, share), Math.Clamp(middle + half, share, 1));
    }

    /// <summary>The two ends, alike in every culture.</summary>
    /// <returns>For example <c>0.79 to 0.87</c>.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The two ends.</summary>
    /// <param name="format">A format of numbers; <see langword="null"/> for two decimals.</param>
    /// <param name="formatProvider">How numbers are printed; <see langword="null"/> for the invariant culture.</param>
    /// <returns>The lower end and the upper.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is no format of numbers.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        IFormatProvider provider = formatProvider ?? CultureInfo.InvariantCulture;
        return $"{Lower.ToString(format ?? TwoDecimals, provider)} to {Upper.ToString(format ?? TwoDecimals, provider)}";
    }

    // The ends at the same distance from a value, cut off at the limits of the measure.
    internal static ConfidenceInterval Around(double value, double standardError, double lowest, double highest) => new(
        Math.Clamp(value - (NormalPoint * standardError), lowest, value),
        Math.Clamp(value + (NormalPoint * standardError), value, highest));
}

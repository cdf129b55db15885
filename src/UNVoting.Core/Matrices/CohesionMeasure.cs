using System.Collections.Immutable;
using UNVoting.Votes;

namespace UNVoting.Matrices;

/// <summary>A measure of how much of one mind a group was in a vote, from the totals of its members.</summary>
/// <remarks>In the formulas Y, N and A are the members in favour, against and abstaining, t = Y + N + A, and max is the largest of the three. Every measure is 1 where all members
/// vote in favour. The measures are the named values here; there is one instance of each.</remarks>
public sealed class CohesionMeasure
{
    private readonly Func<Tally, double?> value;

    private CohesionMeasure(string code, string name, double lowest, Func<Tally, double?> value) => (Code, Name, Lowest, this.value) = (code, name, lowest, value);

    /// <summary>Rice's index of cohesion: |Y − N| / (Y + N).</summary>
    /// <remarks>From 0 to 1; undefined where nobody voted yes or no. Rice 1925, The behavior of legislative groups.</remarks>
    public static CohesionMeasure Rice { get; } = new(
        "rice", "Rice index", 0, static totals => Over(Math.Abs(totals.Margin), totals.PresentAndVoting));

    /// <summary>The agreement index of Hix, Noury and Roland: (max − ½(t − max)) / t.</summary>
    /// <remarks>From 0, where the three are equal, to 1; undefined where nobody cast a vote. Hix, Noury and Roland 2005, Power to the parties. It is (3·Attinà + 1) / 4.</remarks>
    public static CohesionMeasure AgreementIndex { get; } = new(
        "agreement-index", "Agreement index (Hix, Noury and Roland)", 0, static totals => Over((3 * (long)Most(totals)) - totals.Cast, 2 * (long)totals.Cast));

    /// <summary>Attinà's index: (max − (t − max)) / t.</summary>
    /// <remarks>From −⅓, where the three are equal, to 1; undefined where nobody cast a vote. Attinà 1990, The voting behaviour of the European Parliament members and the problem of
    /// the Europarties.</remarks>
    public static CohesionMeasure Attina { get; } = new(
        "attina", "Attinà index", -1.0 / 3, static totals => Over((2 * (long)Most(totals)) - totals.Cast, totals.Cast));

    /// <summary>The unity score: |Y − N| / members of the group with a seat, so that those who abstain or stay away lessen it.</summary>
    /// <remarks>From 0 to 1; undefined where the group has no member with a seat. Carey 2007, Competing principals, political institutions, and party unity in legislative voting.</remarks>
    public static CohesionMeasure Unity { get; } = new(
        "unity", "UNITY", 0, static totals => Over(Math.Abs(totals.Margin), totals.Members));

    /// <summary>Every measure, in the order in which they stand here.</summary>
    public static IReadOnlyList<CohesionMeasure> All { get; } = ImmutableArray.Create(Rice, AgreementIndex, Attina, Unity);

    /// <summary>The word by which a command line or a file calls the measure, such as <c>rice</c>.</summary>
    public string Code { get; }

    /// <summary>The name as literature has it, in English.</summary>
    public string Name { get; }

    /// <summary>The lowest that the measure can be; the highest is 1.</summary>
    public double Lowest { get; }

    /// <summary>The measure in one vote.</summary>
    /// <param name="totals">What the members of the group did.</param>
    /// <returns>The value; <see langword="null"/> where the measure is undefined.</returns>
    public double? ValueOf(Tally totals) => value(totals);

    /// <summary>The measure over several votes: its mean over those in which it is defined.</summary>
    /// <param name="totals">What the members of the group did in each vote.</param>
    /// <returns>The mean; <see langword="null"/> where it is defined in no vote. Interval: normal, with the standard deviation of the votes' values; the whole range of the measure where
    /// there is one vote alone.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="totals"/> is <see langword="null"/>.</exception>
    public Score? MeanOf(IEnumerable<Tally> totals)
    {
        ArgumentNullException.ThrowIfNull(totals);
        return Score.OfMean(totals.Select(value), Lowest, 1);
    }

    /// <summary>The word by which a command line or a file calls the measure.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;

    private static int Most(Tally totals) => Math.Max(totals.InFavour, Math.Max(totals.Against, totals.Abstaining));

    private static double? Over(long part, long whole) => whole == 0 ? null : (double)part / whole;
}

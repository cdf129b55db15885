using System.Globalization;
using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Queries.Swing;

/// <summary>How much the position of each State moves from year to year, measured against its blocs and against its own past.</summary>
/// <remarks>
/// <para>In a vote a State's position is 1 in favour, ½ abstaining, 0 against; the position of its blocs is the mean, over the blocs that it belongs to on the day, of the mean
/// position of each one's other members. Its deviation d of a year is the mean difference of the two over the n votes of that year in which both exist. The index is the mean of
/// |d − d′| over each year and the State's year before, weighed by n·n′ / (n + n′), as the variance of the difference asks: 0 where it stands to its blocs as it always did,
/// near them or far; 1 where it goes from voting with them to voting against them each year; 2 at the most.</para>
/// <para>The interval is a bootstrap: the votes of each year are drawn anew, with replacement, the same for all States, and the index taken again; it runs from the 2.5 to the 97.5 per
/// cent point, widened where it would not hold the index itself. Few votes a year make the index large by chance, and the interval wide.</para>
/// <para>A year is that of the vote's day, or of its session's opening day where no day is known. Equal by value; the same matrix, blocs, number of resamples and seed give the
/// same answer on any machine.</para>
/// </remarks>
public sealed record SwingIndex
{
    private SwingIndex(ValueList<StateGroup> blocs, ValueList<SwingScore> scores, ValueList<Vote> withoutYear) => (Blocs, Scores, WithoutYear) = (blocs, scores, withoutYear);

    /// <summary>The blocs that the States were measured against.</summary>
    public ValueList<StateGroup> Blocs { get; }

    /// <summary>All States of the matrix by falling index, of equal index by code; those without an index last.</summary>
    public ValueList<SwingScore> Scores { get; }

    /// <summary>The votes that were left out because neither day nor session is known.</summary>
    public ValueList<Vote> WithoutYear { get; }

    /// <summary>The swing index of every State over the votes of a matrix.</summary>
    /// <param name="votes">The votes of the period: a view of a matrix, which also says whether they are read as cast or as advised.</param>
    /// <param name="blocs">The blocs, given or found; a State may belong to several, or to none, and then has no index.</param>
    /// <param name="resamples">How many times the votes are drawn anew, from 1.</param>
    /// <param name="seed">The seed of the drawing.</param>
    /// <returns>The scores.</returns>
    /// <exception cref="ArgumentNullException">An argument, or a bloc, is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="resamples"/> is not positive.</exception>
    /// <remarks>Costs O(States · votes · (blocs + resamples)), the drawing on all processors.</remarks>
    public static SwingIndex Of(VoteMatrix<StateCode, Vote> votes, IEnumerable<StateGroup> blocs, int resamples = 250, ulong seed = 0)
    {
        ArgumentNullException.ThrowIfNull(votes);
        ArgumentNullException.ThrowIfNull(blocs);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(resamples);
        ValueList<StateGroup> groups = blocs.ToValueList();
        foreach (StateGroup group in groups)
        {
            ArgumentNullException.ThrowIfNull(group, nameof(blocs));
        }

        var deviations = Deviations.Of(votes, groups);
        ValueList<SwingYear>[] years = deviations.Years();
        double[][] resampled = deviations.Resample(resamples, seed);
        return new SwingIndex(
            groups,
            Ranked(votes.Voters.Select((state, row) => (state, ScoreOf(years[row], resampled[row]), years[row]))),
            deviations.WithoutYear);
    }

    /// <summary>How much was measured, and who moved most.</summary>
    /// <returns>For example <c>193 States against Association of Southeast Asian Nations; 1 SGP: 0.28, 0.21 to 0.43, of 8 votes</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Scores.Count} States against {string.Join(", ", Blocs)}{(Scores.IsEmpty ? "" : $"; {Scores[0]}")}");

    private static Score? ScoreOf(ValueList<SwingYear> years, double[] resampled)
    {
        var movement = default(Movement);
        foreach (SwingYear year in years)
        {
            movement.Add(year.Votes, year.Deviation);
        }

        return movement.Index is { } index ? new Score(index, years.Sum(year => year.Votes), IntervalOf(index, resampled)) : null;
    }

    private static ConfidenceInterval IntervalOf(double index, double[] resampled)
    {
        if (resampled.Length == 0)
        {
            return new ConfidenceInterval(index, index);
        }

        Array.Sort(resampled);
        return new ConfidenceInterval(Math.Min(index, At(0.025)), Math.Max(index, At(0.975)));

        double At(double share) => resampled[(int)Math.Round(share * (resampled.Length - 1), MidpointRounding.AwayFromZero)];
    }

    private static ValueList<SwingScore> Ranked(IEnumerable<(StateCode State, Score? Index, ValueList<SwingYear> Years)> scores)
    {
        var ranked = new List<SwingScore>();
        foreach ((StateCode state, Score? index, ValueList<SwingYear> years) in scores.OrderByDescending(score => score.Index?.Value ?? -1).ThenBy(score => score.State))
        {
            bool shares = ranked.Count > 0 && ranked[^1].Index?.Value == index?.Value;
            ranked.Add(new SwingScore(state, index is null ? null : shares ? ranked[^1].Rank : ranked.Count + 1, index, years));
        }

        return ranked.ToValueList();
    }
}

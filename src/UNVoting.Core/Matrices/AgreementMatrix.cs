using System.Collections;
using System.Globalization;

namespace UNVoting.Matrices;

/// <summary>The agreement of all pairs of voters by one measure: a symmetric matrix with labelled rows.</summary>
/// <typeparam name="TVoter">Who votes, such as a State's code.</typeparam>
/// <remarks>As a list it holds each pair once, first before second, in the order of <see cref="Voters"/>: (0,1), (0,2), …, (1,2), …. Scores are worked out from the counts as
/// they are asked for. Immutable; equal where measure, minimum, voters and counts are.</remarks>
[TypeFormatterSource]
public sealed class AgreementMatrix<TVoter> : IReadOnlyList<PairAgreement<TVoter>>, IEquatable<AgreementMatrix<TVoter>>
    where TVoter : notnull
{
    private readonly Selected<TVoter> voters;
    private readonly Func<TVoter, int> rowOf;

    // One of the two: tables where the measure needs them or they were counted anyway.
    private readonly PairCounts? counts;
    private readonly PairTables? tables;

    internal AgreementMatrix(AgreementMeasure measure, int minimumJoint, Selected<TVoter> voters, Func<TVoter, int> rowOf, PairCounts? counts, PairTables? tables)
    {
        Measure = measure;
        MinimumJoint = minimumJoint;
        this.voters = voters;
        this.rowOf = rowOf;
        this.counts = counts;
        this.tables = tables;
    }

    /// <summary>The measure that the scores are by.</summary>
    public AgreementMeasure Measure { get; }

    /// <summary>The number of votes below which a pair has no score, from 1.</summary>
    public int MinimumJoint { get; }

    /// <summary>The rows, and as well the columns.</summary>
    public IReadOnlyList<TVoter> Voters => voters;

    /// <summary>The number of pairs: voters · (voters − 1) / 2.</summary>
    public int Count => counts?.Count ?? tables!.Count;

    /// <summary>The path on which the pairs were counted.</summary>
    public KernelPath Path => counts?.Path ?? tables!.Path;

    /// <summary>A pair by its number.</summary>
    /// <param name="index">From 0, in the order (0,1), (0,2), …, (1,2), ….</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such pair.</exception>
    public PairAgreement<TVoter> this[int index]
    {
        get
        {
            Bounds.ThrowIfOutside(index, Count, nameof(index));
            (int low, int high) = (0, voters.Count - 1);
            while (high - low > 1)
            {
                int middle = (low + high) / 2;
                (low, high) = Triangle.Start(middle, voters.Count) + middle + 1 <= index ? (middle, high) : (low, middle);
            }

            return At(low, index - Triangle.Start(low, voters.Count));
        }
    }

    /// <summary>The agreement of two voters, in either order.</summary>
    /// <param name="first">One voter.</param>
    /// <param name="second">The other; it may be the same.</param>
    /// <exception cref="KeyNotFoundException">A voter has no row.</exception>
    public PairAgreement<TVoter> this[TVoter first, TVoter second] => At(rowOf(first), rowOf(second));

    /// <summary>The agreement of two rows.</summary>
    /// <param name="first">A row, from 0.</param>
    /// <param name="second">A row, from 0; it may be the same.</param>
    /// <returns>The counts and the score.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public PairAgreement<TVoter> At(int first, int second)
    {
        PairCount count;
        Score? score;
        if (counts is not null)
        {
            count = counts[first, second];
            score = Measure.ScoreOf(count);
        }
        else
        {
            PairTable table = tables![first, second];
            count = table.ToPairCount();
            score = Measure.ScoreOf(table);
        }

        if (score is { } found && found.Votes < MinimumJoint)
            score = null;
        return new PairAgreement<TVoter>(voters[first], voters[second], count, score);
    }

    /// <summary>The score of two rows without its interval, where many are wanted.</summary>
    /// <param name="first">A row, from 0.</param>
    /// <param name="second">A row, from 0; it may be the same.</param>
    /// <returns>The value of the score; <see langword="null"/> where there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public double? ValueAt(int first, int second)
    {
        if (counts is not null)
        {
            PairCount count = counts[first, second];
            return count.Joint >= MinimumJoint ? Measure.ValueOf(count) : null;
        }

        // The votes that a score rests on may be fewer than the joint ones.
        return MinimumJoint == 1 ? Measure.ValueOf(tables![first, second]) : At(first, second).Score?.Value;
    }

    /// <summary>The scores as a square array.</summary>
    /// <returns>A copy of the caller's own: rows and columns are <see cref="Voters"/>, <see langword="null"/> where a pair has no score. Costs O(voters²).</returns>
    public double?[,] ToArray()
    {
        var scores = new double?[Voters.Count, Voters.Count];
        for (int first = 0; first < Voters.Count; first++)
        {
            scores[first, first] = ValueAt(first, first);
            for (int second = first + 1; second < Voters.Count; second++)
                scores[first, second] = scores[second, first] = ValueAt(first, second);
        }

        return scores;
    }

    /// <summary>The other voters from the most alike to the least.</summary>
    /// <param name="voter">The voter whose neighbours are asked for.</param>
    /// <returns>The pairs that have a score, <paramref name="voter"/> first in each; among equal scores in the order of <see cref="Voters"/>.</returns>
    /// <exception cref="KeyNotFoundException">The voter has no row.</exception>
    public IReadOnlyList<PairAgreement<TVoter>> NearestTo(TVoter voter) => [.. Others(voter).OrderByDescending(pair => pair.Score!.Value.Value)];

    /// <summary>The other voters from the least alike to the most.</summary>
    /// <param name="voter">The voter whose neighbours are asked for.</param>
    /// <returns>The pairs that have a score, <paramref name="voter"/> first in each; among equal scores in the order of <see cref="Voters"/>.</returns>
    /// <exception cref="KeyNotFoundException">The voter has no row.</exception>
    public IReadOnlyList<PairAgreement<TVoter>> FarthestFrom(TVoter voter) => [.. Others(voter).OrderBy(pair => pair.Score!.Value.Value)];

    /// <summary>The pairs in order.</summary>
    /// <returns>Each pair once, with or without a score.</returns>
    public IEnumerator<PairAgreement<TVoter>> GetEnumerator()
    {
        for (int first = 0; first < voters.Count; first++)
        {
            for (int second = first + 1; second < voters.Count; second++)
                yield return At(first, second);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether the other matrix holds the same pairs by the same measure, however they were counted.</summary>
    /// <param name="other">Another matrix, or null.</param>
    /// <returns>True where measure, minimum, voters, counts and scores are equal.</returns>
    public bool Equals(AgreementMatrix<TVoter>? other) =>
        other is not null && Measure == other.Measure && MinimumJoint == other.MinimumJoint && Voters.SequenceEqual(other.Voters) && this.SequenceEqual(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AgreementMatrix<TVoter>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Measure.Code, StringComparer.Ordinal);
        hash.Add(MinimumJoint);
        foreach (TVoter voter in Voters)
            hash.Add(voter);
        return hash.ToHashCode();
    }

    /// <summary>The measure and how many voters.</summary>
    /// <returns>For example <c>Agreement (Voeten) of 193 voters</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Measure.Name} of {Voters.Count} voters");

    /// <summary>Whether two matrices are equal by value.</summary>
    /// <param name="left">One of the two; may be <see langword="null"/>.</param>
    /// <param name="right">The other; may be <see langword="null"/>.</param>
    public static bool operator ==(AgreementMatrix<TVoter>? left, AgreementMatrix<TVoter>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two matrices differ.</summary>
    /// <param name="left">One of the two; may be <see langword="null"/>.</param>
    /// <param name="right">The other; may be <see langword="null"/>.</param>
    public static bool operator !=(AgreementMatrix<TVoter>? left, AgreementMatrix<TVoter>? right) => !(left == right);

    private IEnumerable<PairAgreement<TVoter>> Others(TVoter voter)
    {
        int row = rowOf(voter);
        return Enumerable.Range(0, voters.Count).Where(other => other != row).Select(other => At(row, other)).Where(pair => pair.Score is not null);
    }
}

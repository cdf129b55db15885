using System.Globalization;
using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Queries.Blocs;

/// <summary>Finds the blocs of States in votes, in three ways: what searches by Leiden agree on, a tree of merges, and identical votes.</summary>
/// <remarks>
/// <para>Any part of a record is asked through the views of its matrix (<c>matrix.InSession(…)</c>, <c>matrix.SeparateVotes()</c>, …). Agreement is by <see cref="AgreementMeasure.Voeten"/> unless said otherwise.</para>
/// <para>A pair needs joint votes to have a score: a tenth of the votes, at least <see cref="LeastMinimumJoint"/> (all of them where there are fewer) and at most <see cref="MostMinimumJoint"/>, unless said otherwise. In
/// the network a pair without score has no link. A State that has a score with fewer than half of the other States that voted is unplaced; a State that had no seat in the votes is not spoken of.</para>
/// </remarks>
public static class BlocSearch
{
    /// <summary>The fewest joint votes asked of a pair unless said otherwise.</summary>
    public const int LeastMinimumJoint = 3;

    /// <summary>The most joint votes asked of a pair unless said otherwise.</summary>
    public const int MostMinimumJoint = 30;

    /// <summary>The blocs on which searches over resolutions and seeds agree, with the confidence of each State's membership: the answer to give where no other is asked for.</summary>
    /// <param name="matrix">The votes.</param>
    /// <param name="measure">The measure of agreement; one corrected for chance makes a signed network.</param>
    /// <param name="minimumJoint">The joint votes that a pair needs, from 1; <see langword="null"/> for a tenth of the votes, see the remarks of the class.</param>
    /// <param name="seed">Any number; the same seed gives the same blocs.</param>
    /// <returns>The consensus of <see cref="SweepBlocs"/>; no blocs at all where no State can be placed.</returns>
    /// <remarks>
    /// <para>A first look over all resolutions finds the stretch at which the Assembly divides (see <see cref="BlocSweep.FromResolution"/>); then <see cref="ResolutionSweep.DefaultRepeats"/> searches are made at each of
    /// <see cref="ResolutionSweep.DefaultResolutionCount"/> resolutions between which equally many pairs of States turn from attracting to repelling. Of all partitions found the best at each resolution is taken, so that
    /// each counts by how many pairs turn while it is the best (see <see cref="ResolutionSweep.FindConsensus(double, double)"/>); in their consensus two States are in one bloc where they mostly are in these. So a third
    /// bloc that shows only on a closer look is found where it stands for more than half of the stretch, a fragment that seldom comes off is none, and a State between camps has the share of the stretch at which
    /// it stands with each.</para>
    /// <para>Two judgements are in this: that a division leaves at most a tenth of the States alone, and that more than half of the stretch makes a bloc. Seeds and further resolutions hardly change the answer; where a
    /// bloc stands for about half of the stretch, a few votes more or less may. The confidences tell.</para>
    /// <para>Confidence tells how much hangs on resolution, not how few votes a State cast; that is <see cref="StateMembership.VotesCast"/>.</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="matrix"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimumJoint"/> is below 1.</exception>
    public static FoundBlocs FindBlocs(this VoteMatrix<StateCode, Vote> matrix, AgreementMeasure? measure = null, int? minimumJoint = null, ulong seed = 0)
    {
        var placed = Place(matrix, measure, minimumJoint);
        if (placed.Agreement.Voters.Count == 0)
            return new FoundBlocs(BlocMethod.Consensus, placed, Partition.OfSingletons(0));
        var network = placed.Agreement.ToNetwork();
        var dividing = DividingStretch.Of(network, seed);
        return new BlocSweep(placed, ResolutionSweep.Of(network, dividing.Steps, seed: seed), dividing).FindConsensus();
    }

    /// <summary>One search by Leiden at one resolution. One resolution misleads: see <see cref="FindBlocs"/>.</summary>
    /// <param name="matrix">The votes.</param>
    /// <param name="resolution">γ, 0 or more: the higher, the more and smaller the blocs.</param>
    /// <param name="measure">The measure of agreement.</param>
    /// <param name="minimumJoint">The joint votes that a pair needs, from 1; <see langword="null"/> for a tenth of the votes.</param>
    /// <param name="seed">Any number; the same seed gives the same answer.</param>
    /// <returns>The blocs, without confidences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="matrix"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="resolution"/> is negative or not finite, or <paramref name="minimumJoint"/> is below 1.</exception>
    public static FoundBlocs FindBlocsAt(
        this VoteMatrix<StateCode, Vote> matrix, double resolution, AgreementMeasure? measure = null, int? minimumJoint = null, ulong seed = 0)
    {
        var placed = Place(matrix, measure, minimumJoint);
        return new FoundBlocs(placed, Leiden.FindBlocs(placed.Agreement.ToNetwork(), resolution, seed));
    }

    /// <summary>The raw searches over resolutions, several at each.</summary>
    /// <param name="matrix">The votes.</param>
    /// <param name="resolutions">The resolutions to search at; by default those of <see cref="FindBlocs"/>, over the stretch at which the Assembly divides, 1, and those of the first look on either side.</param>
    /// <param name="repeats">How many searches are made at each, at least 1.</param>
    /// <param name="measure">The measure of agreement.</param>
    /// <param name="minimumJoint">The joint votes that a pair needs, from 1; <see langword="null"/> for a tenth of the votes.</param>
    /// <param name="seed">Any number; the same seed gives the same answer.</param>
    /// <returns>The sweep.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="matrix"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">No State can be placed, or <paramref name="resolutions"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A resolution is negative or not finite, or <paramref name="repeats"/> or <paramref name="minimumJoint"/> is below 1.</exception>
    public static BlocSweep SweepBlocs(
        this VoteMatrix<StateCode, Vote> matrix,
        IEnumerable<double>? resolutions = null,
        int repeats = ResolutionSweep.DefaultRepeats,
        AgreementMeasure? measure = null,
        int? minimumJoint = null,
        ulong seed = 0)
    {
        var placed = Place(matrix, measure, minimumJoint);
        if (placed.Agreement.Voters.Count == 0)
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"No State can be placed: of {matrix.Votes.Count} votes, too few were divided and cast by both States of a pair."), nameof(matrix));
        var network = placed.Agreement.ToNetwork();
        var dividing = resolutions is null ? DividingStretch.Of(network, seed) : null;
        return new BlocSweep(placed, ResolutionSweep.Of(network, resolutions ?? [.. dividing!.Outside, .. dividing.Steps], repeats, seed), dividing);
    }

    /// <summary>The tree of merges of States, from those that agree most.</summary>
    /// <param name="matrix">The votes.</param>
    /// <param name="linkage">How far apart two clusters are said to be.</param>
    /// <param name="measure">The measure of agreement.</param>
    /// <param name="minimumJoint">The joint votes that a pair needs, from 1; <see langword="null"/> for a tenth of the votes.</param>
    /// <returns>The tree, to be cut. A tree needs the distance of every pair: States are left out, those that lack most scores first, until all pairs have one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="matrix"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="linkage"/> is not one of the linkages, or <paramref name="minimumJoint"/> is below 1.</exception>
    public static BlocTree ClusterBlocs(
        this VoteMatrix<StateCode, Vote> matrix, Linkage linkage = Linkage.Average, AgreementMeasure? measure = null, int? minimumJoint = null)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        var by = measure ?? AgreementMeasure.Voeten;
        return new BlocTree(PlacedStates.WithAllPairs(matrix, by, minimumJoint ?? PlacedStates.DefaultMinimumJoint(matrix, by)), linkage);
    }

    /// <summary>States that did the same in every vote: cast the same, or did not vote, or had no seat.</summary>
    /// <param name="matrix">The votes.</param>
    /// <returns>The blocs; a State that cast no vote at all is unplaced.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="matrix"/> is <see langword="null"/>.</exception>
    public static FoundBlocs FindIdenticalVoters(this VoteMatrix<StateCode, Vote> matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        var placed = PlacedStates.WithVotes(matrix, AgreementMeasure.Identity);
        var seen = new Dictionary<ValueList<Position>, int>();
        var labels = new int[placed.Matrix.Voters.Count];
        for (var row = 0; row < labels.Length; row++)
        {
            var positions = Enumerable.Range(0, matrix.Votes.Count).Select(column => placed.Matrix[row, column]).ToValueList();
            if (!seen.TryGetValue(positions, out labels[row]))
                seen.Add(positions, labels[row] = seen.Count);
        }

        return new FoundBlocs(BlocMethod.IdenticalVotes, placed, Partition.FromLabels(labels));
    }

    /// <summary>The network in which a link weighs as much as its two voters agree.</summary>
    /// <typeparam name="TVoter">Who votes.</typeparam>
    /// <param name="agreement">The agreement of all pairs.</param>
    /// <returns>The network, items in the order of the rows; a pair without score has no link. Signed where a score lies below 0.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="agreement"/> is <see langword="null"/>.</exception>
    public static AgreementNetwork ToNetwork<TVoter>(this AgreementMatrix<TVoter> agreement)
        where TVoter : notnull
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return AgreementNetwork.Of(agreement.Voters.Count, (first, second) => agreement.ValueAt(first, second) ?? 0);
    }

    /// <summary>The distance of each pair, 1 − agreement.</summary>
    /// <typeparam name="TVoter">Who votes.</typeparam>
    /// <param name="agreement">The agreement of all pairs.</param>
    /// <returns>The distances, items in the order of the rows; from 0 to 1, or to 2 by a measure that falls below 0.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="agreement"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A pair has no score.</exception>
    public static PairDistances ToDistances<TVoter>(this AgreementMatrix<TVoter> agreement)
        where TVoter : notnull
    {
        ArgumentNullException.ThrowIfNull(agreement);

        // A chance-corrected score of two that never differ may round to a hair above 1.
        return PairDistances.Of(
            agreement.Voters.Count,
            (first, second) => agreement.ValueAt(first, second) is { } score
                ? Math.Max(0, 1 - score)
                : throw new ArgumentException($"{agreement.Voters[first]} and {agreement.Voters[second]} have no score, and so no distance.", nameof(agreement)));
    }

    internal static PlacedStates Place(VoteMatrix<StateCode, Vote> matrix, AgreementMeasure? measure, int? minimumJoint)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        var by = measure ?? AgreementMeasure.Voeten;
        return PlacedStates.WithMostPairs(matrix, by, minimumJoint ?? PlacedStates.DefaultMinimumJoint(matrix, by));
    }
}

using System.Collections.Immutable;
using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Queries.Blocs;

/// <summary>Which States of a matrix can be placed in blocs, by the pairs that have a score.</summary>
internal sealed class PlacedStates
{
    private PlacedStates(VoteMatrix<StateCode, Vote> matrix, AgreementMatrix<StateCode> agreement, ValueList<UnplacedState> unplaced) =>
        (Matrix, Agreement, Unplaced) = (matrix, agreement, unplaced);

    /// <summary>The votes, with the States that are placed as rows.</summary>
    public VoteMatrix<StateCode, Vote> Matrix { get; }

    /// <summary>How far each pair of them votes alike, with the joint votes that it rests on.</summary>
    public AgreementMatrix<StateCode> Agreement { get; }

    /// <summary>The States that had a seat and are not placed, in order of code.</summary>
    public ValueList<UnplacedState> Unplaced { get; }

    /// <summary>The number of joint votes that a score needs unless the caller says.</summary>
    public static int DefaultMinimumJoint(VoteMatrix<StateCode, Vote> matrix, AgreementMeasure measure)
    {
        var votes = BasisOf(matrix, measure).Votes.Count;
        return Math.Clamp((votes + 9) / 10, Math.Clamp(votes, 1, BlocSearch.LeastMinimumJoint), BlocSearch.MostMinimumJoint);
    }

    /// <summary>The votes that a measure looks at.</summary>
    public static VoteMatrix<StateCode, Vote> BasisOf(VoteMatrix<StateCode, Vote> matrix, AgreementMeasure measure) =>
        measure.LeavesOutUnanimous ? matrix.WithoutUnanimous() : matrix;

    /// <summary>States that have a score with at least half of the others: enough for a network, in which a pair without score is a pair without link.</summary>
    public static PlacedStates WithMostPairs(VoteMatrix<StateCode, Vote> matrix, AgreementMeasure measure, int minimumJoint) =>
        Choose(matrix, measure, minimumJoint, scored =>
        {
            var count = scored.GetLength(0);
            return [.. Enumerable.Range(0, count).Where(row => count > 1 && 2 * ScoredOf(scored, row) >= count - 1)];
        });

    /// <summary>States all of whose pairs have a score, as distances need: the State that lacks most scores is left out, again and again; of several the one that cast fewest votes, then the one
    /// that comes last.</summary>
    public static PlacedStates WithAllPairs(VoteMatrix<StateCode, Vote> matrix, AgreementMeasure measure, int minimumJoint) =>
        Choose(matrix, measure, minimumJoint, scored =>
        {
            var count = scored.GetLength(0);
            var kept = Enumerable.Range(0, count).ToList();
            var lacking = kept.Select(row => count - 1 - ScoredOf(scored, row)).ToArray();
            while (kept.Count > 0 && kept.MaxBy(row => (lacking[row], row)) is var worst && lacking[worst] > 0)
            {
                kept.Remove(worst);
                foreach (var row in kept)
                    lacking[row] -= scored[worst, row] ? 0 : 1;
            }

            return kept.Count > 1 ? [.. kept] : [];
        });

    /// <summary>States that cast a vote, whether or not any pair has a score.</summary>
    public static PlacedStates WithVotes(VoteMatrix<StateCode, Vote> matrix, AgreementMeasure measure) =>
        Choose(matrix, measure, 1, scored => [.. Enumerable.Range(0, scored.GetLength(0))]);

    private static int ScoredOf(bool[,] scored, int row)
    {
        var count = 0;
        for (var other = 0; other < scored.GetLength(0); other++)
            count += scored[row, other] ? 1 : 0;
        return count;
    }

    private static PlacedStates Choose(VoteMatrix<StateCode, Vote> matrix, AgreementMeasure measure, int minimumJoint, Func<bool[,], ImmutableArray<int>> choose)
    {
        var basis = BasisOf(matrix, measure);
        var cast = matrix.Voters.Where(state => matrix.TotalsOf(state).Totals.Seated > 0).ToDictionary(state => state, state => basis.TotalsOf(state).Totals.Cast);

        var voting = matrix.WhereVoters(state => cast.GetValueOrDefault(state) > 0);
        var agreement = voting.Agreement(measure, minimumJoint);
        var scored = new bool[voting.Voters.Count, voting.Voters.Count];
        for (var first = 0; first < voting.Voters.Count; first++)
        {
            for (var second = 0; second < first; second++)
                scored[first, second] = scored[second, first] = agreement.ValueAt(first, second) is not null;
        }

        var placed = choose(scored).Select(row => voting.Voters[row]).ToHashSet();
        var unplaced = cast
            .Where(state => !placed.Contains(state.Key))
            .Select(state => new UnplacedState(
                state.Key,
                state.Value,
                voting.TryGetRow(state.Key, out var row) ? ScoredOf(scored, row) : 0,
                voting.Voters.Count - (row >= 0 ? 1 : 0)))
            .ToValueList();
        var view = voting.WhereVoters(placed.Contains);
        return new PlacedStates(view, placed.Count == voting.Voters.Count ? agreement : view.Agreement(measure, minimumJoint), unplaced);
    }
}

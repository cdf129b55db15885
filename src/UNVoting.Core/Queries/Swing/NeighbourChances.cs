using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Queries.Swing;

/// <summary>Where each State would be looked for in a vote, by how those stood in it that vote like it elsewhere; the State's own vote is left out.</summary>
internal sealed class NeighbourChances
{
    private const int MostNeighbours = 5;

    // Powers of the agreement up to the 64th.
    private const int Doublings = 6;

    private static readonly ValueList<Choice> s_cast = [Choice.InFavour, Choice.Against, Choice.Abstaining];

    private readonly ValueList<(StateCode State, Choice Choice)> _positions;
    private readonly VoteMatrix<StateCode, Vote> _others;
    private readonly AgreementMatrix<StateCode> _agreement;
    private readonly int?[] _rows;

    // The place among the three of who cast a vote, −1 for who cast none; and how many stood at each.
    private readonly int[] _places;
    private readonly int[] _counts;

    private NeighbourChances(ValueList<(StateCode State, Choice Choice)> positions, VoteMatrix<StateCode, Vote> others)
    {
        (_positions, _others, _agreement) = (positions, others, others.Agreement(AgreementMeasure.Voeten));
        _rows = [.. positions.Select(position => others.TryGetRow(position.State, out int row) ? (int?)row : null)];
        _places = [.. positions.Select(position => s_cast.AsSpan().IndexOf(position.Choice))];
        _counts = [.. s_cast.Select((_, place) => _places.Count(other => other == place))];
    }

    /// <param name="positions">The members with their places in the vote that is asked about.</param>
    /// <param name="others">The rest of the record.</param>
    public static ValueList<StateChances> Of(ValueList<(StateCode State, Choice Choice)> positions, VoteMatrix<StateCode, Vote> others)
    {
        var chances = new NeighbourChances(positions, others);
        double[][] weights = chances.Powers().MaxBy(chances.LogLikelihood)!;
        return weights.Select((others, state) => chances.Of(state, others)).ToValueList();
    }

    // The weights of all others for each State: the 0th, 1st, 2nd, 4th, …, 64th power of the agreement.
    private IEnumerable<double[][]> Powers()
    {
        double[][] powers = [.. _places.Select((_, state) => _places.Select((_, other) => AgreementOf(state, other)?.Interval.Lower ?? 0).ToArray())];
        yield return Mapped(weight => weight > 0 ? 1 : 0);
        yield return powers;
        for (int doubling = 0; doubling < Doublings; doubling++)
        {
            yield return powers = Mapped(weight => weight * weight);
        }

        double[][] Mapped(Converter<double, double> weight) => Array.ConvertAll(powers, row => Array.ConvertAll(row, weight));
    }

    // None with itself, with who cast no vote here, and without joint votes.
    private Score? AgreementOf(int state, int other) =>
        state != other && _places[other] >= 0 && _rows[state] is { } first && _rows[other] is { } second ? _agreement.At(first, second).Score : null;

    private double LogLikelihood(double[][] weights)
    {
        double sum = 0;
        for (int state = 0; state < weights.Length; state++)
        {
            if (_places[state] >= 0)
            {
                sum += Math.Log(IfCast(state, SharesOf(weights[state], Enumerable.Range(0, _places.Length)))[_places[state]]);
            }
        }

        return sum;
    }

    private StateChances Of(int state, double[] weights)
    {
        // From the weightiest on, so that rounding is the same for States with equal neighbours.
        int[] others = [.. Enumerable.Range(0, weights.Length).Where(other => weights[other] > 0).OrderByDescending(other => weights[other])];
        double[] ifCast = IfCast(state, SharesOf(weights, others));
        double nonVoting = NonVotingOf(state), cast = 1 - nonVoting, all = others.Sum(other => weights[other]);
        return new StateChances(
            _positions[state].State,
            _positions[state].Choice,
            cast * ifCast[0],
            cast * ifCast[1],
            cast * ifCast[2],
            nonVoting,
            VotesOf(state),
            others.Take(MostNeighbours).Select(other => new Neighbour(_positions[other].State, _positions[other].Choice, AgreementOf(state, other)!.Value, weights[other] / all)).ToValueList());
    }

    // How the weight of the others falls on the three places; nothing where it is 0.
    private double[]? SharesOf(double[] weights, IEnumerable<int> others)
    {
        double[] shares = new double[s_cast.Count];
        double all = 0;
        foreach (int other in others)
        {
            if (_places[other] >= 0)
            {
                shares[_places[other]] += weights[other];
                all += weights[other];
            }
        }

        return all == 0 ? null : Array.ConvertAll(shares, share => share / all);
    }

    private double[] IfCast(int state, double[]? shares)
    {
        int votes = shares is null ? 0 : VotesOf(state);
        return [.. _counts.Select((count, place) => ((votes * shares?[place] ?? 0) + Prior(count, _counts.Sum(), _places[state] == place, _places[state] >= 0, s_cast.Count)) / (votes + 1))];
    }

    private double NonVotingOf(int state)
    {
        PositionTotals known = _rows[state] is { } row ? _others.Planes.TotalsOfRow(row) : default;
        return (known.NonVoting + Prior(_places.Count(place => place < 0), _places.Length, _places[state] < 0, isAmong: true, 2)) / (known.Seated + 1);
    }

    private int VotesOf(int state) => _rows[state] is { } row ? _agreement.At(row, row).Counts.Joint : 0;

    // The share of the others at a place, with half a State more at each of so many places, that none is impossible.
    private static double Prior(int there, int all, bool isThere, bool isAmong, int places) =>
        (there - (isThere ? 1 : 0) + 0.5) / (all - (isAmong ? 1 : 0) + (0.5 * places));
}

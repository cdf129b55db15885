namespace UNVoting.Queries.Swing;

/// <summary>The index of a State, told of its years one after the other.</summary>
internal struct Movement
{
    private int _votes;
    private double _deviation;
    private double _sum;
    private double _weights;

    /// <summary>The mean of |d − d′| over each year and the one before, weighed by n·n′ / (n + n′); none of fewer than two years.</summary>
    public readonly double? Index => _weights == 0 ? null : _sum / _weights;

    /// <summary>The next year in which the State has votes.</summary>
    public void Add(int votes, double deviation)
    {
        double weight = (double)_votes * votes / (_votes + votes);
        (_sum, _weights) = (_sum + (weight * Math.Abs(deviation - _deviation)), _weights + weight);
        (_votes, _deviation) = (votes, deviation);
    }
}

namespace UNVoting.Queries.Blocs;

/// <summary>The events of a network: the resolutions γ = Aᵢⱼ / expectedᵢⱼ at which a pair turns from attracting to repelling (Jeub, Sporns &amp; Fortunato 2018).</summary>
internal sealed class NetworkEvents
{
    private const int EvenSteps = 10;

    private readonly List<double> turns;

    private NetworkEvents(List<double> turns) => this.turns = turns;

    /// <summary>Finds the events of a network.</summary>
    internal static NetworkEvents Of(AgreementNetwork network)
    {
        var chance = new ChanceLinks(network, 1);
        var turns = new List<double>();
        for (var i = 0; i < network.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var turn = network.Weights[(i * network.Count) + j] / chance.Between(network.Positive[i], network.Negative[i], network.Positive[j], network.Negative[j]);
                if (turn > 0 && double.IsFinite(turn))
                    turns.Add(turn);
            }
        }

        turns.Sort();
        return new NetworkEvents(turns);
    }

    /// <summary>The highest event; 1 where there is none.</summary>
    internal double Last => turns.Count == 0 ? 1 : turns[^1];

    /// <summary>The middles of slices that hold equally many events, each once.</summary>
    internal IReadOnlyList<double> Quantiles(int count) => Quantiles(turns, count);

    /// <summary>Resolutions that stand for a stretch: the middles of slices that hold equally many of its events; where fewer than <see cref="ResolutionSweep.DefaultResolutionCount"/> of these differ, some in even
    /// steps besides.</summary>
    /// <remarks>Where agreement varies, events lie close where something changes. Where blocs vote as one man there are few events, all at the edges of plateaus, and only even steps tell how wide these are.</remarks>
    internal IReadOnlyList<double> Spread(double from, double to)
    {
        var within = Quantiles([.. turns.Where(turn => turn > from && turn < to)], ResolutionSweep.DefaultResolutionCount);
        return within.Count == ResolutionSweep.DefaultResolutionCount ? within : [.. Even(from, to, 0.5).Concat(within).Order()];
    }

    /// <summary>Resolutions in even steps.</summary>
    internal static IEnumerable<double> Even(double from, double to, double shift) => Enumerable.Range(0, EvenSteps).Select(step => from + ((to - from) * (step + shift) / EvenSteps));

    private static IReadOnlyList<double> Quantiles(List<double> ascending, int count) =>
        ascending.Count == 0 ? [] : [.. Enumerable.Range(0, count).Select(k => ascending[(int)((k + 0.5) / count * ascending.Count)]).Distinct()];
}

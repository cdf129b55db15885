using UNVoting.Queries.Blocs;

namespace UNVoting.Benchmarks.Queries;

/// <summary>A full agreement network shaped like the Assembly's: positions on two axes, agreement falling with distance, noise, no pair without a score.</summary>
internal static class AgreementSample
{
    public static double[,] Scores(int states)
    {
        var random = new Random(73);
        var places = Enumerable.Range(0, states).Select(state => (X: (state % 4 == 0 ? 0.9 : 0.2) + (0.3 * random.NextDouble()), Y: random.NextDouble())).ToArray();
        var scores = new double[states, states];
        for (var i = 0; i < states; i++)
        {
            for (var j = i + 1; j < states; j++)
            {
                var apart = Math.Abs(places[i].X - places[j].X) + (0.2 * Math.Abs(places[i].Y - places[j].Y));
                scores[i, j] = scores[j, i] = Math.Clamp(0.95 - (0.5 * apart) + (0.05 * (random.NextDouble() - 0.5)), 0.01, 1);
            }
        }

        return scores;
    }

    public static AgreementNetwork Network(int states)
    {
        var scores = Scores(states);
        return AgreementNetwork.Of(states, (i, j) => scores[i, j]);
    }

    public static PairDistances Distances(int states)
    {
        var scores = Scores(states);
        return PairDistances.Of(states, (i, j) => 1 - scores[i, j]);
    }
}

using UNVoting.Queries.Blocs;
using UNVoting.Testing;

namespace UNVoting.Tests.Queries.Blocs;

public sealed class SilhouetteTests
{
    [Property(EndSize = 150)]
    public void Scores_are_those_of_the_definition(byte[] values, byte[] labels)
    {
        var at = 0;
        var distances = PairDistances.Of(Samples.ItemsFor(values.Length), (_, _) => values[at++]);
        var partition = Samples.Labelled(distances.Count, labels);
        var scores = Silhouette.Score(distances, partition);
        if (partition.BlocCount < 2)
        {
            Assert.Empty(scores);
            return;
        }

        for (var item = 0; item < distances.Count; item++)
        {
            double To(int bloc) => partition.MembersOf(bloc).Where(other => other != item).Average(other => distances[item, other]);
            var own = partition.BlocOf(item);
            var nearest = Enumerable.Range(0, partition.BlocCount).Where(bloc => bloc != own).Min(To);
            Assert.Equal(nearest, scores[item].ToNearest, 1e-9);
            Assert.Equal(nearest, To(scores[item].NearestBloc), 1e-9);
            Assert.InRange(scores[item].Score, -1, 1);
            if (partition.SizeOf(own) == 1)
            {
                Assert.Equal((0, null), (scores[item].Score, scores[item].Within));
                continue;
            }

            var within = To(own);
            Assert.Equal(within, scores[item].Within!.Value, 1e-9);
            Assert.Equal(Math.Max(within, nearest) == 0 ? 0 : (nearest - within) / Math.Max(within, nearest), scores[item].Score, 1e-9);
        }
    }

    [Fact]
    public void Two_pairs_far_apart_score_high()
    {
        double[] places = [0, 1, 10, 11];
        var scores = Silhouette.Score(PairDistances.Of(4, (i, j) => places[j] - places[i]), Partition.FromLabels([0, 0, 1, 1]));
        Assert.Equal(new SilhouetteScore(9.5 / 10.5, 1, 10.5, 1), scores[0]);
        Assert.Equal(8.5 / 9.5, scores[1].Score, 1e-12);
    }

    [Fact]
    public void Misuse_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Silhouette.Score(PairDistances.Of(3, (_, _) => 1), Partition.OfSingletons(4)));
        Assert.Throws<ArgumentNullException>(() => Silhouette.Score(null!, Partition.OfSingletons(4)));
    }
}

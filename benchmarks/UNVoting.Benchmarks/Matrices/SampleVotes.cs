using UNVoting.Matrices;

namespace UNVoting.Benchmarks.Matrices;

/// <summary>Votes drawn at random, as dense as the Assembly's from 1946 to 2019: of every hundred cells 71 hold a vote, 57 of them in favour.</summary>
internal static class SampleVotes
{
    public static Position[,] Cells(int voters, int votes)
    {
        var random = new Random(73);
        var cells = new Position[voters, votes];
        for (var vote = 0; vote < votes; vote++)
        {
            for (var voter = 0; voter < voters; voter++)
                cells[voter, vote] = Draw(random);
        }

        return cells;
    }

    // Filled vote by vote, as a record is read.
    public static VotePlanes Planes(int voters, int votes)
    {
        var random = new Random(73);
        var builder = new VotePlanesBuilder(voters, votes);
        for (var vote = 0; vote < votes; vote++)
        {
            for (var voter = 0; voter < voters; voter++)
                builder.Set(voter, vote, Draw(random));
        }

        return builder.MoveToPlanes();
    }

    // One minus the mean distance of the votes both cast, where a yes and a no are one apart and an abstention half as far from either.
    public static double Score(int joint, int same, int opposite) => joint == 0 ? 0 : (joint + same - opposite) / (2.0 * joint);

    private static Position Draw(Random random) => random.Next(100) switch
    {
        < 23 => Position.NotSeated,
        < 29 => Position.NonVoting,
        < 38 => Position.Abstaining,
        < 43 => Position.Against,
        _ => Position.InFavour,
    };
}

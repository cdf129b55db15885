using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Queries.Swing;

/// <summary>Crossover States: those that voted against the majority of their own bloc, per State and per vote, beside what chance would give.</summary>
/// <remarks>
/// <para>The bloc's majority is the position that most of its members took of those who cast a vote (<see cref="VoteTotals{TVote}.MajorityPosition"/>); a member crosses over
/// where it cast another. A vote in which the bloc has no majority position tells nothing, and is listed apart.</para>
/// <para>Two null distributions by permutation. For States: in every vote as many members cross over as did, but any of those who cast one; drawn at random with a seed, and the p-value is
/// (1 + permutations in which the State crosses over as often or more) / (1 + permutations), so never 0. For votes: every member crosses over as often as it did, but in any of the votes
/// that it cast; for one vote the members are then independent, and the p-value is that of all permutations, without drawing.</para>
/// <para>Equal by value; the same matrix, bloc, number of permutations and seed give the same answer on any machine.</para>
/// </remarks>
public sealed record Crossover
{
    private Crossover(StateGroup group, ValueList<StateCrossover> states, ValueList<VoteCrossover> votes, ValueList<Vote> withoutMajority) =>
        (Group, States, Votes, WithoutMajority) = (group, states, votes, withoutMajority);

    /// <summary>The bloc.</summary>
    public StateGroup Group { get; }

    /// <summary>Its members that had a seat in any of the votes, in order of code; those who never crossed over too.</summary>
    public ValueList<StateCrossover> States { get; }

    /// <summary>The votes in which it had a majority position, in the order of the matrix; those in which nobody crossed over too.</summary>
    public ValueList<VoteCrossover> Votes { get; }

    /// <summary>The votes in which it had none: nobody cast a vote, or two or three positions shared the lead.</summary>
    public ValueList<Vote> WithoutMajority { get; }

    /// <summary>The crossings of a bloc's members.</summary>
    /// <param name="votes">The votes: a view of a matrix, which also says whether they are read as cast or as advised.</param>
    /// <param name="group">The bloc: given, with dated membership; or found, by <see cref="StateGroup.Of(string, IEnumerable{StateCode})"/>.</param>
    /// <param name="permutations">How many permutations to draw, from 1.</param>
    /// <param name="seed">The seed of the permutations.</param>
    /// <returns>The crossings with their chances.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="permutations"/> is not positive.</exception>
    /// <remarks>Costs O(members · votes + members · crossings + permutations · crossings), the last on all processors.</remarks>
    public static Crossover Find(VoteMatrix<StateCode, Vote> votes, StateGroup group, int permutations = 999, ulong seed = 0)
    {
        ArgumentNullException.ThrowIfNull(votes);
        ArgumentNullException.ThrowIfNull(group);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(permutations);
        var ballots = BlocBallots.Of(votes, group);
        ValueList<StateCrossover> states = OfStates(votes, ballots, permutations, seed);
        return new Crossover(group, states, OfVotes(votes, ballots, states), ballots.WithoutMajority);
    }

    private static ValueList<StateCrossover> OfStates(VoteMatrix<StateCode, Vote> votes, BlocBallots ballots, int permutations, ulong seed)
    {
        var chance = PermutationNull.Of(ballots.ByVote, votes.Voters.Count, permutations, seed);
        int[] rows = [.. ballots.Members];
        double?[] pValues = [.. rows.Select(row => chance.Places[row] == 0 ? (double?)null : chance.PValues[row])];
        double?[] qValues = BenjaminiHochberg.Adjust(pValues);
        ILookup<StateCode, Crossing> crossings = ballots.Crossings.ToLookup(crossing => crossing.State);
        return rows.Select((row, place) => new StateCrossover(
            votes.Voters[row], chance.Places[row], crossings[votes.Voters[row]].ToValueList(), chance.Expected[row], pValues[place], qValues[place])).ToValueList();
    }

    private static ValueList<VoteCrossover> OfVotes(VoteMatrix<StateCode, Vote> votes, BlocBallots ballots, ValueList<StateCrossover> states)
    {
        var shares = new double[votes.Voters.Count];
        foreach (StateCrossover state in states.Where(state => state.Votes > 0))
        {
            shares[votes.RowOf(state.State)] = (double)state.Crossings.Count / state.Votes;
        }

        var chances = new double[ballots.Columns.Count][];
        var pValues = new double?[chances.Length];
        for (int vote = 0; vote < chances.Length; vote++)
        {
            chances[vote] = [.. ballots.ByVote[vote].ToArray().Select(row => shares[row])];
            pValues[vote] = PoissonBinomial.AtLeast(chances[vote], ballots.ByVote.MarkedOf(vote));
        }

        double?[] qValues = BenjaminiHochberg.Adjust(pValues);
        ReadOnlySpan<Crossing> crossings = ballots.Crossings.AsSpan();
        var found = new VoteCrossover[chances.Length];
        for (int vote = 0; vote < found.Length; vote++)
        {
            int marked = ballots.ByVote.MarkedOf(vote);
            found[vote] = new VoteCrossover(
                votes.Votes[ballots.Columns[vote]], ballots.Majorities[vote], chances[vote].Length, ValueList.Create(crossings[..marked]), chances[vote].Sum(), pValues[vote]!.Value, qValues[vote]!.Value);
            crossings = crossings[marked..];
        }

        return found.ToValueList();
    }
}

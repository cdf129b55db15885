using System.Globalization;
using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Queries.Swing;

/// <summary>Crossover States: those that voted against the majority of their own bloc, per State and per vote, beside what chance would give.</summary>
/// <remarks>
/// <para>The bloc's majority is the position that most of its members took of those who cast a vote (<see cref="VoteTotals{TVote}.MajorityPosition"/>); a member crosses over
/// where it cast another. A vote in which the bloc has no majority position tells nothing, and is listed apart.</para>
/// <para>Two null distributions by permutation. For States: in every vote as many members cross over as did, but any of those who cast one. For votes: every member crosses over as often
/// as it did, but in any of the votes that it cast. Under the first the votes are independent for one State, and under the second the members are for one vote: its number of
/// crossings is a sum of independent events of known chances (Poisson 1837), and its p-value is that of all permutations together. None is drawn, so there is neither a seed nor an error
/// of sampling, and a p-value can be as small as the data make it.</para>
/// <para>Equal by value.</para>
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
    /// <returns>The crossings with their chances.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <remarks>Costs O(members · votes + votes · crossings), on all processors.</remarks>
    public static Crossover Find(VoteMatrix<StateCode, Vote> votes, StateGroup group)
    {
        ArgumentNullException.ThrowIfNull(votes);
        ArgumentNullException.ThrowIfNull(group);
        var ballots = BlocBallots.Of(votes, group);
        ValueList<StateCrossover> states = OfStates(votes, ballots);
        return new Crossover(group, states, OfVotes(votes, ballots, states), ballots.WithoutMajority);
    }

    /// <summary>The bloc with how often its members crossed over.</summary>
    /// <returns>For example <c>Association of Southeast Asian Nations: 16 crossings in 8 votes</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Group}: {Votes.Sum(vote => vote.Crossings.Count)} crossings in {Votes.Count} votes");

    private static ValueList<StateCrossover> OfStates(VoteMatrix<StateCode, Vote> votes, BlocBallots ballots)
    {
        // In each vote that a State cast, its chance is the share of the bloc that crossed over.
        List<double>[] chances = [.. votes.Voters.Select(_ => new List<double>())];
        for (int vote = 0; vote < ballots.ByVote.Count; vote++)
        {
            ReadOnlySpan<int> cast = ballots.ByVote[vote];
            double share = (double)ballots.ByVote.MarkedOf(vote) / cast.Length;
            foreach (int row in cast)
            {
                chances[row].Add(share);
            }
        }

        int[] rows = [.. ballots.Members];
        ILookup<StateCode, Crossing> crossings = ballots.Crossings.ToLookup(crossing => crossing.State);
        double?[] pValues = PValues(rows.Length, place => ([.. chances[rows[place]]], crossings[votes.Voters[rows[place]]].Count()));
        double?[] qValues = BenjaminiHochberg.Adjust(pValues);
        return rows.Select((row, place) => new StateCrossover(
            votes.Voters[row], chances[row].Count, crossings[votes.Voters[row]].ToValueList(), chances[row].Sum(), pValues[place], qValues[place])).ToValueList();
    }

    private static ValueList<VoteCrossover> OfVotes(VoteMatrix<StateCode, Vote> votes, BlocBallots ballots, ValueList<StateCrossover> states)
    {
        // In each vote that a State cast, its chance is the share of its votes in which it crossed over.
        var shares = new double[votes.Voters.Count];
        foreach (StateCrossover state in states.Where(state => state.Votes > 0))
        {
            shares[votes.RowOf(state.State)] = (double)state.Crossings.Count / state.Votes;
        }

        double[][] chances = [.. Enumerable.Range(0, ballots.ByVote.Count).Select(vote => Array.ConvertAll(ballots.ByVote[vote].ToArray(), row => shares[row]))];
        double?[] pValues = PValues(chances.Length, vote => (chances[vote], ballots.ByVote.MarkedOf(vote)));
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

    // None where there is nothing to ask about.
    private static double?[] PValues(int count, Func<int, (double[] Chances, int Crossings)> events)
    {
        var pValues = new double?[count];
        Parallel.For(0, count, place =>
        {
            (double[] chances, int crossings) = events(place);
            pValues[place] = chances.Length == 0 ? null : PoissonBinomial.AtLeast(chances, crossings);
        });
        return pValues;
    }
}

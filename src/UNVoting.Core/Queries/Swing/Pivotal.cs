using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Queries.Swing;

/// <summary>Pivotal States: the outcome would differ had they, or a smallest set of States with them, voted otherwise.</summary>
/// <remarks>Equal by value.</remarks>
public sealed record Pivotal
{
    private readonly ValueList<(StateCode State, Choice Choice)> _positions;

    private Pivotal(Vote vote, VoteMargin margin, ValueList<(StateCode State, Choice Choice)> positions) => (Vote, Margin, _positions) = (vote, margin, positions);

    /// <summary>The vote whose outcome is asked about.</summary>
    public Vote Vote { get; }

    /// <summary>By how much the proposal was carried or failed, and how many changes would turn it.</summary>
    public VoteMargin Margin { get; }

    /// <summary>The States that stand in some smallest set, in order of code.</summary>
    /// <remarks>Names that were not resolved to a State count in the totals, and are in no set by name.</remarks>
    public ValueList<StateCode> States => LikeliestChanges(VoteMatrix.Of([])).Where(change => change.Probability > 0).Select(change => change.State).Distinct().Order().ToValueList();

    /// <summary>The margin of a vote, and who could turn it.</summary>
    /// <param name="vote">The vote.</param>
    /// <param name="majority">The majority that it needed; the vote's own unless stated.</param>
    /// <param name="reading">As cast, or as later advised.</param>
    /// <returns>The answer. Costs O(members).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="vote"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">No votes are known by name; ask <see cref="VoteMargin"/> of the totals.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="majority"/> is not defined.</exception>
    public static Pivotal Of(Vote vote, RequiredMajority? majority = null, Reading reading = Reading.AsCast)
    {
        Standing.ThrowIfNameless(vote, nameof(vote));
        return new Pivotal(
            vote,
            VoteMargin.Of(vote.Count(reading)!.Value, majority ?? vote.RequiredMajority),
            vote.Positions(reading).Where(position => position.Choice != Choice.NotMember).ToValueList());
    }

    /// <summary>The changes that States could make in a smallest set, the likeliest first, given where they stood in other votes.</summary>
    /// <param name="record">The other votes: a view of a matrix, for instance of votes on like matters. The vote itself is left out where it is among them.</param>
    /// <returns>Every change that belongs to some smallest set, by falling probability, then by State and place; empty where nothing turns the outcome.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is <see langword="null"/>.</exception>
    /// <remarks>
    /// <para>The States are taken to choose independently, each with its <see cref="ChancesGiven"/>. The probability is that of the change among all smallest sets that turn the
    /// outcome, each weighed by its chance; it is exact, by summing over all of them. Without a record all States at one place are equally likely.</para>
    /// <para>Costs O(members · size of a smallest set), and what the chances cost.</para>
    /// </remarks>
    public ValueList<PivotalChange> LikeliestChanges(VoteMatrix<StateCode, Vote> record)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (Margin.Smallest is not { } size)
        {
            return [];
        }

        var sets = new SmallestSets(Margin, size);
        var changes = new List<(StateChances Chances, Choice To)>();
        foreach (StateChances chances in ChancesGiven(record))
        {
            sets.Begin();
            foreach (Choice to in sets.ChangesFrom(chances.Choice))
            {
                changes.Add((chances, to));
                sets.Add(chances.Choice, to, Math.Log(chances.At(to) / chances.At(chances.Choice)));
            }
        }

        // States of equal chances are equally likely, whatever rounding makes of the order in which they are gone through.
        Dictionary<(Choice From, Choice To, double InFavour, double Against, double Abstaining, double NonVoting), double> alike = [];
        return changes
            .Zip(sets.Probabilities(), (change, probability) =>
            {
                StateChances chances = change.Chances;
                var key = (chances.Choice, change.To, chances.InFavour, chances.Against, chances.Abstaining, chances.NonVoting);
                return new PivotalChange(change.To, alike.TryAdd(key, probability) ? probability : alike[key], chances);
            })
            .OrderByDescending(change => change.Probability).ThenBy(change => change.State).ThenBy(change => change.To)
            .ToValueList();
    }

    /// <summary>Where each State would be looked for by one who knows other votes and where all others stood in this one, but not where it stood itself.</summary>
    /// <param name="record">The other votes: a view of a matrix. The vote itself is left out where it is among them.</param>
    /// <returns>The chances of each member, in order of code, with the neighbours on which they rest.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is <see langword="null"/>.</exception>
    /// <remarks>
    /// <para>A prediction from neighbours (Breese, Heckerman and Kadie 1998, Empirical analysis of predictive algorithms for collaborative filtering). Another State t that cast a vote in
    /// this one weighs w(t) = aᵏ, where a is the lower end of the interval of its agreement with the State over the rest of the record (<see cref="AgreementMeasure.Voeten"/>): the more alike
    /// the two vote, and the more joint votes show it, the more. The power k is that of 0, 1, 2, 4, … 64 under which the votes that were cast in this vote were likeliest, each State left
    /// out of its own prediction; at 0, where the record tells nothing of this vote, all weigh the same.</para>
    /// <para>A State that cast n votes in which not all were equal, is given, if it casts one here, the chance (n · Σ w(t at the place) / Σ w(t) + q) / (n + 1) of casting it for a
    /// place, where q = (others at the place + ½) / (others that cast a vote + 3⁄2): the totals of this vote count as one vote more. It casts none with the chance (absences + r) / (seats + 1), from
    /// the votes in which it had a seat and the like share r of the others that cast none here. Without joint votes q and r are left.</para>
    /// <para>Costs O(members²), and O(States² · votes / 64) for the record.</para>
    /// </remarks>
    public ValueList<StateChances> ChancesGiven(VoteMatrix<StateCode, Vote> record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return NeighbourChances.Of(_positions, record.Where(vote => vote != Vote));
    }

    /// <summary>The vote with its margin.</summary>
    /// <returns>For example <c>A/C.1/78/L.11 whole: 112–52–11, 18 non-voting of 193, carried by 29; 30 changes turn it</c>.</returns>
    public override string ToString() => $"{Vote.Name} {Vote.Subject}: {Margin}";
}

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
    /// <para>A State that stood at a place x of n times is given the chance (x + ½) / (n + 2) of standing there, over the four places of a member (Krichevsky and Trofimov 1981),
    /// and the States are taken to choose independently. The probability is then that of the change among all smallest sets that turn the outcome, each weighed by its chance;
    /// it is exact, by summing over all of them. Without a record all States at one place are equally likely.</para>
    /// <para>Costs O(members · size of a smallest set), and O(States · votes / 64) for the record.</para>
    /// </remarks>
    public ValueList<PivotalChange> LikeliestChanges(VoteMatrix<StateCode, Vote> record)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (Margin.Smallest is not { } size)
        {
            return [];
        }

        VoteMatrix<StateCode, Vote> others = record.Where(vote => vote != Vote);
        var sets = new SmallestSets(Margin, size);
        var changes = new List<(StateCode State, Choice From, Choice To, PositionTotals Known)>();
        foreach ((StateCode state, Choice from) in _positions)
        {
            PositionTotals known = others.TryGetRow(state, out int row) ? others.Planes.TotalsOfRow(row) : default;
            sets.Begin();
            foreach (Choice to in sets.ChangesFrom(from))
            {
                changes.Add((state, from, to, known));
                sets.Add(from, to, Math.Log((CountOf(known, to) + 0.5) / (CountOf(known, from) + 0.5)));
            }
        }

        // States of equal record are equally likely, whatever rounding makes of the order in which they are gone through.
        Dictionary<(Choice From, Choice To, PositionTotals Known), double> alike = [];
        return changes
            .Zip(sets.Probabilities(), (change, probability) => (Change: change, Probability: alike.TryAdd((change.From, change.To, change.Known), probability) ? probability : alike[(change.From, change.To, change.Known)]))
            .Select(found => new PivotalChange(found.Change.State, found.Change.From, found.Change.To, found.Probability, CountOf(found.Change.Known, found.Change.To), found.Change.Known.Seated))
            .OrderByDescending(change => change.Probability).ThenBy(change => change.State).ThenBy(change => change.To)
            .ToValueList();
    }

    private static int CountOf(PositionTotals totals, Choice place) => VoteMargin.CountOf(new Tally(totals.InFavour, totals.Against, totals.Abstaining, totals.NonVoting), place);
}

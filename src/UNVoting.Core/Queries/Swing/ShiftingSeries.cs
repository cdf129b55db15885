using System.Globalization;
using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Queries.Swing;

/// <summary>The ways of all States through a series of votes that the caller says are comparable, such as the votes on one matter year after year.</summary>
/// <remarks>Equal by value.</remarks>
public sealed record ShiftingSeries
{
    private ShiftingSeries(ValueList<Vote> votes, ValueList<StatePath> paths) => (Votes, Paths) = (votes, paths);

    /// <summary>The series, in order.</summary>
    public ValueList<Vote> Votes { get; }

    /// <summary>The ways of the States, in order of code.</summary>
    public ValueList<StatePath> Paths { get; }

    /// <summary>The ways through the votes of a matrix.</summary>
    /// <param name="votes">The votes in their order: a view of a matrix, which also says whether they are read as cast or as advised.</param>
    /// <returns>One way for each State of the matrix. Costs O(States · votes).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="votes"/> is <see langword="null"/>.</exception>
    public static ShiftingSeries Of(VoteMatrix<StateCode, Vote> votes)
    {
        ArgumentNullException.ThrowIfNull(votes);
        var paths = new StatePath[votes.Voters.Count];
        var choices = new Choice[votes.Votes.Count];
        for (int row = 0; row < paths.Length; row++)
        {
            for (int vote = 0; vote < choices.Length; vote++)
            {
                choices[vote] = Standing.ChoiceOf(votes[row, vote]);
            }

            paths[row] = new StatePath(votes.Voters[row], ValueList.Create<Choice>(choices));
        }

        return new ShiftingSeries(votes.Votes.ToValueList(), paths.ToValueList());
    }

    /// <summary>The way of one State.</summary>
    /// <param name="state">The State.</param>
    /// <returns>Its way; <see langword="null"/> where the series does not know it.</returns>
    public StatePath? Find(StateCode state) => Paths.FirstOrDefault(path => path.State == state);

    /// <summary>How much the series holds.</summary>
    /// <returns>For example <c>193 States in 3 votes</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Paths.Count} States in {Votes.Count} votes");
}

using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Queries.Swing;

/// <summary>The way of one State through a series of votes.</summary>
/// <remarks>A change is one between neighbouring votes of those that the State cast: absence is not a place on the way. Each figure is read off <see cref="Choices"/> in one
/// pass. Equal by value.</remarks>
public sealed record StatePath
{
    internal StatePath(StateCode state, ValueList<Choice> choices) => (State, Choices) = (state, choices);

    /// <summary>Whose way it is.</summary>
    public StateCode State { get; }

    /// <summary>Where it stood in each vote of the series, in their order.</summary>
    public ValueList<Choice> Choices { get; }

    /// <summary>The number of votes that it cast, on which all else rests.</summary>
    public int Cast => Choices.Count(Standing.IsCast);

    /// <summary>The number of votes in which it was a member and cast none.</summary>
    public int NonVoting => Choices.Count(choice => choice == Choice.NonVoting);

    /// <summary>The first vote that it cast; <see langword="null"/> where it cast none.</summary>
    public Choice? First => Choices.Where(Standing.IsCast).Select(choice => (Choice?)choice).FirstOrDefault();

    /// <summary>The last vote that it cast; <see langword="null"/> where it cast none.</summary>
    public Choice? Last => Choices.Where(Standing.IsCast).Select(choice => (Choice?)choice).LastOrDefault();

    /// <summary>The changes of its vote, in order, each with the two votes between which it lies.</summary>
    public ValueList<PathChange> Changes => Pairs().Where(change => change.Move.Steps != 0).ToValueList();

    /// <summary>How often it moved towards in favour.</summary>
    public int Upward => Pairs().Count(change => change.Move.Steps > 0);

    /// <summary>How often it moved towards against.</summary>
    public int Downward => Pairs().Count(change => change.Move.Steps < 0);

    /// <summary>How restless its vote was, from 0 (always the same) to 1 (from one side to the other every time): Σ|steps| / (2 · (cast − 1)).</summary>
    /// <remarks><see langword="null"/> where it cast fewer than two votes: nothing can be said, which is not 0.</remarks>
    public double? Volatility
    {
        get
        {
            (int pairs, int steps) = (0, 0);
            foreach (PathChange change in Pairs())
            {
                (pairs, steps) = (pairs + 1, steps + Math.Abs(change.Move.Steps!.Value));
            }

            return pairs == 0 ? null : steps / (2.0 * pairs);
        }
    }

    /// <summary>The State with its places.</summary>
    /// <returns>For example <c>BRA: abstaining, in favour, in favour</c>.</returns>
    public override string ToString() => $"{State}: {string.Join(", ", Choices.Select(Standing.Words))}";

    // Neighbouring votes of those that were cast, equal or not.
    private IEnumerable<PathChange> Pairs()
    {
        int last = -1;
        for (int vote = 0; vote < Choices.Count; vote++)
        {
            if (!Standing.IsCast(Choices[vote]))
            {
                continue;
            }

            if (last >= 0)
            {
                yield return new PathChange(last, vote, new Move(State, Choices[last], Choices[vote]));
            }

            last = vote;
        }
    }
}

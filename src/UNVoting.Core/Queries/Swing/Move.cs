using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Queries.Swing;

/// <summary>Where a State stood in one vote and where in another.</summary>
/// <param name="State">Whose seat it is, by code.</param>
/// <param name="From">Its place in the first vote.</param>
/// <param name="To">Its place in the second.</param>
/// <remarks>The default is no State, a member neither time.</remarks>
public readonly record struct Move(StateCode State, Choice From, Choice To)
{
    /// <summary>What became of the State's vote.</summary>
    public MoveKind Kind => (Standing.IsCast(From), Standing.IsCast(To)) switch
    {
        (false, true) => MoveKind.Joined,
        (true, false) => MoveKind.DroppedOut,
        _ => Steps switch
        {
            null or 0 => MoveKind.Unchanged,
            2 or -2 => MoveKind.Reversed,
            > 0 => MoveKind.Warmed,
            _ => MoveKind.Cooled,
        },
    };

    /// <summary>The steps from against (−1) over abstaining (0) to in favour (1): from −2 to 2, positive towards in favour.</summary>
    /// <remarks><see langword="null"/> unless a vote was cast both times: who was absent stood nowhere.</remarks>
    public int? Steps => Standing.HeightOf(To) - Standing.HeightOf(From);

    /// <summary>The move with the two votes exchanged.</summary>
    /// <returns>The same State, from its second place to its first.</returns>
    public Move Reversed() => new(State, To, From);

    /// <summary>The State with its two places.</summary>
    /// <returns>For example <c>BRA: abstaining → in favour</c>.</returns>
    public override string ToString() => $"{State}: {Standing.Words(From)} → {Standing.Words(To)}";
}

using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Queries.Swing;

/// <summary>The votes of a State on two competing texts.</summary>
/// <param name="State">Whose seat it is, by code.</param>
/// <param name="First">Its place in the vote on the first text.</param>
/// <param name="Second">Its place in the vote on the second.</param>
/// <remarks>The default is no State, a member neither time.</remarks>
public readonly record struct BridgingState(StateCode State, Choice First, Choice Second)
{
    /// <summary>Where that puts it between the two texts.</summary>
    public BridgingCell Cell => (First, Second) switch
    {
        (Choice.InFavour, Choice.InFavour) => BridgingCell.InFavourOfBoth,
        (Choice.Against, Choice.Against) => BridgingCell.AgainstBoth,
        (Choice.InFavour, Choice.Against) => BridgingCell.FirstNotSecond,
        (Choice.Against, Choice.InFavour) => BridgingCell.SecondNotFirst,
        (Choice.Abstaining, Choice.Abstaining) => BridgingCell.AbstainingOnBoth,
        _ => (Standing.IsCast(First), Standing.IsCast(Second)) switch
        {
            (true, true) => BridgingCell.AbstainingOnOne,
            (false, false) => BridgingCell.AbsentOnBoth,
            _ => BridgingCell.AbsentOnOne,
        },
    };

    /// <summary>The State with its two votes.</summary>
    /// <returns>For example <c>BRA: in favour, in favour</c>.</returns>
    public override string ToString() => $"{State}: {Standing.Words(First)}, {Standing.Words(Second)}";
}

using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Queries.Swing;

/// <summary>A vote that a State cast against the majority position of its own bloc.</summary>
/// <param name="State">Who crossed over.</param>
/// <param name="Vote">The decision in which it left its bloc.</param>
/// <param name="Choice">What it cast.</param>
/// <param name="Majority">What most of its bloc cast.</param>
/// <remarks>The default is nobody's.</remarks>
public readonly record struct Crossing(StateCode State, Vote Vote, Choice Choice, Choice Majority)
{
    /// <summary>Whether it stood on the opposite side, in favour where its bloc was against or the other way round; otherwise one of the two abstained.</summary>
    public bool IsOpposite => Standing.HeightOf(Choice) * Standing.HeightOf(Majority) == -1;

    /// <summary>The State with its vote and that of its bloc.</summary>
    /// <returns>For example <c>BRN, A/C.1/78/L.60/Rev.1: abstaining, most in favour</c>.</returns>
    public override string ToString() => $"{State}, {Vote?.Name}: {Standing.Words(Choice)}, most {Standing.Words(Majority)}";
}

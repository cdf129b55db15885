namespace UNVoting.Votes;

/// <summary>How many States stood where in a vote, as counted from the names.</summary>
/// <param name="InFavour">In favour, from 0.</param>
/// <param name="Against">Against, from 0.</param>
/// <param name="Abstaining">Abstaining, from 0.</param>
/// <param name="NonVoting">Member States of that day in none of the three, from 0.</param>
/// <remarks>The default is all zero.</remarks>
public readonly record struct Tally(int InFavour, int Against, int Abstaining, int NonVoting)
{
    /// <summary>Members present and voting: in favour and against. Abstaining is not voting.</summary>
    public int PresentAndVoting => InFavour + Against;

    /// <summary>All that cast one of the three.</summary>
    public int Cast => InFavour + Against + Abstaining;

    /// <summary>The Member States of that day.</summary>
    public int Members => Cast + NonVoting;

    /// <summary>In favour minus against.</summary>
    public int Margin => InFavour - Against;

    /// <summary>Whether these totals carry a proposal.</summary>
    /// <param name="majority">The majority that it needs.</param>
    /// <returns><see langword="true"/> where it is carried; a tie is not, and neither is a vote in which nobody was in favour.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="majority"/> is not defined.</exception>
    public bool Carries(RequiredMajority majority) => majority switch
    {
        RequiredMajority.Simple => InFavour > Against,
        RequiredMajority.TwoThirds => InFavour > 0 && 3 * InFavour >= 2 * PresentAndVoting,
        RequiredMajority.Absolute => 2 * InFavour > Members,
        _ => throw new ArgumentOutOfRangeException(nameof(majority), majority, "A majority is simple, two thirds or absolute."),
    };

    /// <summary>The totals as reports print them.</summary>
    /// <returns>For example <c>109–45–16, 23 non-voting of 193</c>.</returns>
    public override string ToString() => $"{InFavour}–{Against}–{Abstaining}, {NonVoting} non-voting of {Members}";
}

namespace UNVoting.Matrices;

/// <summary>How often each position was taken: by one voter over votes, or by all voters in one vote.</summary>
/// <param name="InFavour">Votes in favour.</param>
/// <param name="Against">Votes against.</param>
/// <param name="Abstaining">Abstentions.</param>
/// <param name="NonVoting">Seated and not voting.</param>
/// <remarks>The default holds no votes at all.</remarks>
public readonly record struct PositionTotals(int InFavour, int Against, int Abstaining, int NonVoting)
{
    /// <summary>Votes cast: in favour, against and abstaining.</summary>
    public int Cast => InFavour + Against + Abstaining;

    /// <summary>Voters, or votes, with a seat: cast and non-voting.</summary>
    public int Seated => Cast + NonVoting;
}

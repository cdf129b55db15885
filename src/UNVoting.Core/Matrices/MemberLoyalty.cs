using System.Globalization;

namespace UNVoting.Matrices;

/// <summary>How often a member of a group voted as most of the group did.</summary>
/// <typeparam name="TVoter">Who votes, such as a State's code.</typeparam>
/// <param name="Voter">The member whose loyalty is told.</param>
/// <param name="With">The votes in which it took the group's majority position.</param>
/// <param name="Of">The votes in which it was a member and cast a vote, and the group had a majority position.</param>
public readonly record struct MemberLoyalty<TVoter>(TVoter Voter, int With, int Of)
    where TVoter : notnull
{
    /// <summary>With / of, with Wilson's interval; <see langword="null"/> where there is no such vote.</summary>
    public Score? Score => Matrices.Score.OfShare(With, Of);

    /// <summary>The member, and how often it voted as most of the group did.</summary>
    /// <returns>For example <c>FRA: 88 of 95</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Voter}: {With} of {Of}");
}

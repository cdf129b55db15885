using System.Diagnostics.CodeAnalysis;

namespace UNVoting.Matrices;

/// <summary>What stands in one cell of a vote matrix: where a voter stood in one vote.</summary>
/// <remarks>
/// The values are ordered so that each says one thing more than the one below: seated, then voting, then voting yes or no, then voting yes.
/// That nesting is how <see cref="VotePlanes"/> keeps them. The default is <see cref="NotSeated"/>: nothing is known of the voter in that vote.
/// </remarks>
[SuppressMessage("Design", "CA1028:Enum Storage should be Int32", Justification = "A matrix of cells is the common use, at a byte a cell.")]
public enum Position : byte
{
    /// <summary>The voter had no seat when the vote was taken.</summary>
    NotSeated = 0,

    /// <summary>The voter had a seat and cast no vote.</summary>
    NonVoting = 1,

    /// <summary>The voter abstained, which is a vote cast.</summary>
    Abstaining = 2,

    /// <summary>The voter voted against.</summary>
    Against = 3,

    /// <summary>The voter voted in favour.</summary>
    InFavour = 4,
}

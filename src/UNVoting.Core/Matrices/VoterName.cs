using System.Globalization;

namespace UNVoting.Matrices;

/// <summary>What tables and pictures call a voter.</summary>
internal static class VoterName
{
    /// <summary>What the voter prints, in every culture alike.</summary>
    public static string Of<TVoter>(TVoter voter) => Convert.ToString(voter, CultureInfo.InvariantCulture) ?? "";
}

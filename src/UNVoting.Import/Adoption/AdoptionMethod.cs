using UNVoting.Votes;

namespace UNVoting.Import.Adoption;

/// <summary>How a text was adopted, as machine-readable sources say it.</summary>
internal static class AdoptionMethod
{
    /// <summary>Reads the words: <c>By a recorded vote</c>, <c>adoptedWithoutVote</c>, <c>NON-RECORDED</c>, <c>RECORDED - No machine generated vote</c>.</summary>
    /// <returns>The method; not stated where the words say nothing that is known.</returns>
    public static VoteMethod Read(string words)
    {
        string bare = string.Concat(words.Where(char.IsAsciiLetter)).ToUpperInvariant();
        return bare.Contains("WITHOUTAVOTE", StringComparison.Ordinal) || bare.Contains("WITHOUTVOTE", StringComparison.Ordinal) || bare.Contains("CONSENSUS", StringComparison.Ordinal) ? VoteMethod.WithoutVote
            : bare.Contains("NONRECORDED", StringComparison.Ordinal) || bare.Contains("UNRECORDED", StringComparison.Ordinal) ? VoteMethod.NonRecorded
            : bare.Contains("RECORDED", StringComparison.Ordinal) ? VoteMethod.Recorded
            : VoteMethod.NotStated;
    }
}

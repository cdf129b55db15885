using UNVoting.Votes;

namespace UNVoting.Import.Adoption;

/// <summary>How a text was adopted, as machine-readable sources say it.</summary>
internal static class AdoptionMethod
{
    private static readonly (string Words, VoteMethod Method)[] Known =
    [
        ("WITHOUTAVOTE", VoteMethod.WithoutVote), ("WITHOUTVOTE", VoteMethod.WithoutVote), ("CONSENSUS", VoteMethod.WithoutVote),
        ("NONRECORDED", VoteMethod.NonRecorded), ("UNRECORDED", VoteMethod.NonRecorded), ("RECORDED", VoteMethod.Recorded),
    ];

    // What may stand around these without saying more.
    private static readonly string[] Filling = ["", "ADOPTED", "VOTE", "BYA", "BY"];

    /// <summary>Reads the words: <c>By a recorded vote</c>, <c>adoptedWithoutVote</c>, <c>NON-RECORDED</c>, <c>RECORDED - No machine generated vote</c>.</summary>
    /// <returns>The method; not stated where the words say nothing that is known.</returns>
    public static VoteMethod Read(string words)
    {
        string bare = Bare(words);
        return Array.Find(Known, known => bare.Contains(known.Words, StringComparison.Ordinal)).Method;
    }

    /// <summary>Whether the words say how the text was adopted and nothing beside: not <c>RECORDED - No machine generated vote</c>.</summary>
    public static bool IsAllSaid(string words)
    {
        string bare = Bare(words);
        (string known, _) = Array.Find(Known, known => bare.Contains(known.Words, StringComparison.Ordinal));
        int at = known is null ? -1 : bare.IndexOf(known, StringComparison.Ordinal);
        return at >= 0 && Filling.Contains(bare[..at]) && Filling.Contains(bare[(at + known!.Length)..]);
    }

    private static string Bare(string words) => string.Concat(words.Where(char.IsAsciiLetter)).ToUpperInvariant();
}

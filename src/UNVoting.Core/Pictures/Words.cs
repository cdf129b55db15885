using UNVoting.Votes;

namespace UNVoting.Pictures;

/// <summary>How a decision was taken, in the words that reports use; empty where it is not stated.</summary>
internal static class Words
{
    public static string Of(VoteMethod method) => method switch
    {
        VoteMethod.Recorded => "recorded vote",
        VoteMethod.NonRecorded => "non-recorded vote",
        VoteMethod.WithoutVote => "without a vote",
        _ => "",
    };
}

using UNVoting.Documents;
using UNVoting.Votes;

namespace UNVoting.Queries.Sources;

/// <summary>The words of a statement, those that <see cref="DifferenceField"/> documents.</summary>
internal static class Words
{
    public static string Of(VoteMethod method) => method switch
    {
        VoteMethod.Recorded => "recorded",
        VoteMethod.NonRecorded => "non_recorded",
        VoteMethod.WithoutVote => "without_vote",
        _ => "",
    };

    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Adopted => "adopted",
        Outcome.Rejected => "rejected",
        Outcome.Retained => "retained",
        Outcome.NotRetained => "not_retained",
        _ => "",
    };

    public static string Of(Choice choice) => choice switch
    {
        Choice.InFavour => "in_favour",
        Choice.Against => "against",
        Choice.Abstaining => "abstaining",
        Choice.NonVoting => "non_voting",
        _ => "not_member",
    };

    public static string Of(SponsorRole role) => role switch
    {
        SponsorRole.Additional => "additional",
        SponsorRole.Withdrew => "withdrew",
        _ => "sponsor",
    };
}

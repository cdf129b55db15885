using System.Globalization;
using NodaTime;
using UNVoting.Votes;

namespace UNVoting.Pictures;

/// <summary>Facts of a vote in the words that reports use; empty where nothing is stated.</summary>
internal static class Words
{
    public static string Day(LocalDate? date) => date?.ToString("d MMMM uuuu", CultureInfo.InvariantCulture) ?? "";

    public static string Of(VoteMethod method) => method switch
    {
        VoteMethod.Recorded => "recorded vote",
        VoteMethod.NonRecorded => "non-recorded vote",
        VoteMethod.WithoutVote => "without a vote",
        _ => "",
    };

    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Adopted => "adopted",
        Outcome.Rejected => "rejected",
        Outcome.Retained => "retained",
        Outcome.NotRetained => "not retained",
        _ => "",
    };
}

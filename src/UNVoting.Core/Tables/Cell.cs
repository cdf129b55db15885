using System.Globalization;
using NodaTime;
using NodaTime.Text;
using UNVoting.Documents;
using UNVoting.Queries.Swing;
using UNVoting.Queries.Texts;
using UNVoting.Votes;

namespace UNVoting.Tables;

/// <summary>How values of the model are printed in a cell; the words are those of the columns' documentation.</summary>
internal static class Cell
{
    public static string Of(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : "";

    public static string Of(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    public static string Of(double? number) => number?.ToString("R", CultureInfo.InvariantCulture) ?? "";

    // More figures than these say nothing of two texts.
    public static string OfShare(double? share) => share is { } known ? Of(Math.Round(known, 4)) : "";

    public static string Of(ParagraphChangeKind kind) => kind switch
    {
        ParagraphChangeKind.Reworded => "reworded",
        ParagraphChangeKind.Moved => "moved",
        ParagraphChangeKind.Split => "split",
        ParagraphChangeKind.Merged => "merged",
        ParagraphChangeKind.Added => "added",
        ParagraphChangeKind.Dropped => "dropped",
        _ => "unchanged",
    };

    public static string Of(Sponsor sponsor) => sponsor.Kind == SponsorKind.State ? sponsor.State.ToString() : sponsor.Name;

    public static string Of(Choice choice) => choice switch
    {
        Choice.InFavour => "in_favour",
        Choice.Against => "against",
        Choice.Abstaining => "abstaining",
        Choice.NonVoting => "non_voting",
        _ => "not_member",
    };

    public static string Of(MoveKind kind) => kind switch
    {
        MoveKind.Reversed => "reversed",
        MoveKind.Warmed => "warmed",
        MoveKind.Cooled => "cooled",
        MoveKind.Joined => "joined",
        MoveKind.DroppedOut => "dropped_out",
        _ => "unchanged",
    };

    public static string Of(AdvisedVote advised) => advised switch
    {
        AdvisedVote.InFavour => "in_favour",
        AdvisedVote.Against => "against",
        AdvisedVote.Abstaining => "abstaining",
        _ => "not_participating",
    };

    public static string Decision(Vote vote)
    {
        string outcome = vote.Outcome switch
        {
            Outcome.Adopted => "adopted",
            Outcome.Rejected => "rejected",
            Outcome.Retained => "retained",
            Outcome.NotRetained => "not retained",
            _ => "",
        };
        return vote.Method == VoteMethod.WithoutVote ? $"{outcome} without a vote".TrimStart() : outcome;
    }

    public static string Name(Vote vote) => vote.Name;

    public static string Subject(VoteSubject subject) => subject.Kind == SubjectKind.Motion ? "motion" : subject.ToString();
}

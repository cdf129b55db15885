using System.Globalization;
using NodaTime;
using NodaTime.Text;
using UNVoting.Documents;
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

    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => EnumWords.Of(value);

    public static string Of(Sponsor sponsor) => sponsor.Kind == SponsorKind.State ? sponsor.State.ToString() : sponsor.Name;

    public static string Decision(Vote vote) =>
        $"{EnumWords.Spoken(vote.Outcome)}{(vote.Method == VoteMethod.WithoutVote ? " without a vote" : "")}".TrimStart();

    public static string Subject(VoteSubject subject) => subject.Kind == SubjectKind.Motion ? "motion" : subject.ToString();
}

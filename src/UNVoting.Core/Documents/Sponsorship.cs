using NodaTime;

namespace UNVoting.Documents;

/// <summary>One event in the sponsorship of a draft: somebody submitted it, sponsored it, joined in sponsoring it or withdrew.</summary>
/// <param name="Sponsor">Who.</param>
/// <param name="Role">What the sponsor did.</param>
/// <param name="Date">The day, where a document gives it.</param>
/// <param name="Document">The document that says so, where it has a symbol.</param>
/// <remarks>The delegation that submits a draft stands twice among the events: as <see cref="SponsorRole.SubmittedBy"/> and as
/// <see cref="SponsorRole.Sponsor"/>, so that either set can be read alone.</remarks>
/// <exception cref="ArgumentNullException"><paramref name="Sponsor"/> is <see langword="null"/>.</exception>
public sealed record Sponsorship(Sponsor Sponsor, SponsorRole Role, LocalDate? Date = null, DocumentSymbol? Document = null)
{
    /// <summary>Who.</summary>
    /// <exception cref="ArgumentNullException">Set to <see langword="null"/>.</exception>
    public Sponsor Sponsor { get; init => field = NotNull.Of(value); } = NotNull.Of(Sponsor);

    /// <summary>The day, in the ISO calendar, whatever the calendar it is set in.</summary>
    public LocalDate? Date { get; init => field = value?.WithCalendar(CalendarSystem.Iso); } = Date?.WithCalendar(CalendarSystem.Iso);

    /// <summary>Who did what, and when.</summary>
    /// <returns>For example <c>Niger: Additional, 1 November 2023</c>.</returns>
    public override string ToString() => $"{Sponsor}: {Role}{DayText.After(", ", Date)}";
}

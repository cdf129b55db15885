using NodaTime;

namespace UNVoting.Documents;

/// <summary>One event in the sponsorship of a draft: somebody submitted it, sponsored it, joined in sponsoring it or withdrew.</summary>
/// <param name="Sponsor">Who.</param>
/// <param name="Role">What the sponsor did.</param>
/// <param name="Date">The day, where a document gives it.</param>
/// <param name="Document">The document that says so, where it has a symbol.</param>
/// <remarks>The delegation that submits a draft stands twice among the events: as <see cref="SponsorRole.SubmittedBy"/> and as
/// <see cref="SponsorRole.Sponsor"/>, so that either set can be read alone.</remarks>
public sealed record Sponsorship(Sponsor Sponsor, SponsorRole Role, LocalDate? Date = null, DocumentSymbol? Document = null)
{
    /// <summary>The day, in the ISO calendar, whatever the calendar it is set in.</summary>
    public LocalDate? Date { get; init => field = value?.WithCalendar(CalendarSystem.Iso); } = Date?.WithCalendar(CalendarSystem.Iso);
}

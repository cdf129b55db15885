using NodaTime;

namespace UNVoting.Import.Text;

/// <summary>When a sentence of the account says that something was done.</summary>
/// <param name="Meeting">The number of the meeting, where it names one.</param>
/// <param name="Date">The day, where it can be told.</param>
/// <param name="Stated">Whether the sentence itself says either.</param>
internal readonly record struct Sitting(int? Meeting, LocalDate? Date, bool Stated);

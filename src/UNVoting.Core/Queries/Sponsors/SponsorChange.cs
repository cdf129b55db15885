using NodaTime;
using UNVoting.Documents;

namespace UNVoting.Queries.Sponsors;

/// <summary>What became of one sponsor between two texts.</summary>
/// <param name="Sponsor">Who, under the name that the later text has, or the earlier one where it is lost.</param>
/// <param name="Kind">Kept, gained or lost.</param>
/// <param name="Before">How it came to stand behind the earlier text; <see langword="null"/> where it is gained.</param>
/// <param name="After">How it came to stand behind the later text, or how it withdrew from it; <see langword="null"/> where the later text does not name it.</param>
public sealed record SponsorChange(Sponsor Sponsor, SponsorChangeKind Kind, SponsorEvent? Before, SponsorEvent? After)
{
    /// <summary>The day on which it joined in the later text or withdrew from it, where an account gives it.</summary>
    public LocalDate? Date => After?.Date;

    /// <summary>Who, and what became of it.</summary>
    /// <returns>For example <c>Niger: Gained</c>.</returns>
    public override string ToString() => $"{Sponsor}: {Kind}";
}

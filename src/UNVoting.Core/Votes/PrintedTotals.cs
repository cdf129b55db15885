using System.Globalization;

namespace UNVoting.Votes;

/// <summary>The totals of a vote as a source prints them, beside the votes by name and never derived from them.</summary>
/// <param name="InFavour">In favour, where printed; "none" is 0.</param>
/// <param name="Against">Against, where printed; "none" is 0.</param>
/// <param name="Abstaining">Abstaining, where printed; "no abstentions" is 0.</param>
/// <param name="NonVoting">Members in none of the three, where printed, which is seldom.</param>
/// <param name="Members">Member States in all, where printed.</param>
/// <remarks>The default has nothing printed.</remarks>
public readonly record struct PrintedTotals(int? InFavour = null, int? Against = null, int? Abstaining = null, int? NonVoting = null, int? Members = null)
{
    /// <summary>Whether the source prints no total at all.</summary>
    public bool IsEmpty => this == default;

    /// <summary>Whether every total that was printed is the one counted from the names.</summary>
    /// <param name="counted">The totals counted from the names.</param>
    /// <returns><see langword="true"/> where none differs; a total that was not printed differs from nothing.</returns>
    public bool Agrees(Tally counted) =>
        (InFavour ?? counted.InFavour) == counted.InFavour
        && (Against ?? counted.Against) == counted.Against
        && (Abstaining ?? counted.Abstaining) == counted.Abstaining
        && (NonVoting ?? counted.NonVoting) == counted.NonVoting
        && (Members ?? counted.Members) == counted.Members;

    /// <summary>The three totals with dashes between them, a question mark for one that was not printed.</summary>
    /// <returns>For example <c>109–45–16</c>.</returns>
    public override string ToString() => $"{Print(InFavour)}–{Print(Against)}–{Print(Abstaining)}";

    private static string Print(int? total) => total?.ToString(CultureInfo.InvariantCulture) ?? "?";
}

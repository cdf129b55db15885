using NodaTime;
using UNVoting.Documents;

namespace UNVoting.Import.Names;

/// <summary>Puts neighbours in a list together that are one name: a comma or an "and" had parted its pieces.</summary>
internal static class NeighbouringPieces
{
    /// <summary>Longer stretches are not pieces of a name.</summary>
    private const int LongestPiece = 80;

    /// <summary>How often a list is asked for what its unknown halves come near to; a list that needs more is not one with an accident in it.</summary>
    private const int MostAttempts = 64;

    /// <summary>Goes through a list once and puts pieces together where at least one is unresolved and the whole is a known name, or near one.</summary>
    public static void PutTogether(string text, List<(Range Range, NameMatch Match)> found, LocalDate? on)
    {
        var kept = 0;
        var attempts = 0;
        for (var index = 0; index < found.Count; index++)
        {
            var entry = found[index];
            if (kept > 0 && Together(text, found[kept - 1], entry, on, ref attempts) is { } whole) found[kept - 1] = whole;
            else found[kept++] = entry;
        }

        found.RemoveRange(kept, found.Count - kept);
    }

    private static (Range Range, NameMatch Match)? Together(string text, (Range Range, NameMatch Match) first, (Range Range, NameMatch Match) second, LocalDate? on, ref int attempts)
    {
        var (a, b) = (first.Match, second.Match);
        var range = first.Range.Start..second.Range.End;
        if (a.Kind == SponsorKind.Office && b.Kind == SponsorKind.Unresolved && IsPerson(b.Printed))
        {
            return (range, new NameMatch(text[range], SponsorKind.Office, default, NameUse.Unknown) { OnBehalf = a.OnBehalf });
        }

        if (a.Kind == SponsorKind.Office && b.Kind == SponsorKind.Office && LeadingWords.IsQualifier(b.Printed))
        {
            return (range, new NameMatch(text[range], SponsorKind.Office, default, NameUse.Unknown) { OnBehalf = a.OnBehalf });
        }

        if (a.Kind != SponsorKind.Unresolved && b.Kind != SponsorKind.Unresolved) return null;
        if (a.Kind is SponsorKind.Group or SponsorKind.Office || b.Kind is SponsorKind.Group or SponsorKind.Office) return null;
        if (a.Printed.Length > LongestPiece || b.Printed.Length > LongestPiece) return null;
        var between = text.AsSpan(first.Range.End.Value..second.Range.Start.Value);
        var isAnd = between.Says("and") || between.Contains('&');
        foreach (var joint in (ReadOnlySpan<string>)[" ", " and "])
        {
            if (!StateNames.TryResolve(a.Printed + joint + b.Printed, on, out var state, out var use)) continue;
            if ((a.IsState && a.State != state) || (b.IsState && b.State != state)) continue;
            return (range, new NameMatch(text[range], SponsorKind.State, state, use) { IsRepaired = !IsTurned(b.Printed), OnBehalf = a.OnBehalf });
        }

        // Two unknown halves of something near "Trinidad and Tobago" are one unknown name.
        return isAnd && !a.IsState && !b.IsState && attempts++ < MostAttempts && NearestName.To(text.AsSpan(range)) is not null
            ? (range, new NameMatch(text[range], SponsorKind.Unresolved, default, NameUse.Unknown) { OnBehalf = a.OnBehalf })
            : null;
    }

    /// <summary>Whether a piece is the end of a name turned round, as lists print it: "Germany, Federal Republic of".</summary>
    private static bool IsTurned(string printed) => printed.EndsWith(" of", StringComparison.Ordinal) || printed.EndsWith(" of the", StringComparison.Ordinal);

    /// <summary>Whether an unknown stretch names the person who held the office, with the State in brackets, or is the beginning of words about it.</summary>
    private static bool IsPerson(string printed) => printed.EndsWith(')') || printed.Equals("on", StringComparison.OrdinalIgnoreCase);
}

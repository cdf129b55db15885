using UNVoting.Documents;

namespace UNVoting.Import.Text;

/// <summary>What an addendum to a draft says of its sponsors: "Add the following countries to the list of sponsors of the draft resolution: Belize and Samoa".</summary>
/// <param name="Names">Who is added or taken off, as printed.</param>
/// <param name="Role">Whether they joined or withdrew.</param>
internal sealed record AddedSponsors(string Names, SponsorRole Role)
{
    private static readonly (string Verb, string Joint, SponsorRole Role)[] Forms =
        [("Add ", " to the list", SponsorRole.Additional), ("Insert ", " in the list", SponsorRole.Additional), ("Delete ", " from the list", SponsorRole.Withdrew), ("Remove ", " from the list", SponsorRole.Withdrew)];

    /// <summary>Reads the words of an addendum.</summary>
    /// <returns>The change; <see langword="null"/> where the words tell of none.</returns>
    public static AddedSponsors? Read(string text)
    {
        foreach ((string verb, string joint, SponsorRole role) in Forms)
        {
            int list = text.IndexOf(joint, StringComparison.OrdinalIgnoreCase);
            if (!text.StartsWith(verb, StringComparison.OrdinalIgnoreCase) || list < 0 || !text.AsSpan(list).Contains("sponsor", StringComparison.OrdinalIgnoreCase))
                continue;
            int colon = text.IndexOf(':', list);
            string names = colon < 0 ? text[verb.Length..list] : text[(colon + 1)..];
            return new AddedSponsors(names.Trim(' ', '.'), role);
        }

        return SponsorChangePhrase.ReadAll(text) is [{ } change, ..] ? new AddedSponsors(change.Names, change.Role) : null;
    }
}

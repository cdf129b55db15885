namespace UNVoting.Import.Text;

/// <summary>Reads whose resolution is meant from the words before "resolution" or "decision".</summary>
internal static class CitingOrgans
{
    private static readonly (string Words, CitingOrgan Organ)[] Named =
    [
        ("Security Council", CitingOrgan.SecurityCouncil), ("Human Rights Council", CitingOrgan.HumanRightsCouncil), ("Economic and Social Council", CitingOrgan.EconomicAndSocialCouncil),
        ("Commission on Human Rights", CitingOrgan.CommissionOnHumanRights), ("General Assembly", CitingOrgan.GeneralAssembly),
    ];

    private static readonly string[] OtherBodies =
    [
        "Committee", "Commission", "Board", "Conference", "Parties", "Union", "Organization", "Agency", "Programme", "Forum", "Body", "Congress", "Summit", "Authority", "Council", "Assembly", "Convention", "Women", "Protocol", "Fund", "Bank",
    ];

    public static CitingOrgan Before(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> words = before.TrimEnd();
        if (words.EndsWith("’s", StringComparison.Ordinal) || words.EndsWith("'s", StringComparison.Ordinal))
            words = words[..^2];
        foreach ((string name, CitingOrgan organ) in Named)
        {
            if (words.EndsWith(name, StringComparison.OrdinalIgnoreCase))
                return organ;
        }

        int blank = words.LastIndexOf(' ');
        ReadOnlySpan<char> last = words[(blank + 1)..];
        if (last is "Council" && (blank < 0 || !char.IsUpper(FirstOfWordBefore(words, blank))))
            return LastNamed(words);
        if (last is "Assembly" && (blank < 0 || !char.IsUpper(FirstOfWordBefore(words, blank))))
            return CitingOrgan.GeneralAssembly;
        foreach (string body in OtherBodies)
        {
            if (last.SequenceEqual(body))
                return CitingOrgan.Other;
        }

        return CitingOrgan.Unstated;
    }

    // "the Council" is the one that was named last.
    private static CitingOrgan LastNamed(ReadOnlySpan<char> words)
    {
        int latest = -1;
        CitingOrgan organ = CitingOrgan.Other;
        foreach ((string name, CitingOrgan named) in Named)
        {
            int at = named is CitingOrgan.GeneralAssembly or CitingOrgan.CommissionOnHumanRights ? -1 : words.LastIndexOf(name, StringComparison.Ordinal);
            if (at > latest)
                (latest, organ) = (at, named);
        }

        return organ;
    }

    private static char FirstOfWordBefore(ReadOnlySpan<char> words, int blank)
    {
        ReadOnlySpan<char> rest = words[..blank].TrimEnd();
        return rest.IsEmpty ? ' ' : rest[rest.LastIndexOf(' ') + 1];
    }
}

using UNVoting.Documents;

namespace UNVoting.Import.Names;

/// <summary>Tells a group of States and an office of the Organization by the words of their names.</summary>
internal static class SponsorWords
{
    private const int FirstWords = 8;

    private static readonly WordSet Groups = new(("group movement union community league association organization organisation commonwealth forum coalition alliance partnership states countries members parties friends "
        + "asean brics canz caricom cis cplp csto ecowas eccas eu g77 guuam jusscannz lldcs ldcs mercosur oas oic sadc saarc sids unasur").Split(' '));

    private static readonly WordSet Offices = new(("chair chairs chairman chairmen chairperson chairpersons chairwoman cochair cochairs president presidents vicepresident rapporteur rapporteurs bureau secretary secretariat "
        + "committee commission facilitator facilitators cofacilitators coordinator council").Split(' '));

    private static readonly WordSet GroupCouncils = new("cooperation europe nordic".Split(' '));

    private static readonly WordSet Verbs = new("was were is are has had have been be will".Split(' '));

    /// <summary>Says what a name that is no State's stands for.</summary>
    /// <param name="name">The stretch of text.</param>
    /// <returns>A group, an office or unresolved.</returns>
    public static SponsorKind KindOf(ReadOnlySpan<char> name)
    {
        var kind = SponsorKind.Unresolved;
        var isWorking = false;
        var isCouncilOfGroup = false;
        var seen = 0;
        foreach (var range in name.SplitAny(" \t\r\n-\u2010\u2011\u00A0.,:()*_"))
        {
            var word = name[range];
            if (word.IsEmpty || (seen == 0 && word.Equals("the", StringComparison.OrdinalIgnoreCase))) continue;
            if (++seen > FirstWords) break;
            if (kind == SponsorKind.Unresolved && Verbs.Contains(word)) return SponsorKind.Unresolved;
            isCouncilOfGroup |= GroupCouncils.Contains(word);
            if (Offices.Contains(word))
            {
                if (kind == SponsorKind.Unresolved) kind = SponsorKind.Office;
            }
            else if (Groups.Contains(word) && kind == SponsorKind.Unresolved)
            {
                // "Working Group" is a body of the Assembly; "Group of 77" is not.
                kind = isWorking ? SponsorKind.Office : SponsorKind.Group;
            }

            isWorking = word.Equals("working", StringComparison.OrdinalIgnoreCase);
        }

        if (kind == SponsorKind.Office && isCouncilOfGroup) kind = SponsorKind.Group;

        // "United States of Amerika" speaks of States and is a misprint, not a group.
        return kind == SponsorKind.Group && NearestName.To(name) is not null ? SponsorKind.Unresolved : kind;
    }

    /// <summary>Leaves out "the States Members of the United Nations that are members of", which says of every group the same.</summary>
    public static ReadOnlySpan<char> GroupName(ReadOnlySpan<char> name)
    {
        if (name.StartsWith("UN. ", StringComparison.OrdinalIgnoreCase)) name = name[4..];
        name = PrintedName.WithoutArticle(name);
        if (!name.StartsWith("States Members of the United Nations", StringComparison.OrdinalIgnoreCase)
            && !name.StartsWith("Member States", StringComparison.OrdinalIgnoreCase)
            && !name.StartsWith("States members of", StringComparison.OrdinalIgnoreCase)) return name;
        foreach (var lead in (ReadOnlySpan<string>)["members of ", "States of ", "States members of "])
        {
            var at = name.LastIndexOf(lead, StringComparison.OrdinalIgnoreCase);
            if (at < 0) continue;
            var rest = PrintedName.WithoutArticle(name[(at + lead.Length)..].TrimStart());
            if (!rest.IsEmpty && !rest.StartsWith("United Nations", StringComparison.OrdinalIgnoreCase)) return rest;
        }

        return name;
    }
}

using UNVoting.Documents;

namespace UNVoting.Import.Text;

/// <summary>Who joined in sponsoring a draft, or withdrew, as a sentence says it; the names as prose.</summary>
/// <param name="Names">Who joined or withdrew, as printed.</param>
/// <param name="Role">Whether they joined or withdrew.</param>
/// <param name="Start">Where in the sentence this is told; what stands before may tell of something else.</param>
/// <param name="End">Where it ends, where the sentence goes on: "A, subsequently joined by B, introduced".</param>
/// <param name="IsLater">Whether it came to pass after what the sentence tells else: "subsequently joined by".</param>
internal sealed record SponsorChangePhrase(string Names, SponsorRole Role, int Start, int End, bool IsLater)
{
    private static readonly string[] Joining =
    [
        "joined in sponsoring", "joined in co-sponsoring", "joined in cosponsoring", "joined as sponsor", "joined as co-sponsor", "joined as additional", "joined as cosponsor", "joined the sponsor", "joined the list of sponsors", "joined the co-sponsor", "joined the original sponsors",
        "become sponsor", "became sponsor", "become co-sponsor", "became co-sponsor", "become additional sponsor", "became additional sponsor", "became a sponsor", "become a sponsor", "became cosponsor", "also sponsored", "subsequently sponsored", "later sponsored", "added to the list of sponsors",
        "wished to join", "wished to sponsor", "wished to co-sponsor",
    ];

    private static readonly string[] JoinedBy =
        ["joined by ", "also sponsored by ", "subsequently sponsored by ", "later sponsored by ", "subsequently sponsored also by ", "later sponsored also by ", "co-sponsored by ", "additional sponsors: ", "additional sponsors were ", "the sponsors now included ", "sponsors now include "];

    private static readonly string[] Withdrawing = ["withdrew", "withdrawn", "were no longer sponsors", "was no longer a sponsor", "ceased to be"];

    private static readonly string[] Auxiliaries = [" had", " have", " has", " also", " subsequently", " later", " then", " been", " were", " was", " thereafter", " wished", " now", " thus", " that", " and", " which", " who"];

    private static readonly string[] ListStarts =
    [
        "the representatives of ", "the representative of ", "the delegations of ", "the delegation of ", "the following delegations ", "the following countries ", "the following states ", "representatives of ", "delegations of ", "the following: ", "following countries: ",
    ];

    private static readonly string[] Later = ["subsequently", "later", "thereafter"];

    // What parts "A joined in sponsoring the draft resolution" from "B withdrew its sponsorship".
    private static readonly string[] Joints = ["; ", ", and ", " and ", ", while ", " while "];

    /// <summary>Reads the changes of a sentence, in order; none where it tells of none.</summary>
    public static List<SponsorChangePhrase> ReadAll(string sentence)
    {
        var changes = new List<SponsorChangePhrase>();
        int from = 0;
        while (Read(sentence, from, out int end) is { } change)
        {
            changes.Add(change);
            (int At, int Length) joint = Joints.Select(words => (At: sentence.IndexOf(words, end, StringComparison.OrdinalIgnoreCase), words.Length)).Where(found => found.At >= 0).DefaultIfEmpty((-1, 0)).Min();
            if (joint.At < 0)
                break;
            from = joint.At + joint.Length;
        }

        return changes;
    }

    // The earliest change from a place on, and where its verb ends.
    private static SponsorChangePhrase? Read(string sentence, int from, out int end)
    {
        (int At, string Words, SponsorRole Role, bool NamesFollow) first = (int.MaxValue, "", default, false);
        Find(JoinedBy, SponsorRole.Additional, true);
        Find(Joining, SponsorRole.Additional, false);
        Find(Withdrawing, SponsorRole.Withdrew, false);
        end = first.At == int.MaxValue ? sentence.Length : first.At + first.Words.Length;
        if (first.At == int.MaxValue)
            return null;
        string names = first.NamesFollow ? SubmissionPhrase.Listed(sentence[end..]) : Before(sentence[from..first.At]);
        // "the following countries joined in sponsoring the draft resolution: A, B and C"
        int colon = sentence.IndexOf(':', end);
        if (!first.NamesFollow && colon >= 0 && IsFollowing(names))
            return new SponsorChangePhrase(SubmissionPhrase.Listed(sentence[(colon + 1)..]), first.Role, first.At, sentence.Length, IsLater: false);
        int start = names.Length == 0 ? first.At : first.NamesFollow ? WithoutAuxiliaries(sentence[..first.At]).Length : sentence.LastIndexOf(names, first.At, StringComparison.Ordinal);
        int stop = first.NamesFollow ? sentence.IndexOf(names, end, StringComparison.Ordinal) + names.Length : sentence.Length;
        stop = GoesOn(sentence.AsSpan(stop)) ? stop : sentence.Length;
        string told = sentence[start..end];
        bool later = first.NamesFollow && Later.Any(word => told.Says(word));
        return names.Any(char.IsUpper) ? new SponsorChangePhrase(names, first.Role, start, stop, later) : null;

        void Find(string[] verbs, SponsorRole role, bool namesFollow)
        {
            foreach (string words in verbs)
            {
                int at = sentence.IndexOf(words, from, StringComparison.OrdinalIgnoreCase);
                if (at >= 0 && at < first.At && (namesFollow || at > from) && (role != SponsorRole.Withdrew || OfSponsors(sentence.AsSpan(at))))
                    first = (at, words, role, namesFollow);
            }
        }
    }

    private static bool IsFollowing(string names) => names.StartsWith("following", StringComparison.OrdinalIgnoreCase) || names.StartsWith("the following", StringComparison.OrdinalIgnoreCase);

    // "joined by B, introduced a draft resolution", which "joined by B, as sponsors" is not.
    private static bool GoesOn(ReadOnlySpan<char> rest) =>
        rest.StartsWith(",", StringComparison.Ordinal) && !rest.StartsWith(", as ", StringComparison.OrdinalIgnoreCase) && !rest.StartsWith(", in ", StringComparison.OrdinalIgnoreCase);

    // "withdrew its sponsorship", and not "withdrawn by its sponsors".
    private static bool OfSponsors(ReadOnlySpan<char> words) =>
        words.Says("sponsor") && !words.Says("by its sponsor") && !words.Says("by the sponsor");

    private static string Before(string words) => WithoutLead(WithoutAuxiliaries(words));

    private static string WithoutAuxiliaries(string words)
    {
        string names = words.TrimEnd(' ', ',');
        for (bool cut = true; cut;)
        {
            cut = false;
            foreach (string auxiliary in Auxiliaries)
            {
                if (names.EndsWith(auxiliary, StringComparison.OrdinalIgnoreCase))
                {
                    names = names[..^auxiliary.Length].TrimEnd(' ', ',');
                    cut = true;
                }
            }
        }

        return names;
    }

    /// <summary>The names without what leads to them: "At the same meeting, the Secretary announced that the delegations of A and B".</summary>
    public static string WithoutLead(string names)
    {
        // "informed the Committee that A and B", which "the States Members of the United Nations that are members of" is not.
        const string that = "that ";
        for (int at = names.LastIndexOf(that, StringComparison.OrdinalIgnoreCase); at >= 0; at = at == 0 ? -1 : names.LastIndexOf(that, at - 1, StringComparison.OrdinalIgnoreCase))
        {
            if ((at > 0 && names[at - 1] != ' ') || names.AsSpan(at + that.Length).StartsWith("are ", StringComparison.OrdinalIgnoreCase))
                continue;
            names = names[(at + that.Length)..];
            break;
        }

        for (bool cut = true; cut;)
        {
            cut = false;
            int comma = names.IndexOf(", ", StringComparison.Ordinal);
            if (comma > 0 && IsLead(names[..comma]))
            {
                names = names[(comma + 2)..].TrimStart();
                cut = true;
            }
        }

        foreach (string lead in (ReadOnlySpan<string>)["Subsequently ", "Thereafter ", "Later "])
        {
            if (names.StartsWith(lead, StringComparison.OrdinalIgnoreCase))
                names = names[lead.Length..];
        }

        foreach (string start in ListStarts)
        {
            if (names.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                names = names[start.Length..];
        }

        return names.Trim(' ', ',', ':');
    }

    private static bool IsLead(string words) =>
        words.StartsWith("Subsequent", StringComparison.OrdinalIgnoreCase) || words.StartsWith("Thereafter", StringComparison.OrdinalIgnoreCase) || words.StartsWith("Later", StringComparison.OrdinalIgnoreCase)
        || words.Says("meeting") || words.StartsWith("On ", StringComparison.OrdinalIgnoreCase) || words.StartsWith("on ", StringComparison.OrdinalIgnoreCase)
        || words.StartsWith("In addition", StringComparison.OrdinalIgnoreCase) || words.StartsWith("Before ", StringComparison.OrdinalIgnoreCase) || words.StartsWith("After ", StringComparison.OrdinalIgnoreCase)
        || words.StartsWith("Prior to", StringComparison.OrdinalIgnoreCase) || words.StartsWith("Following ", StringComparison.OrdinalIgnoreCase) || words.StartsWith("Also ", StringComparison.OrdinalIgnoreCase);
}

using NodaTime;
using UNVoting.Documents;
using UNVoting.Membership;

namespace UNVoting.Import.Text;

/// <content>Submission, sponsors, oral revisions, statements of costs.</content>
internal sealed partial class ProceedingsReader
{
    // What stands between the sponsors of a version before and those that it did not have.
    private static readonly string[] Joints = [", as well as ", " as well as ", ", and ", " and ", ", joined by ", " joined by ", ", "];

    private static readonly string[] DraftWords = ["draft resolution", "draft decision", "draft text"];

    private bool TakeSubmission(string words, NamedDrafts named, Sitting sitting, int line)
    {
        if (SubmissionPhrase.Read(words, out string verb) is not { } phrase || (phrase.IsEmpty && verb != "had before it"))
            return false;

        bool amendment = named.Amendments.Count > 0 && (named.Drafts.Count == 0 || words.IndexOf("amendment", StringComparison.OrdinalIgnoreCase) < words.IndexOf("draft ", StringComparison.OrdinalIgnoreCase));
        if (named.Drafts.Count + named.Amendments.Count == 0 && _draft is null)
            return false;
        // "an oral amendment to draft resolution A/C.5/50/L.26" has no symbol, and is not the draft.
        if (named.Amendments.IsEmpty && VotedSubject.IsOfAmendment(words))
        {
            Spoken(named, line);
            return false;
        }

        if (!amendment && named.Drafts.Count == 0 && words.Says("amendment") && !words.Says("raft resolution"))
            return false;
        List<DraftFacts> handedIn = amendment ? Amendments(named, line) : Submitted(named, words, line);
        if (handedIn is [{ Title.Length: 0 } alone] && QuotedTitle.Read(words, out _, out _) is { } title)
            alone.Title = title;
        LocalDate? day = (sitting.Stated ? sitting : _sitting).Date;
        int before = handedIn[0].Sponsorships.Count;
        AddSubmitters(handedIn[0], phrase, day, line);
        foreach (DraftFacts other in handedIn.Skip(1))
            handedIn[0].Sponsorships.Skip(before).ToList().ForEach(other.Add);
        if (!amendment)
            _together = handedIn;
        return true;
    }

    // "introduced draft resolutions entitled “…” (A/C.4/71/L.8) and “…” (A/C.4/71/L.9)": what is said of the sponsors holds for each.
    // The first words of the sentence count: one draft may be "submitted by the sponsors of draft resolutions A/C.1/45/L.1 and L.2".
    private static bool AreSeveral(string words)
    {
        (int at, int length) = DraftWords.Select(kind => (At: words.IndexOf(kind, StringComparison.OrdinalIgnoreCase), kind.Length)).Where(found => found.At >= 0).DefaultIfEmpty((words.Length, 0)).Min();
        return at + length < words.Length && words[at + length] == 's';
    }

    // The draft that was handed in stands in brackets after its title; one that it was based on, or replaces, stands elsewhere.
    private List<DraftFacts> Submitted(NamedDrafts named, string words, int line)
    {
        if (named.Drafts.Count == 0)
            return AreSeveral(words) && _together.Contains(_draft!) ? _together : [_draft!];
        if (named.Drafts.Count > 1 && AreSeveral(words))
        {
            _draft = _proceedings.Draft(named.Drafts[0], line, KindOf(named));
            return Each(named, line);
        }

        DocumentSymbol submitted = named.Drafts.FirstOrDefault(symbol => IsBracketed(words, symbol)) ?? named.Drafts[0];
        DraftFacts draft = _proceedings.Draft(submitted, line, KindOf(named));
        draft.Kind = draft.Kind == TextKind.Amendment ? draft.Kind : KindOf(named);
        foreach (DocumentSymbol other in named.Drafts.Where(symbol => symbol != submitted))
        {
            bool replaced = other.Original == submitted.Original || words.Says("replac") || words.Says("supersed");
            draft.Link(new DocumentLink(replaced ? LinkKind.Replaces : LinkKind.Related, other));
        }

        _draft = draft;
        return [draft];
    }

    private List<DraftFacts> Each(NamedDrafts named, int line) => [.. named.Drafts.Select(symbol => _proceedings.Draft(symbol, line, KindOf(named)))];

    // "(A/C.1/75/L.8)", which "(A/C.1/75/L.8/Rev.1)" is not.
    private static bool IsBracketed(string words, DocumentSymbol symbol)
    {
        string bracketed = $"({symbol}";
        int at = words.IndexOf(bracketed, StringComparison.Ordinal);
        while (at >= 0 && at + bracketed.Length < words.Length && words[at + bracketed.Length] == '/')
            at = words.IndexOf(bracketed, at + 1, StringComparison.Ordinal);
        return at >= 0;
    }

    private List<DraftFacts> Amendments(NamedDrafts named, int line)
    {
        DraftFacts? amended = named.Drafts.Count > 0 ? Spoken(named, line) : _draft;
        var amendments = new List<DraftFacts>();
        foreach (DocumentSymbol symbol in named.Amendments)
        {
            DraftFacts amendment = _proceedings.Draft(symbol, line, TextKind.Amendment);
            amendment.Kind = TextKind.Amendment;
            if (amended is not null)
                amendment.Link(new DocumentLink(LinkKind.Amends, amended.Symbol));
            amendments.Add(amendment);
        }

        return amendments;
    }

    private void AddSubmitters(DraftFacts draft, SubmissionPhrase phrase, LocalDate? day, int line)
    {
        List<Sponsor> main = phrase.Main.Length > 0 ? _names.Read(phrase.Main, day, line) : [];
        var behalf = new List<Sponsor>();
        foreach (string list in phrase.OnBehalf)
        {
            behalf.AddRange(FormerSponsors(list, draft, out string rest));
            behalf.AddRange(_names.Read(rest, day, line));
        }

        List<Sponsor> former = FormerSponsors(phrase.By, draft, out string others);
        List<ListedSponsor> listedBy = others.Length > 0 ? _names.ReadListed(others, day, line) : [];
        HashSet<Sponsor> actors = ListedSponsor.Actors(listedBy);
        List<Sponsor> by = [.. listedBy.Select(listed => listed.Sponsor)];

        // "Introduced by the representative of X" of a draft that others handed in makes X the one that speaks for it.
        if (!draft.HasSubmitter)
            Add(draft, main, SponsorRole.SubmittedBy, day);
        if (main.Count == 0 && former.Count == 0 && !draft.HasSubmitter)
            Add(draft, by.Count == 1 ? by : [.. by.Where(sponsor => sponsor.Kind == SponsorKind.Office || actors.Contains(sponsor))], SponsorRole.SubmittedBy, day);

        Add(draft, former, SponsorRole.Sponsor, day);
        Add(draft, behalf, SponsorRole.Sponsor, day);
        Add(draft, by.Where(sponsor => sponsor.Kind != SponsorKind.Office && !actors.Contains(sponsor)), SponsorRole.Sponsor, day);

        // Who hands a draft in sponsors it, unless it does so for a group or the sponsors are listed without it.
        bool forGroup = behalf.Count > 0 && behalf.All(sponsor => sponsor.Kind != SponsorKind.State);
        if (!forGroup && !(by.Count > 0 && behalf.Count == 0) && (behalf.Count > 0 || !draft.HasSponsors))
        {
            HashSet<StateCode> listed = [.. draft.Sponsorships.Where(sponsorship => sponsorship.Role == SponsorRole.Sponsor).Select(sponsorship => sponsorship.Sponsor.State)];
            Add(draft, main.Where(sponsor => sponsor.Kind is SponsorKind.State or SponsorKind.Unresolved && !listed.Contains(sponsor.State)), SponsorRole.Sponsor, day);
        }
    }

    // "submitted by the sponsors of draft resolution A/C.3/78/L.41 and Albania"; "the sponsors and Albania" are those of the version before.
    private List<Sponsor> FormerSponsors(string prose, DraftFacts draft, out string others)
    {
        others = prose;
        if (!prose.StartsWith(SubmissionPhrase.Sponsors, StringComparison.OrdinalIgnoreCase))
            return [];
        ValueList<Citation> cited = CitationReader.Read(prose);
        int end = cited.IsEmpty ? SubmissionPhrase.Sponsors.Length : prose.IndexOf(cited[0].Printed, StringComparison.Ordinal) + cited[0].Printed.Length;
        (int at, int length) = Joints.Select(joint => (At: prose.IndexOf(joint, end, StringComparison.OrdinalIgnoreCase), joint.Length)).Where(found => found.At >= 0).DefaultIfEmpty((prose.Length, 0)).Min();
        others = prose[(at + length)..];
        DraftFacts? former = cited.IsEmpty ? _proceedings.Drafts.LastOrDefault(known => known != draft && known.Symbol.Original == draft.Symbol.Original) : _proceedings.Find(cited[0].Symbol);
        return [.. former?.StandingSponsors() ?? []];
    }

    private void Add(DraftFacts draft, IEnumerable<Sponsor> sponsors, SponsorRole role, LocalDate? day)
    {
        foreach (Sponsor sponsor in sponsors)
            draft.Add(new Sponsorship(sponsor, role, day, _report));
    }

    private bool TakeSponsorChange(SponsorChangePhrase change, string words, NamedDrafts named, Sitting sitting, int line)
    {
        List<DraftFacts> drafts = named.Amendments.Count > 0 && named.Drafts.Count == 0 ? [.. named.Amendments.Select(symbol => _proceedings.Find(symbol)).OfType<DraftFacts>()]
            : !AreSeveral(words) ? (Spoken(named, line) is { } spoken ? [spoken] : [])
            : named.Drafts.Count > 0 ? Each(named, line) : _draft is null || _together.Contains(_draft) ? _together : [_draft];
        if (drafts.Count == 0)
        {
            _issues.Error(line, "sponsors-without-draft", "Sponsors joined or withdrew where no draft was named before.", words);
            return true;
        }

        // "Subsequently" gives no day; the names are those of the time of the submission.
        LocalDate? known = sitting.Date ?? drafts[0].Sponsorships.Select(sponsorship => sponsorship.Date).LastOrDefault(date => date is not null);
        List<Sponsor> sponsors = _names.Read(change.Names, known, line);
        foreach (DraftFacts draft in drafts)
            Add(draft, sponsors, change.Role, change.IsLater ? null : sitting.Date);
        return true;
    }

    private bool TakeOralRevision(string words, NamedDrafts named, int line)
    {
        if (!AccountKinds.IsOralRevision(words) || Spoken(named, line) is not { } draft)
            return false;
        draft.OrallyRevised = true;
        return true;
    }

    // "a statement of the programme budget implications of the draft resolution had been issued as document A/C.1/78/L.62"
    private bool TakeBudget(string words, NamedDrafts named, int line)
    {
        bool costs = words.Says("budget implication") || words.Says("financial implication");
        if (!costs)
            return false;
        bool any = false;
        foreach (Citation citation in CitationReader.Read(words))
        {
            int at = words.IndexOf(citation.Printed, StringComparison.Ordinal);
            ReadOnlySpan<char> before = words.AsSpan(0, Math.Max(at, 0)).TrimEnd();
            bool statement = before.EndsWith("document", StringComparison.OrdinalIgnoreCase) || before.EndsWith("documents", StringComparison.OrdinalIgnoreCase) || before.EndsWith("(", StringComparison.Ordinal)
                || before.EndsWith("in", StringComparison.OrdinalIgnoreCase) || before.EndsWith("as", StringComparison.OrdinalIgnoreCase);
            if (!statement || (_proceedings.Find(citation.Symbol) is { Sponsorships.Count: > 0 }))
                continue;
            DraftFacts? draft = named.Drafts.FirstOrDefault(symbol => symbol != citation.Symbol) is { } of ? _proceedings.Draft(of, line, KindOf(named)) : _draft;
            draft?.Link(new DocumentLink(LinkKind.BudgetImplications, citation.Symbol));
            any |= draft is not null;
        }

        return any;
    }
}

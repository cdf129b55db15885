namespace UNVoting.Import.Text;

/// <summary>Tells the kinds of account for which the model has no place, and names them in issues.</summary>
internal static class AccountKinds
{
    private static readonly string[] Revised = ["orally revised", "orally amended", "orally corrected", "oral revision", "oral correction", "revised orally"];

    private static readonly string[] Changing =
    [
        "by which", "reading:", "would read", "read:", "to read", "be replaced", "were replaced", "was replaced", "be inserted", "were inserted", "was inserted", "be deleted", "were deleted", "was deleted", "be added", "replacing", "deleting", "inserting",
    ];

    /// <summary>The kind of a paragraph of the account.</summary>
    public static AccountKind Of(string plain)
    {
        if (IsOralRevision(plain))
            return AccountKind.OralRevision;
        if (plain.Says("amendment") && (HoldsWords(plain) || plain.Says("as follows")))
            return AccountKind.AmendmentText;
        return (plain.Says("withdrawn") || plain.Says("withdrew")) && (plain.Says("draft ") || plain.Says("amendment")) ? AccountKind.Withdrawal : AccountKind.Narrative;
    }

    /// <summary>Whether a text tells that a draft was revised in the meeting.</summary>
    public static bool IsOralRevision(string plain) => plain.SaysAny(Revised);

    /// <summary>Whether a text tells which words a draft would lose or gain.</summary>
    public static bool HoldsWords(string plain) => plain.SaysAny(Changing);

    /// <summary>Whether the paragraphs under a paragraph belong to it: "as follows:", "by which:".</summary>
    public static bool Announces(Block block) => block.Closing == ':' || block.Plain.EndsWith("as follows", StringComparison.OrdinalIgnoreCase);

    public static string Code(AccountKind kind) => kind switch
    {
        AccountKind.AmendmentText => "amendment-text",
        AccountKind.OralRevision => "oral-revision-text",
        AccountKind.Withdrawal => "draft-withdrawn",
        _ => "narrative",
    };

    public static string Message(AccountKind kind) => kind switch
    {
        AccountKind.AmendmentText => "The words of an amendment, for which the model has no place; what it amends is linked.",
        AccountKind.OralRevision => "The words of an oral revision, for which the model has no place; the draft is marked as orally revised.",
        AccountKind.Withdrawal => "A draft or an amendment was withdrawn, so that no decision was taken on it; the model has no place for that.",
        _ => "An account for which the model has no place.",
    };
}

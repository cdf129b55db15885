using UNVoting.Votes;

namespace UNVoting.Import.Text;

/// <summary>What a sentence says of a decision: how it was taken, with what outcome, what majority and what totals.</summary>
internal sealed record ActionPhrase(VoteMethod Method, Outcome Outcome, RequiredMajority Majority, PrintedTotals Totals, bool NamesFollow)
{
    private static readonly string[] WithoutVote = ["without a vote", "without vote", "by consensus", "without objection", "by acclamation"];

    private static readonly string[] NonRecorded = ["non-recorded", "nonrecorded", "unrecorded", "not recorded", "show of hands"];

    private static readonly string[] NotRetained = ["not retained", "not retain", "not to retain", "to delete", "was deleted", "were deleted"];

    private static readonly string[] Rejected = ["reject", "not adopted", "not adopt", "defeated", "not carried", "not approved", "failed"];

    private static readonly string[] Adopted = ["adopted", "approved", "carried", "decided to take no action", "decided not to take", "decided not to act", "decided not to vote", "decided to adopt", "decided to approve", "decided to adjourn", "decided to close", "decided to recommend"];

    private static readonly string[] Accounts = ["statement", "explanation of", "explained", "prior to the ", "spoke ", "point of order", "requested a recorded vote", "recorded vote was requested", "request for a recorded vote", "called for a recorded vote", "asked for a recorded vote", "vote had been requested", "vote be taken"];

    /// <summary>Reads the decision that a sentence tells of.</summary>
    /// <param name="sentence">The sentence, without its reference to the recommended text.</param>
    /// <returns>The decision, or <see langword="null"/> where the sentence tells of none.</returns>
    public static ActionPhrase? Read(string sentence)
    {
        Outcome outcome = OutcomeOf(sentence);
        bool totalled = TotalsPhrase.TryRead(sentence, out PrintedTotals totals);
        if (outcome == Outcome.NotStated || (!totalled && sentence.SaysAny(Accounts)))
            return null;
        VoteMethod method = sentence.SaysAny(NonRecorded) ? VoteMethod.NonRecorded
            : sentence.Says("recorded vote") || sentence.Says("roll-call") || sentence.Says("roll call") ? VoteMethod.Recorded
            : totalled ? VoteMethod.NotStated
            : sentence.SaysAny(WithoutVote) || sentence.Says("unanimously") ? VoteMethod.WithoutVote
            : VoteMethod.NotStated;
        if (!totalled && method == VoteMethod.NotStated && !IsDirect(sentence))
            return null;
        RequiredMajority majority = sentence.Says("two-thirds majority") || sentence.Says("two thirds majority") || sentence.Says("majority of two thirds") ? RequiredMajority.TwoThirds : RequiredMajority.Simple;
        return new ActionPhrase(method, outcome, majority, totals, sentence.Says("voting was as follows") || sentence.Says("result of the vote"));
    }

    private static Outcome OutcomeOf(string sentence)
    {
        if (sentence.SaysAny(NotRetained))
            return Outcome.NotRetained;
        if (sentence.Says("retain"))
            return Outcome.Retained;
        if (sentence.SaysAny(Rejected))
            return Outcome.Rejected;
        return sentence.SaysAny(Adopted) || Recommends(sentence) || Informs(sentence) ? Outcome.Adopted : Outcome.NotStated;
    }

    // "the Committee adopted …", "the draft resolution was adopted": something was done, not spoken of.
    private static bool IsDirect(string sentence)
    {
        if (sentence.Says("after the ") || sentence.Says("before the ") || sentence.Says("following the ") || sentence.Says("by the General Assembly"))
            return false;
        if (Recommends(sentence) || Informs(sentence))
            return true;
        foreach (string verb in (ReadOnlySpan<string>)["adopted", "rejected", "approved", "retained", "decided to"])
        {
            foreach (string subject in (ReadOnlySpan<string>)["Committee ", "Committee then ", "Committee also ", "Committee subsequently ", "was ", "were ", "it ", "was then ", "was subsequently ", "was also "])
            {
                if (sentence.Says(subject + verb))
                    return true;
            }
        }

        return false;
    }

    // "the Committee decided, on the proposal of the Chair, to recommend to the General Assembly that …"
    public static bool Recommends(string sentence) => Decided(sentence, "to recommend");

    // "the Committee decided to inform the General Assembly that, should it adopt draft resolution A/C.3/74/L.31, additional resources would be required"
    public static bool Informs(string sentence) => Decided(sentence, "to inform the");

    private static bool Decided(string sentence, string what) =>
        sentence.IndexOf("decided", StringComparison.OrdinalIgnoreCase) is >= 0 and var decided && sentence.IndexOf(what, decided, StringComparison.OrdinalIgnoreCase) >= 0;
}

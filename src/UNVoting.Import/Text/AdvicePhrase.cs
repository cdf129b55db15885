using UNVoting.Votes;

namespace UNVoting.Import.Text;

/// <summary>What delegations said after a vote of how they had intended to vote; the names as prose.</summary>
internal sealed record AdvicePhrase(string Names, ValueList<AdvisedVote> Advised)
{
    private static readonly string[] Actors = ["delegations of ", "delegation of ", "representatives of ", "representative of "];

    private static readonly string[] Verbs =
        [" indicated", " informed", " advised", " stated", " notified", " announced", " said", " requested", " had intended", " intended", " would have", " wished", " confirmed", " declared", " should have", " explained", " expressed", " to abstain", " to vote", " subsequently", " later"];

    /// <summary>Whether a text tells of later advice at all.</summary>
    public static bool IsIn(string text) =>
        (text.Says("intended") || text.Says("would have voted") || text.Says("would have abstained") || text.Says("should have been recorded") || text.Says("wished to be recorded") || text.Says("not intended")
            || text.Says("wished it to be") || text.Says("vote should be recorded") || text.Says("had meant to"))
        && (text.Says("vot") || text.Says("abstain") || text.Says("participat"));

    /// <summary>Reads the advice in a text, one phrase for each group of delegations that said the same.</summary>
    public static List<AdvicePhrase> Read(string text)
    {
        var phrases = new List<AdvicePhrase>();
        List<int> starts = Starts(text);
        for (int i = 0; i < starts.Count; i++)
        {
            string clause = text[starts[i]..(i + 1 < starts.Count ? starts[i + 1] : text.Length)];
            int verb = FirstOf(clause, Verbs);
            if (verb <= 0)
                continue;
            string names = clause[..verb].Trim().TrimEnd(',').Trim();
            ValueList<AdvisedVote> advised = AdvisedIn(clause[verb..]);
            if (names.Length > 0 && !advised.IsEmpty)
                phrases.Add(new AdvicePhrase(names, advised));
        }

        return phrases;
    }

    // Where the names of each clause begin: after "the delegations of", or after "Subsequently," where the names stand alone.
    private static List<int> Starts(string text)
    {
        var starts = new List<int>();
        int at = 0;
        while (at < text.Length)
        {
            int next = -1, length = 0;
            foreach (string actor in Actors)
            {
                int found = text.IndexOf(actor, at, StringComparison.OrdinalIgnoreCase);
                if (found >= 0 && (next < 0 || found < next))
                    (next, length) = (found, actor.Length);
            }

            if (next < 0)
                break;
            at = next + length;

            // "the delegation of Chad and the delegation of Mali indicated" is one clause.
            bool same = starts.Count > 0 && FirstOf(text[starts[^1]..next], Verbs) < 0;
            if (!same)
                starts.Add(at);
        }

        if (starts.Count == 0)
            starts.Add(text.StartsWith("Subsequently", StringComparison.OrdinalIgnoreCase) ? "Subsequently".Length + (text.Length > 12 && text[12] == ',' ? 1 : 0) : 0);
        return starts;
    }

    private static ValueList<AdvisedVote> AdvisedIn(string clause)
    {
        var found = new List<(int At, AdvisedVote Advised)>();
        foreach ((string words, AdvisedVote advised) in (ReadOnlySpan<(string, AdvisedVote)>)[
            ("in favour", AdvisedVote.InFavour), ("in favor", AdvisedVote.InFavour), ("against", AdvisedVote.Against), ("abstain", AdvisedVote.Abstaining), ("abstention", AdvisedVote.Abstaining),
            ("participat", AdvisedVote.NotParticipating), ("take part", AdvisedVote.NotParticipating), ("taken part", AdvisedVote.NotParticipating)])
        {
            int at = clause.IndexOf(words, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
                found.Add((at, advised));
        }

        found.Sort((left, right) => left.At.CompareTo(right.At));
        bool respectively = clause.Says("respectively");
        return found.Take(respectively ? found.Count : 1).Select(item => item.Advised).ToValueList();
    }

    private static int FirstOf(string text, string[] words)
    {
        int first = -1;
        foreach (string word in words)
        {
            int at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }

        return first;
    }
}

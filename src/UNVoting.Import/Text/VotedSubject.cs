using System.Text;
using UNVoting.Documents;
using UNVoting.Votes;

namespace UNVoting.Import.Text;

/// <summary>What a sentence says was voted on, before the text that it was part of is known.</summary>
/// <param name="Subject">The subject as far as the sentence tells it.</param>
/// <param name="FromEnd">Paragraphs counted from the end, which the text alone can number.</param>
/// <param name="Words">The words of a paragraph that were voted on alone; empty where the paragraph was.</param>
internal sealed record VotedSubject(VoteSubject Subject, ValueList<(bool Preambular, int FromEnd)> FromEnd = default, string Words = "")
{
    public static VotedSubject Read(string sentence, DocumentSymbol? amendment)
    {
        string phrase = WithoutQuotations(sentence, out string quotation);
        if (phrase.Says("motion") || IsNoAction(phrase))
            return new VotedSubject(VoteSubject.OfMotion(MotionOf(phrase)));
        if (phrase.Says("amendment") && !OnlyMentions(phrase))
            return new VotedSubject(VoteSubject.OfAmendment(amendment));

        var fromEnd = new List<(bool, int)>();
        List<ParagraphLabel> labels = ParagraphPhrase.Read(phrase, fromEnd);
        if (labels.Count > 0 || fromEnd.Count > 0)
        {
            bool words = quotation.Length > 0 && (phrase.Says("the words") || phrase.Says("the word ") || phrase.Says("the phrase"));
            return new VotedSubject(VoteSubject.OfParagraphs(labels), fromEnd.ToValueList(), words ? quotation : "");
        }

        if (Part(phrase) is { } part)
            return new VotedSubject(VoteSubject.OfPart(part));
        return phrase.Says("paragraph") && !phrase.Says("raft resolution") && !phrase.Says("raft decision")
            ? new VotedSubject(VoteSubject.OfParagraphs())
            : new VotedSubject(VoteSubject.Whole);
    }

    /// <summary>The subject once the numbers of paragraphs in the text are known.</summary>
    /// <param name="wording">The text, where it was read.</param>
    /// <returns>The subject, and whether all of it could be told.</returns>
    public (VoteSubject Subject, bool Complete) Resolve(ResolutionText? wording)
    {
        bool complete = FromEnd.IsEmpty || wording is not null;
        List<ParagraphLabel> labels = [.. Subject.Paragraphs];
        foreach ((bool preambular, int fromEnd) in FromEnd)
        {
            int count = wording is null ? 0 : (preambular ? wording.Preamble : wording.Operative).Count;
            if (count >= fromEnd)
                labels.Add((preambular ? wording!.Preamble : wording!.Operative)[count - fromEnd].Label);
            else
                complete = false;
        }

        VoteSubject subject = FromEnd.IsEmpty ? Subject : VoteSubject.OfParagraphs(labels);
        return (Words.Length > 0 ? VoteSubject.OfPart($"part of {subject}: “{Words}”") : subject, complete);
    }

    /// <summary>The motion that a sentence says was moved; <see langword="null"/> where it tells of none.</summary>
    public static MotionKind? MovedIn(string sentence) =>
        sentence.Says("motion") || sentence.Says(" moved ") || sentence.Says("rule 1") || sentence.Says("rule 7") || sentence.Says("rule 8") || IsNoAction(sentence) || sentence.Says("adjournment") ? MotionOf(sentence) : null;

    /// <summary>Whether a sentence tells of an amendment to a draft, and not of the draft: "proposed an oral amendment to draft resolution A/C.5/50/L.26".</summary>
    public static bool IsOfAmendment(string sentence)
    {
        string phrase = WithoutQuotations(sentence, out _);
        int amendment = phrase.IndexOf("amendment", StringComparison.OrdinalIgnoreCase);
        return amendment >= 0 && phrase.IndexOf("draft ", StringComparison.OrdinalIgnoreCase) is var draft && draft > amendment && phrase.AsSpan(amendment, draft - amendment).Contains(" to ", StringComparison.Ordinal);
    }

    // "the draft resolution, as amended by the amendment in …" is a vote on the draft.
    private static bool OnlyMentions(string phrase) => phrase.Says("as a whole") || phrase.Says("as amended");

    /// <summary>Whether a sentence tells of a decision to decide nothing: "to take no action on", "not to take a decision on".</summary>
    public static bool IsNoAction(string phrase) =>
        phrase.Says("no action") || phrase.Says("no-action") || phrase.Says("not to take action") || phrase.Says("not to take any action") || phrase.Says("not to take a decision") || phrase.Says("not to act ")
        || phrase.Says("not to vote on");

    private static MotionKind MotionOf(string phrase) =>
        IsNoAction(phrase) ? MotionKind.NoAction
        : phrase.Says("adjourn") ? MotionKind.Adjournment
        : phrase.Says("closure") || phrase.Says("close the debate") ? MotionKind.Closure
        : phrase.Says("division") || phrase.Says("divide") || phrase.Says("separate vote") ? MotionKind.Division
        : phrase.Says("reconsider") ? MotionKind.Reconsideration
        : phrase.Says("competen") ? MotionKind.Competence
        : MotionKind.Other;

    private static string? Part(string phrase)
    {
        string[] words = phrase.Split([' ', ',', '.', ';'], StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i + 1 < words.Length; i++)
        {
            if (words[i].ToLowerInvariant() is "section" or "part" or "annex" && Headings.IsDesignator(words[i + 1]))
                return $"{words[i].ToLowerInvariant()} {words[i + 1]}";
        }

        return null;
    }

    // What stands in quotation marks is a title or words of the text, and says nothing of what was voted on.
    private static string WithoutQuotations(string sentence, out string quotation)
    {
        quotation = "";
        var phrase = new StringBuilder(sentence.Length);
        int at = 0;
        while (at < sentence.Length)
        {
            int open = sentence.IndexOfAny(['“', '"'], at);
            int close = open < 0 ? -1 : sentence.IndexOf(sentence[open] == '“' ? '”' : '"', open + 1);
            if (close < 0)
                break;
            if (quotation.Length == 0)
                quotation = sentence[(open + 1)..close].Trim();
            phrase.Append(sentence, at, open - at);
            at = close + 1;
        }

        return phrase.Append(sentence, at, sentence.Length - at).ToString();
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using UNVoting.Documents;

namespace UNVoting.Queries.Texts;

/// <summary>The Assembly's opening verbs in order of strength, on three scales.</summary>
/// <remarks>
/// <para>No organ has laid down a full order. Decision 55/488 of 7 September 2001 says that "takes note" and "notes" are neutral, neither approval nor disapproval:
/// they begin the scale of <see cref="VerbScale.Notice"/>. J. S. Gruenberg, "An Analysis of United Nations Security Council Resolutions", Case Western Reserve Journal of
/// International Law 41 (2009), ranks the verbs that ask (calls upon, recommends, requests, urges, warns, demands) and those that disapprove (concerned, grieved,
/// deplores, condemns, alarmed, shocked, indignant, censures). Between these fixed points this list follows drafting practice: invites and encourages ask less
/// than calls upon; notes, with appreciation, welcomes, commends, endorses, adopts approve ever more. Gruenberg's "decides" is left out: it asks nobody.</para>
/// <para>Also, further, again and once again change nothing; deeply, strongly, gravely and their like are emphasis.</para>
/// </remarks>
public static class OpeningVerbs
{
    private static readonly (VerbScale Scale, string[] Verbs)[] Places =
    [
        (VerbScale.Notice,
        [
            "notes|noting, takes note|taking note",
            "notes with interest|noting with interest, takes note with interest|taking note with interest",
            "acknowledges|acknowledging, recognizes|recognizing",
            "notes with appreciation|noting with appreciation, takes note with appreciation|taking note with appreciation, notes with satisfaction|noting with satisfaction, "
                + "takes note with satisfaction|taking note with satisfaction, expresses appreciation|expressing appreciation, expresses satisfaction|expressing satisfaction",
            "welcomes|welcoming, welcomes with appreciation|welcoming with appreciation, welcomes with satisfaction|welcoming with satisfaction",
            "commends|commending, supports|supporting",
            "endorses|endorsing, approves|approving",
            "adopts|adopting",
        ]),
        (VerbScale.Request,
        [
            "invites|inviting",
            "encourages|encouraging",
            "appeals|appealing, calls for|calling for, calls upon|calling upon, calls on|calling on",
            "recommends|recommending",
            "requests|requesting",
            "urges|urging",
            "warns|warning",
            "demands|demanding, insists|insisting",
        ]),
        (VerbScale.Concern,
        [
            "expresses concern|expressing concern, notes with concern|noting with concern, is concerned|concerned",
            "regrets|regretting, notes with regret|noting with regret, expresses regret|expressing regret",
            "deplores|deploring",
            "condemns|condemning",
            "expresses alarm|expressing alarm, notes with alarm|noting with alarm, is alarmed|alarmed",
            "expresses shock|expressing shock, is shocked|shocked",
            "expresses indignation|expressing indignation, expresses outrage|expressing outrage",
            "censures|censuring",
        ]),
    ];

    private static readonly FrozenSet<string> Ignored = FrozenSet.ToFrozenSet(["also", "further", "again", "once", "more", "its", "the", "continued", "continuing", "and"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Emphases = FrozenSet.ToFrozenSet(
        [
            "deep", "deeply", "strong", "strongly", "grave", "gravely", "serious", "seriously", "great", "greatly", "profound", "profoundly", "utmost", "extreme", "extremely",
            "firm", "firmly", "full", "fully", "warm", "warmly", "particular", "vehemently", "unequivocally", "categorically", "sincere", "high", "highly", "special",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, OpeningVerb> Phrases = Places
        .SelectMany(scale => scale.Verbs.SelectMany((place, rank) => place.Split(", ").Select(verb => verb.Split('|'))
            .SelectMany(forms => forms.Select(form => (form, Verb: new OpeningVerb(forms[0], scale.Scale, rank + 1))))))
        .ToFrozenDictionary(entry => entry.form, entry => entry.Verb, StringComparer.OrdinalIgnoreCase);

    private static readonly int LongestPhrase = Phrases.Keys.Max(phrase => phrase.Count(letter => letter == ' ') + 1);

    /// <summary>All verbs of the list, by scale, weakest first, without emphasis.</summary>
    public static IReadOnlyList<OpeningVerb> All { get; } =
        ImmutableArray.CreateRange(Phrases.Values.Distinct().OrderBy(verb => verb.Scale).ThenBy(verb => verb.Rank).ThenBy(verb => verb.Verb, StringComparer.Ordinal));

    /// <summary>The verb that opens a paragraph.</summary>
    /// <param name="paragraph">The paragraph; its opening words are read, or its text where it has none.</param>
    /// <returns>The verb with its emphasis, or <see langword="null"/> where the paragraph opens with none of the list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="paragraph"/> is <see langword="null"/>.</exception>
    public static OpeningVerb? Find(Paragraph paragraph)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        // The text goes on where the opening words end ("Takes note" of …), and says more: "Takes note with appreciation".
        return Find(paragraph.Text) ?? Find(paragraph.Opening);
    }

    /// <summary>The verb that opens a text.</summary>
    /// <param name="text">Opening words or a whole paragraph: "Expressing deep concern that …".</param>
    /// <returns>The verb with its emphasis, or <see langword="null"/> where the text opens with none of the list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static OpeningVerb? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        OpeningVerb? found = null;
        var phrase = "";
        var (words, emphasis) = (0, 0);
        foreach (var span in WordReader.Read(text))
        {
            var word = text.Substring(span.Start, span.Length);
            if (Ignored.Contains(word))
                continue;
            if (Emphases.Contains(word))
            {
                emphasis++;
                continue;
            }

            if (!span.IsWord || words++ == LongestPhrase)
                break;
            phrase = words == 1 ? word : $"{phrase} {word}";
            if (Phrases.TryGetValue(phrase, out var verb))
                found = verb with { Emphasis = emphasis };
        }

        return found;
    }
}

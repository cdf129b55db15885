using System.Diagnostics.CodeAnalysis;
using UNVoting.Documents;

namespace UNVoting.Votes;

/// <summary>What a vote was taken on: the text as a whole, some of its paragraphs, a part, an amendment or a motion.</summary>
/// <remarks>
/// <para>Printed and parsed as <c>whole</c>, <c>PP3</c>, <c>OP4 (b)</c>, <c>OP1 and OP7</c>, <c>section II</c>, <c>amendment A/C.3/78/L.61</c>, <c>motion</c>,
/// <c>motion no action</c>. A part whose name is neither a section, a part nor an annex prints as <c>part "chapter II"</c>. Paragraphs of which the source does not say which print as <c>paragraph</c>, an amendment without symbol as <c>amendment</c>.</para>
/// <para>Ordered as votes are taken: motions, amendments, paragraphs, parts, the whole.</para>
/// </remarks>
public sealed record VoteSubject : IComparable<VoteSubject>, IParsable<VoteSubject>
{
    private const string Joint = " and ";

    private VoteSubject(SubjectKind kind) => (Kind, PartName) = (kind, "");

    /// <summary>The text as a whole.</summary>
    public static VoteSubject Whole { get; } = new(SubjectKind.Whole);

    /// <summary>What kind of thing was voted on.</summary>
    public SubjectKind Kind { get; }

    /// <summary>The paragraphs, in the order of the text; empty for any other kind, and where the source does not say which.</summary>
    public ValueList<ParagraphLabel> Paragraphs { get; private init; }

    /// <summary>The name of the part as printed, such as <c>section II</c>; empty for any other kind.</summary>
    public string PartName { get; private init; }

    /// <summary>The symbol of the amendment, where it has one.</summary>
    public DocumentSymbol? Amendment { get; private init; }

    /// <summary>What the motion asked for; the default for any other kind.</summary>
    public MotionKind Motion { get; private init; }

    /// <summary>A separate vote on paragraphs.</summary>
    /// <param name="labels">The paragraphs; put in the order of the text, each once. Empty where the source does not say which.</param>
    /// <returns>The subject.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="labels"/> is <see langword="null"/>.</exception>
    public static VoteSubject OfParagraphs(params IEnumerable<ParagraphLabel> labels)
    {
        ArgumentNullException.ThrowIfNull(labels);
        return new VoteSubject(SubjectKind.Paragraphs) { Paragraphs = labels.Distinct().Order().ToValueList() };
    }

    /// <summary>A vote on a named part.</summary>
    /// <param name="name">The part as printed, such as <c>section II</c>.</param>
    /// <returns>The subject.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    public static VoteSubject OfPart(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new VoteSubject(SubjectKind.Part) { PartName = name.Trim() };
    }

    /// <summary>A vote on changing a draft before it is put to the vote itself.</summary>
    /// <param name="symbol">Its symbol, where it has one; an oral amendment has none.</param>
    /// <returns>The subject.</returns>
    public static VoteSubject OfAmendment(DocumentSymbol? symbol = null) => new(SubjectKind.Amendment) { Amendment = symbol };

    /// <summary>A vote on a motion of procedure.</summary>
    /// <param name="motion">What it asked for.</param>
    /// <returns>The subject.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="motion"/> is not defined.</exception>
    public static VoteSubject OfMotion(MotionKind motion = MotionKind.Other) => Enum.IsDefined(motion)
        ? new(SubjectKind.Motion) { Motion = motion }
        : throw new ArgumentOutOfRangeException(nameof(motion), motion, "No such motion of procedure.");

    /// <summary>Reads a subject in the form that <see cref="ToString"/> prints.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used; the form is the same in every culture.</param>
    /// <returns>The subject.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text names no subject.</exception>
    public static VoteSubject Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out VoteSubject? subject)
            ? subject
            : throw new FormatException($"\"{s}\" is no subject of a vote: expected whole, PP3, OP4 (b), OP1 and OP7, section …, amendment …, motion.");
    }

    /// <summary>Reads a subject in the form that <see cref="ToString"/> prints, where the text is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used; the form is the same in every culture.</param>
    /// <param name="result">The subject, or <see langword="null"/>.</param>
    /// <returns>Whether the text names a subject.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out VoteSubject? result)
    {
        result = s?.Trim() is { Length: > 0 } text ? Read(text) : null;
        return result is not null;
    }

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out VoteSubject)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out VoteSubject? result) => TryParse(s, null, out result);

    /// <summary>The order in which votes on one text are taken.</summary>
    /// <param name="other">The subject to compare with.</param>
    /// <returns>Negative where this one comes first.</returns>
    public int CompareTo(VoteSubject? other)
    {
        if (other is null)
        {
            return 1;
        }

        int byKind = Turn(Kind).CompareTo(Turn(other.Kind));
        if (byKind != 0)
        {
            return byKind;
        }

        for (int i = 0; i < Math.Min(Paragraphs.Count, other.Paragraphs.Count); i++)
        {
            int byLabel = Paragraphs[i].CompareTo(other.Paragraphs[i]);
            if (byLabel != 0)
            {
                return byLabel;
            }
        }

        int byCount = Paragraphs.Count.CompareTo(other.Paragraphs.Count);
        int byAmendment = byCount != 0 ? byCount : Comparer<DocumentSymbol>.Default.Compare(Amendment, other.Amendment);
        int byMotion = byAmendment != 0 ? byAmendment : Motion.CompareTo(other.Motion);
        return byMotion != 0 ? byMotion : string.CompareOrdinal(PartName, other.PartName);

        static int Turn(SubjectKind kind) => kind switch
        {
            SubjectKind.Motion => 0,
            SubjectKind.Amendment => 1,
            SubjectKind.Paragraphs => 2,
            SubjectKind.Part => 3,
            _ => 4,
        };
    }

    /// <summary>The subject as delegates write it.</summary>
    /// <returns>For example <c>OP4 (b)</c>.</returns>
    public override string ToString() => Kind switch
    {
        SubjectKind.Paragraphs => Paragraphs.IsEmpty ? "paragraph" : string.Join(Joint, Paragraphs),
        SubjectKind.Part => this.Equals(Read(PartName)) ? PartName : $"part \"{PartName}\"",
        SubjectKind.Amendment => Amendment is null ? "amendment" : $"amendment {Amendment}",
        SubjectKind.Motion => Motion switch
        {
            MotionKind.NoAction => "motion no action",
            MotionKind.Adjournment => "motion adjournment",
            MotionKind.Closure => "motion closure",
            MotionKind.Division => "motion division",
            MotionKind.Reconsideration => "motion reconsideration",
            MotionKind.Competence => "motion competence",
            _ => "motion",
        },
        _ => "whole",
    };

    private static VoteSubject? Read(string text)
    {
        if (text.Equals("whole", StringComparison.OrdinalIgnoreCase))
        {
            return Whole;
        }

        if (text.Equals("paragraph", StringComparison.OrdinalIgnoreCase))
        {
            return OfParagraphs();
        }

        foreach (MotionKind motion in Enum.GetValues<MotionKind>())
        {
            VoteSubject candidate = OfMotion(motion);
            if (text.Equals(candidate.ToString(), StringComparison.OrdinalIgnoreCase))
            {
                return candidate;
            }
        }

        if (text.StartsWith("amendment", StringComparison.OrdinalIgnoreCase))
        {
            string symbol = text["amendment".Length..].Trim();
            return symbol.Length == 0 ? OfAmendment()
                : DocumentSymbol.TryParse(symbol, null, out DocumentSymbol? parsed) ? OfAmendment(parsed)
                : null;
        }

        const string QuotedPart = "part \"";
        if (text.StartsWith(QuotedPart, StringComparison.OrdinalIgnoreCase) && text.Length > QuotedPart.Length + 1 && text[^1] == '"')
        {
            string name = text[QuotedPart.Length..^1];
            return string.IsNullOrWhiteSpace(name) ? null : OfPart(name);
        }

        var labels = new List<ParagraphLabel>();
        foreach (string part in text.Split(Joint))
        {
            if (!ParagraphLabel.TryParse(part, null, out ParagraphLabel? label))
            {
                return IsPartName(text) ? OfPart(text) : null;
            }

            labels.Add(label);
        }

        return OfParagraphs(labels);
    }

    private static bool IsPartName(string text) =>
        text.StartsWith("section ", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("part ", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("annex", StringComparison.OrdinalIgnoreCase);
}

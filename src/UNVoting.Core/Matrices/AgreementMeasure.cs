using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace UNVoting.Matrices;

/// <summary>A measure of how alike two voters vote, over the votes in which both cast one (joint votes).</summary>
/// <remarks>
/// <para>In the formulas x is 1 in favour, 2 abstaining, 3 against, and J the number of joint votes. Every measure is 1 for two that always vote the same, and has no
/// score where there are no joint votes: neither 0 nor not-a-number. Every measure is symmetric.</para>
/// <para>The measures are the named values here; there is one instance of each.</para>
/// </remarks>
public abstract class AgreementMeasure
{
    private protected AgreementMeasure(string code, string name, double lowest, bool leavesOutUnanimous = false) =>
        (Code, Name, Lowest, LeavesOutUnanimous) = (code, name, lowest, leavesOutUnanimous);

    /// <summary>Agreement of Bailey, Strezhnev and Voeten: the mean of 1 − |xi − xj| / 2 over the joint votes, leaving out votes in which all that were cast are equal.</summary>
    /// <remarks>From 0 to 1. Bailey, Strezhnev and Voeten 2017, Estimating dynamic state preferences from United Nations voting data, replication code. Interval:
    /// Wilson's, of the mean; it is at least as wide as it must be where there are abstentions.</remarks>
    public static AgreementMeasure Voeten { get; } = new MeanAgreement("voeten", "Agreement (Voeten)", partial: 0.5, lowest: 0, leavesOutUnanimous: true);

    /// <summary>Lijphart's index of agreement: the mean of 1 − |xi − xj| / 2 over the joint votes, unanimous ones among them.</summary>
    /// <remarks>From 0 to 1. Lijphart 1963, The analysis of bloc voting in the General Assembly. Interval: Wilson's, as for <see cref="Voeten"/>.</remarks>
    public static AgreementMeasure Lijphart { get; } = new MeanAgreement("lijphart", "Index of agreement (Lijphart)", partial: 0.5, lowest: 0);

    /// <summary>The share of the joint votes that are identical: xi = xj.</summary>
    /// <remarks>From 0 to 1. Imai, Quantitative Social Science. Interval: Wilson's.</remarks>
    public static AgreementMeasure Identity { get; } = new MeanAgreement("identity", "Identical votes", partial: 0, lowest: 0);

    /// <summary>Voting coincidence: identical / (identical + opposite), over the votes in which both voted yes or no.</summary>
    /// <remarks>From 0 to 1; rests on the votes in which both voted yes or no alone. United States Department of State, Voting Practices in the United Nations.
    /// Interval: Wilson's.</remarks>
    public static AgreementMeasure VotingCoincidence { get; } = new YesOrNoAgreement("coincidence", "Voting coincidence");

    /// <summary>S with absolute distances: 1 − 2·Σ|xi − xj| / (2·J), which is twice Lijphart's index less one.</summary>
    /// <remarks>From −1 to 1. Signorino and Ritter 1999, Tau-b or not tau-b. Interval: Wilson's of Lijphart's index, brought to this scale.</remarks>
    public static AgreementMeasure SAbsolute { get; } = new MeanAgreement("s", "S, absolute distances", partial: 0.5, lowest: -1);

    /// <summary>S with squared distances: 1 − 2·Σ(xi − xj)² / (4·J).</summary>
    /// <remarks>From −1 to 1. Signorino and Ritter 1999. Interval: Wilson's of the mean of 1 − (xi − xj)² / 4, brought to this scale.</remarks>
    public static AgreementMeasure SSquared { get; } = new MeanAgreement("s-squared", "S, squared distances", partial: 0.75, lowest: -1);

    /// <summary>Cohen's κ with linear weights 1 − |a − b| / 2: (po − pe) / (1 − pe), always over the three categories.</summary>
    /// <remarks>From −1 to 1; no score where chance alone gives full agreement, which is where both always cast one and the same vote. Cohen 1968, Weighted kappa; Häge 2011,
    /// Choice or circumstance? Interval: normal, with the standard error of the delta method (Fleiss, Cohen and Everitt 1969); of no width where the two never differed.</remarks>
    public static AgreementMeasure KappaLinear { get; } = new ChanceCorrectedAgreement("kappa-linear", "Cohen's κ, linear weights", squared: false, pooled: false);

    /// <summary>Cohen's κ with quadratic weights 1 − (|a − b| / 2)²: (po − pe) / (1 − pe), always over the three categories.</summary>
    /// <inheritdoc cref="KappaLinear" path="/remarks"/>
    public static AgreementMeasure KappaQuadratic { get; } = new ChanceCorrectedAgreement("kappa", "Cohen's κ, quadratic weights", squared: true, pooled: false);

    /// <summary>Scott's π with linear weights: as κ, with the two margins averaged.</summary>
    /// <remarks>From −1 to 1; no score where both always cast one and the same vote. Scott 1955, Reliability of content analysis; Häge 2011. Interval: normal, with the standard
    /// error of the delta method; of no width where the two never differed.</remarks>
    public static AgreementMeasure ScottPi { get; } = new ChanceCorrectedAgreement("pi", "Scott's π, linear weights", squared: false, pooled: true);

    /// <summary>Every measure, in the order in which they stand here.</summary>
    public static IReadOnlyList<AgreementMeasure> All { get; } =
        ImmutableArray.Create(Voeten, Lijphart, Identity, VotingCoincidence, SAbsolute, SSquared, KappaLinear, KappaQuadratic, ScottPi);

    /// <summary>The word by which a command line or a file calls the measure, such as <c>voeten</c>.</summary>
    public string Code { get; }

    /// <summary>The name as literature has it, in English.</summary>
    public string Name { get; }

    /// <summary>The lowest that the measure can be, 0 or −1; the highest is 1.</summary>
    public double Lowest { get; }

    /// <summary>Whether votes in which all that were cast are equal stay out of the count.</summary>
    public bool LeavesOutUnanimous { get; }

    // Whether joint, same and opposite votes do not suffice.
    internal virtual bool NeedsTable => false;

    /// <summary>The measure of a code.</summary>
    /// <param name="code">One of <c>voeten</c>, <c>lijphart</c>, <c>identity</c>, <c>coincidence</c>, <c>s</c>, <c>s-squared</c>, <c>kappa-linear</c>, <c>kappa</c> and <c>pi</c>,
    /// in any case; <c>s-absolute</c> is <c>s</c> and <c>kappa-quadratic</c> is <c>kappa</c>.</param>
    /// <param name="measure">The measure, or <see langword="null"/>.</param>
    /// <returns>Whether there is such a measure.</returns>
    public static bool TryGet([NotNullWhen(true)] string? code, [NotNullWhen(true)] out AgreementMeasure? measure)
    {
        string? sought = code?.ToLowerInvariant() switch { "s-absolute" => "s", "kappa-quadratic" => "kappa", var plain => plain };
        measure = All.FirstOrDefault(known => known.Code == sought);
        return measure is not null;
    }

    /// <summary>The score of two voters.</summary>
    /// <param name="table">What they cast in their joint votes; for a measure that leaves out unanimous votes, without these.</param>
    /// <returns>The score; <see langword="null"/> where there is none.</returns>
    public abstract Score? ScoreOf(PairTable table);

    /// <summary>The score of two voters without its interval, where many are wanted.</summary>
    /// <inheritdoc cref="ScoreOf(PairTable)" path="/param"/>
    /// <returns>The value of <see cref="ScoreOf(PairTable)"/>.</returns>
    public abstract double? ValueOf(PairTable table);

    /// <summary>The word by which a command line or a file calls the measure.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;

    internal virtual Score? ScoreOf(PairCount count) => throw new NotSupportedException($"{Name} needs to know who abstained.");

    internal virtual double? ValueOf(PairCount count) => throw new NotSupportedException($"{Name} needs to know who abstained.");
}

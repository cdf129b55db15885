using UNVoting.Membership;

namespace UNVoting.Votes;

/// <summary>What a delegation said after a vote of how it had intended to vote. The result never changes; the advice stands beside it.</summary>
/// <param name="State">The State; the default where the printed name could not be resolved.</param>
/// <param name="Name">The name as printed, without its article.</param>
/// <param name="Advised">What it had intended.</param>
/// <exception cref="ArgumentNullException"><paramref name="Name"/> is <see langword="null"/>.</exception>
public sealed record LaterAdvice(StateCode State, string Name, AdvisedVote Advised)
{
    /// <summary>The name as printed, without its article.</summary>
    /// <exception cref="ArgumentNullException">Set to <see langword="null"/>.</exception>
    public string Name { get; init => field = NotNull.Of(value); } = NotNull.Of(Name);

    /// <summary>The choice that the State counts with when a vote is read as advised.</summary>
    /// <remarks>Not participating reads as <see cref="Choice.NonVoting"/>.</remarks>
    public Choice Choice => Advised switch
    {
        AdvisedVote.InFavour => Choice.InFavour,
        AdvisedVote.Against => Choice.Against,
        AdvisedVote.Abstaining => Choice.Abstaining,
        _ => Choice.NonVoting,
    };
}

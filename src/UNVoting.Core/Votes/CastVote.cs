using UNVoting.Membership;

namespace UNVoting.Votes;

/// <summary>The vote of one State as a source lists it.</summary>
/// <param name="State">The State; the default where the printed name could not be resolved.</param>
/// <param name="Name">The name as printed; empty where the source gives a code alone.</param>
/// <param name="Choice">In favour, against or abstaining; non-voting where the source lists the State as such.</param>
/// <remarks>The default names nobody, and no roll takes it.</remarks>
/// <exception cref="ArgumentNullException"><paramref name="Name"/> is <see langword="null"/>.</exception>
public readonly record struct CastVote(StateCode State, string Name, Choice Choice)
{
    /// <summary>The name as printed; empty where the source gives a code alone.</summary>
    /// <exception cref="ArgumentNullException">Set to <see langword="null"/>.</exception>
    public string Name { get; init => field = NotNull.Of(value); } = NotNull.Of(Name);
}

using UNVoting.Membership;

namespace UNVoting.Documents;

/// <summary>Who stands behind a draft: a State, a named group of States, or an office of the Assembly, under the name that was printed.</summary>
/// <remarks>Equal by kind, State and printed name. A group is one sponsor and never a list of States.</remarks>
public sealed record Sponsor
{
    private Sponsor(SponsorKind kind, StateCode state, string name) => (Kind, State, Name) = (kind, state, name);

    /// <summary>What the name stands for.</summary>
    public SponsorKind Kind { get; }

    /// <summary>The State; the default where <see cref="Kind"/> is not <see cref="SponsorKind.State"/>.</summary>
    public StateCode State { get; }

    /// <summary>The name as printed, without an article before it; never blank.</summary>
    public string Name { get; }

    /// <summary>A State that sponsors in its own name.</summary>
    /// <param name="state">The State that the name was resolved to.</param>
    /// <param name="name">The name as printed.</param>
    /// <returns>The sponsor.</returns>
    /// <exception cref="ArgumentException"><paramref name="state"/> is the default, or <paramref name="name"/> is blank.</exception>
    public static Sponsor OfState(StateCode state, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return state == default
            ? throw new ArgumentException("A State as sponsor needs its code.", nameof(state))
            : new Sponsor(SponsorKind.State, state, name);
    }

    /// <summary>A group, an office or an unresolved name as sponsor.</summary>
    /// <param name="kind">Any kind but <see cref="SponsorKind.State"/>.</param>
    /// <param name="name">The name as printed.</param>
    /// <returns>The sponsor.</returns>
    /// <exception cref="ArgumentException"><paramref name="kind"/> is a State's or not defined, or <paramref name="name"/> is blank.</exception>
    public static Sponsor Named(SponsorKind kind, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return kind == SponsorKind.State || !Enum.IsDefined(kind)
            ? throw new ArgumentException($"A sponsor known by name alone is a group, an office or unresolved, not {kind}.", nameof(kind))
            : new Sponsor(kind, default, name);
    }

    /// <summary>The name as printed.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}

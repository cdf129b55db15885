using System.Globalization;
using UNVoting.Membership;

namespace UNVoting.Queries.Blocs;

/// <summary>The blocs of one period of a history.</summary>
/// <param name="Name">What the period is called, such as a session's number.</param>
/// <param name="Blocs">The blocs found in it, with the votes that they rest on.</param>
/// <param name="Identities">The identity of each bloc of two or more members, in order of bloc numbers; blocs of one come after these and have none.</param>
public sealed record BlocPeriod(string Name, FoundBlocs Blocs, ValueList<int> Identities)
{
    /// <summary>The identity of the bloc in which a State stood.</summary>
    /// <param name="state">The State.</param>
    /// <returns>The identity; <see langword="null"/> where the State was not placed or stood alone.</returns>
    public int? IdentityOf(StateCode state) => Blocs.Find(state) is { Bloc: var bloc } && bloc < Identities.Count ? Identities[bloc] : null;

    /// <summary>The name, and the size of each bloc with its identity.</summary>
    /// <returns>For example <c>73: 0 (112), 1 (54), 4 (20)</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name}: {string.Join(", ", Identities.Select((identity, bloc) => string.Create(CultureInfo.InvariantCulture, $"{identity} ({Blocs.Blocs[bloc].Count})")))}");
}

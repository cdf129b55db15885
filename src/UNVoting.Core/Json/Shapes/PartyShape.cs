using UNVoting.Documents;
using UNVoting.Membership;

namespace UNVoting.Json.Shapes;

/// <summary>One that votes or sponsors, as it stands in a list: <c>"BRA"</c>, <c>{"state":"TUR","name":"Turkey"}</c>, <c>{"group":"…"}</c>,
/// <c>{"office":"…"}</c>, or <c>{"name":"…"}</c> for a name that was not resolved.</summary>
/// <param name="Kind">What the name stands for.</param>
/// <param name="State">The State, for a State alone.</param>
/// <param name="Name">The name as printed; <see langword="null"/> for the one that the record gives under <c>names</c>.</param>
internal readonly record struct PartyShape(SponsorKind Kind, StateCode State, string? Name);

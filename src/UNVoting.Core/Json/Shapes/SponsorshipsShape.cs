namespace UNVoting.Json.Shapes;

/// <summary>Successive events of sponsorship that have role, day and document in common, as they stand in JSON.</summary>
internal sealed record SponsorshipsShape
{
    public required string Role { get; init; }

    public string? Date { get; init; }

    public string? Document { get; init; }

    public required PartyShape[] Sponsors { get; init; }
}

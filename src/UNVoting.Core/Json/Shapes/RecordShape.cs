namespace UNVoting.Json.Shapes;

/// <summary>A voting record as it stands in JSON.</summary>
internal sealed record RecordShape
{
    public required string Format { get; init; }

    public required int Version { get; init; }

    /// <summary>For each kind of source the printed name that a State has most often: what a bare code in a list stands for.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>>? Names { get; init; }

    public VoteShape[]? Votes { get; init; }

    public TextShape[]? Texts { get; init; }
}

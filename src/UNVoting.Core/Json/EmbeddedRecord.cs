using UNVoting.Votes;

namespace UNVoting.Json;

/// <summary>The small record that the library carries, so that it works out of the box: votes, sponsors, dates, symbols and titles of five documents on
/// information security before the First Committee, 2018 to 2023.</summary>
/// <remarks>The facts of A/73/505, A/74/363, A/C.1/75/L.8/Rev.1, A/C.1/76/L.13 and A/78/404, without any wording.</remarks>
public static class EmbeddedRecord
{
    private const string Resource = "UNVoting.Json.embedded-record.json";

    private static readonly Lazy<VotingRecord> Loaded = new(Load);

    /// <summary>The record; read when first asked for, and the same instance ever after.</summary>
    /// <remarks>Safe from any thread.</remarks>
    public static VotingRecord Record => Loaded.Value;

    private static VotingRecord Load()
    {
        using Stream text = typeof(EmbeddedRecord).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from the assembly.");
        return VotingRecordJson.Read(text);
    }
}

using System.Text.Json;
using UNVoting.Json.Converters;

namespace UNVoting.Json;

/// <summary>Whether a JSON text says that it is a voting record of a version that is read. Asked first, so that a later version is told as that and not as
/// the first property that this version does not know.</summary>
internal static class JsonEnvelope
{
    /// <exception cref="ShapeException">It does not.</exception>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static void Check(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = VotingRecordJson.MaxDepth });
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new ShapeException("", $"expected an object with \"format\": \"{VotingRecordJson.Format}\", found {Tokens.Name(reader.TokenType)}");
        }

        bool isRecord = false;
        bool isRead = false;
        while (!(isRecord && isRead) && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (Tokens.Is(ref reader, "format"))
            {
                reader.Read();
                isRecord = reader.TokenType == JsonTokenType.String && Tokens.Is(ref reader, VotingRecordJson.Format)
                    ? true
                    : throw new ShapeException(".format", $"expected \"{VotingRecordJson.Format}\", found {Tokens.Name(reader.TokenType)} that is something else");
            }
            else if (Tokens.Is(ref reader, "version"))
            {
                reader.Read();
                isRead = CheckVersion(ref reader);
            }
            else
            {
                reader.Read();
                reader.Skip();
            }
        }

        if (!(isRecord && isRead))
        {
            throw new ShapeException("", $"expected the property \"{(isRecord ? "version" : "format")}\", found an object without it");
        }
    }

    private static bool CheckVersion(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number || !reader.TryGetInt32(out int version) || version < 1)
        {
            throw new ShapeException(".version", "expected the number of a version from 1");
        }

        return version <= VotingRecordJson.Version
            ? true
            : throw new ShapeException(".version", FormattableString.Invariant($"expected version {VotingRecordJson.Version} at most, found version {version}, which a later version of this library reads"));
    }
}

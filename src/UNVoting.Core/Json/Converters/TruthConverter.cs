using System.Text.Json;
using System.Text.Json.Serialization;

namespace UNVoting.Json.Converters;

/// <summary>True or false as such, not as text or number.</summary>
internal sealed class TruthConverter : JsonConverter<bool>
{
    public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw new JsonException($"expected true or false, found {Tokens.Name(reader.TokenType)}"),
    };

    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) => writer.WriteBooleanValue(value);
}

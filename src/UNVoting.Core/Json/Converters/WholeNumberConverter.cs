using System.Text.Json;
using System.Text.Json.Serialization;

namespace UNVoting.Json.Converters;

/// <summary>A whole number as a number alone, neither as text nor with a fraction.</summary>
internal sealed class WholeNumberConverter : JsonConverter<int>
{
    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType != JsonTokenType.Number ? throw new JsonException($"expected a whole number, found {Tokens.Name(reader.TokenType)}")
        : reader.TryGetInt32(out int number) ? number
        : throw new JsonException($"expected a whole number of at most {int.MaxValue}, found another number");

    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}

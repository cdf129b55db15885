using System.Text.Json;
using System.Text.Json.Serialization;

namespace UNVoting.Json.Converters;

/// <summary>Text as text alone. What JSON cannot carry is refused rather than replaced without a word.</summary>
internal sealed class TextConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? reader.GetString() : throw new JsonException($"expected text, found {Tokens.Name(reader.TokenType)}");

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(Checked(value));

    public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString()!;

    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WritePropertyName(value);

    /// <summary>The text itself.</summary>
    /// <exception cref="JsonException">It holds half of a surrogate pair.</exception>
    public static string Checked(string value)
    {
        for (int i = 0; i < value.Length; i++)
        {
            if (!char.IsSurrogate(value[i]))
            {
                continue;
            }

            if (i + 1 == value.Length || !char.IsSurrogatePair(value[i], value[i + 1]))
            {
                throw new JsonException(FormattableString.Invariant($"JSON cannot carry half a surrogate pair, U+{(int)value[i]:X4} at position {i} of \"{value}\"."));
            }

            i++;
        }

        return value;
    }
}

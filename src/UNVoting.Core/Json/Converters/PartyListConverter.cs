using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;
using UNVoting.Json.Shapes;

namespace UNVoting.Json.Converters;

/// <summary>A list of those that vote or sponsor, on one line however the rest is laid out: two hundred States are one line, not two hundred.</summary>
internal sealed class PartyListConverter : JsonConverter<PartyShape[]>
{
    private static readonly PartyConverter Party = new();

    public override PartyShape[] Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException($"expected a list of State codes, found {Tokens.Name(reader.TokenType)}");
        }

        var parties = new List<PartyShape>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            parties.Add(Party.Read(ref reader, typeof(PartyShape), options));
        }

        return [.. parties];
    }

    public override void Write(Utf8JsonWriter writer, PartyShape[] value, JsonSerializerOptions options)
    {
        var line = new ArrayBufferWriter<byte>(16 + (6 * value.Length));
        using (var list = new Utf8JsonWriter(line, new JsonWriterOptions { Encoder = options.Encoder, SkipValidation = true }))
        {
            list.WriteStartArray();
            foreach (PartyShape party in value)
            {
                Party.Write(list, party, options);
            }

            list.WriteEndArray();
        }

        writer.WriteRawValue(line.WrittenSpan, skipInputValidation: true);
    }
}

using System.Text.Json;
using System.Text.Json.Serialization;
using UNVoting.Documents;
using UNVoting.Json.Shapes;
using UNVoting.Membership;

namespace UNVoting.Json.Converters;

/// <summary>One that votes or sponsors: a code alone, or an object with the printed name.</summary>
internal sealed class PartyConverter : JsonConverter<PartyShape>
{
    private const string Expected = "expected a State code such as \"BRA\", or {\"state\":…,\"name\":…}, {\"name\":…}, {\"group\":…} or {\"office\":…}";

    public override PartyShape Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => new PartyShape(SponsorKind.State, ReadCode(ref reader), null),
        JsonTokenType.StartObject => ReadNamed(ref reader),
        _ => throw new JsonException($"{Expected}, found {Tokens.Name(reader.TokenType)}"),
    };

    public override void Write(Utf8JsonWriter writer, PartyShape value, JsonSerializerOptions options)
    {
        if (value is { Kind: SponsorKind.State, Name: null })
        {
            WriteCode(writer, value.State);
            return;
        }

        writer.WriteStartObject();
        if (value.Kind == SponsorKind.State)
        {
            writer.WritePropertyName("state"u8);
            WriteCode(writer, value.State);
        }

        writer.WritePropertyName(value.Kind switch
        {
            SponsorKind.Group => "group"u8,
            SponsorKind.Office => "office"u8,
            _ => "name"u8,
        });
        writer.WriteStringValue(TextConverter.Checked(value.Name!));
        writer.WriteEndObject();
    }

    private static PartyShape ReadNamed(ref Utf8JsonReader reader)
    {
        StateCode state = default;
        string? name = null;
        SponsorKind kind = SponsorKind.Unresolved;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("state"u8) && state == default)
            {
                Step(ref reader);
                state = ReadCode(ref reader);
                continue;
            }

            SponsorKind named = reader.ValueTextEquals("name"u8) ? SponsorKind.Unresolved
                : reader.ValueTextEquals("group"u8) ? SponsorKind.Group
                : reader.ValueTextEquals("office"u8) ? SponsorKind.Office
                : throw new JsonException($"{Expected}, found the property \"{reader.GetString()}\"");
            if (name is not null)
            {
                throw new JsonException($"{Expected}, found a second name");
            }

            Step(ref reader);
            (kind, name) = (named, reader.GetString());
        }

        bool isState = state != default;
        return name is not null && !(isState && kind != SponsorKind.Unresolved)
            ? new PartyShape(isState ? SponsorKind.State : kind, state, name)
            : throw new JsonException($"{Expected}, found an object without a name or with too many");
    }

    private static void Step(ref Utf8JsonReader reader)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"{Expected}, found {Tokens.Name(reader.TokenType)}");
        }
    }

    private static StateCode ReadCode(ref Utf8JsonReader reader)
    {
        // Six escaped letters of three are the longest that a code can be; anything longer is none.
        Span<char> text = stackalloc char[3 * 6];
        int length = reader.ValueSpan.Length <= text.Length ? reader.CopyString(text) : 0;
        return StateCode.TryParse(text[..length], null, out StateCode code)
            ? code
            : throw new JsonException($"expected a State code of three letters such as \"BRA\", found \"{reader.GetString()}\"");
    }

    private static void WriteCode(Utf8JsonWriter writer, StateCode state)
    {
        Span<char> text = stackalloc char[3];
        writer.WriteStringValue(state.TryFormat(text, out int length, default, null) ? text[..length] : default);
    }
}

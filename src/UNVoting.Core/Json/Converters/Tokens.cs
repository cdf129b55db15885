using System.Text.Json;

namespace UNVoting.Json.Converters;

/// <summary>What the parts of a JSON text are called in messages.</summary>
internal static class Tokens
{
    public static string Name(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject or JsonTokenType.EndObject => "an object",
        JsonTokenType.StartArray or JsonTokenType.EndArray => "a list",
        JsonTokenType.String => "text",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        JsonTokenType.Null => "null",
        _ => "nothing",
    };

    /// <summary>Whether the reader stands at a property or text that is these words; what is no well-formed Unicode is not.</summary>
    public static bool Is(ref Utf8JsonReader reader, string words)
    {
        try
        {
            return reader.ValueTextEquals(words);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}

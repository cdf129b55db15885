using System.Globalization;
using System.Text.Json;

namespace UNVoting.Json;

/// <summary>Tells what is wrong with a JSON text: what was expected, and where, by path, line and position.</summary>
internal static class JsonFault
{
    private const string MissingProperties = "missing required properties";

    /// <summary>A fault that the JSON reader found, which knows its line.</summary>
    public static JsonException Told(ReadOnlySpan<byte> utf8, JsonException fault)
    {
        if (fault.LineNumber is not { } line || fault.BytePositionInLine is not { } position)
        {
            (line, position) = JsonPlace.Find(utf8, fault.Path ?? "$");
        }

        return Told(fault.Path ?? "$", line, position, Expected(fault.Message), fault);
    }

    /// <summary>A fault that the model found, which knows its path.</summary>
    public static JsonException Told(ReadOnlySpan<byte> utf8, ShapeException fault)
    {
        string path = "$" + fault.Path;
        (long line, long position) = JsonPlace.Find(utf8, path);
        return Told(path, line, position, fault.Message, fault.InnerException);
    }

    private static JsonException Told(string path, long line, long position, string message, Exception? inner) => new(
        string.Create(CultureInfo.InvariantCulture, $"Not a voting record at {path}, line {line + 1}, byte {position + 1}: {message.TrimEnd('.')}."),
        path,
        line,
        position,
        inner);

    // The serializer says its own place after the message, and names types that mean nothing to who wrote the text.
    private static string Expected(string message)
    {
        int place = message.IndexOf(" Path: ", StringComparison.Ordinal);
        message = place < 0 ? message : message[..place];
        place = message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
        message = (place < 0 ? message : message[..place]).TrimEnd(' ', '|');
        return message.IndexOf(MissingProperties, StringComparison.Ordinal) is >= 0 and int missing ? $"expected the property {InQuotes(message[missing..])}, found an object without it"
            : !message.StartsWith("The JSON value could not be converted to ", StringComparison.Ordinal) ? message
            : message.EndsWith("[].", StringComparison.Ordinal) ? "expected a list"
            : message.Contains(nameof(String), StringComparison.Ordinal) ? "expected text in well-formed UTF-8"
            : "expected an object";
    }

    // What parts the names depends on the culture; the quotation marks around them do not.
    private static string InQuotes(string message) => string.Join(", ", message.Split('\'').Where((_, i) => i % 2 == 1).Select(name => $"\"{name}\""));
}

using System.Globalization;
using System.Text.Json;
using UNVoting.Json.Converters;

namespace UNVoting.Json;

/// <summary>The line and position at which a path such as <c>$.votes[3].date</c> stands in a JSON text.</summary>
internal static class JsonPlace
{
    /// <summary>Line and byte in it, both from 0; those of the last step of the path that the text has.</summary>
    public static (long Line, long Position) Find(ReadOnlySpan<byte> utf8, string path)
    {
        long start = Seek(utf8, path);
        ReadOnlySpan<byte> before = utf8[..(int)start];
        return (before.Count((byte)'\n'), start - (before.LastIndexOf((byte)'\n') + 1));
    }

    private static long Seek(ReadOnlySpan<byte> utf8, string path)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = VotingRecordJson.MaxDepth });
        long start = 0;
        try
        {
            reader.Read();
            start = reader.TokenStartIndex;
            foreach (string step in path.Split('.', '[').Skip(1))
            {
                bool found = step.EndsWith(']') && int.TryParse(step.AsSpan(..^1), CultureInfo.InvariantCulture, out int index)
                    ? ToItem(ref reader, index)
                    : ToProperty(ref reader, step);
                if (!found)
                {
                    break;
                }

                start = reader.TokenStartIndex;
            }
        }
        catch (JsonException)
        {
            // The text breaks off on the way: the last step that was reached is the place.
        }

        return start;
    }

    private static bool ToItem(ref Utf8JsonReader reader, int index)
    {
        for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            if (i == index)
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }

    private static bool ToProperty(ref Utf8JsonReader reader, string name)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isIt = Tokens.Is(ref reader, name);
            reader.Read();
            if (isIt)
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }
}

using System.Globalization;
using UNVoting.Documents;

namespace UNVoting.Import.Text;

/// <summary>The ordinal of a meeting: "25th", "twenty-fifth", and "2121st" from the years in which the meetings of a committee were counted through all sessions.</summary>
internal static class MeetingOrdinal
{
    private const int MostDigits = 4;

    public static bool TryParse(ReadOnlySpan<char> text, out int number)
    {
        int digits = text.IndexOfAnyExceptInRange('0', '9');
        if (digits is not (> 0 and <= MostDigits))
            return Ordinals.TryParse(text, out number) && digits != -1;
        number = int.Parse(text[..digits], NumberStyles.None, CultureInfo.InvariantCulture);
        return number > 0 && text[digits..] is "st" or "nd" or "rd" or "th";
    }
}

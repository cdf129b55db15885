using System.Globalization;
using UNVoting.Documents;

namespace UNVoting.Import.Marc;

/// <summary>The body of a record (793): <c>PLENARY MEETING</c>, <c>03</c>, <c>3rd Committee</c>, <c>Third Committee</c>.</summary>
internal static class MarcBody
{
    private static readonly Body[] Committees = [Body.First, Body.Second, Body.Third, Body.Fourth, Body.Fifth, Body.Sixth];

    /// <summary>The Main Committee or the plenary that is named.</summary>
    /// <returns>The body; <see langword="null"/> where the text names none.</returns>
    public static Body? Read(string printed)
    {
        if (printed.Says("PLENARY") || printed is "00")
            return Body.Plenary;
        if (Body.TryParse(printed, CultureInfo.InvariantCulture, out Body named))
            return named;
        int digits = printed.AsSpan().IndexOfAnyExceptInRange('0', '9');
        ReadOnlySpan<char> number = digits < 0 ? printed : printed.AsSpan(0, digits);
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int committee) && committee >= 1 && committee <= Committees.Length ? Committees[committee - 1] : null;
    }
}

using System.Buffers;
using System.Text;

namespace UNVoting.Import.Tests.Names;

/// <summary>Does to a name what printers, scanners and encodings do, as a list of numbers says; the empty list does nothing, so that failures shrink to the noise that matters.</summary>
internal static class PrintNoises
{
    private static readonly SearchValues<char> Mojibake = SearchValues.Create("ÃÂâÄÊÌÍ");
    private static readonly string[] Blanks = ["\u00A0", "\u2009", "\u202F", "  ", "\n", "\r\n", " \n ", "\t"];
    private static readonly string[] Apostrophes = ["\u2019", "\u2018", "`", "\u00B4", "\u02BC", ""];
    private static readonly string[] Marks = ["¹", "<sup>2</sup>", "^3", "1", ".", ",", "[^4]", "*", "²³", " "];

    /// <summary>All noise that a whole name may suffer.</summary>
    public static string Apply(string name, int[] noise)
    {
        foreach (var number in noise)
        {
            var n = number & int.MaxValue;
            var detail = n / 12;
            name = (n % 12) switch
            {
                0 => name.ToUpperInvariant(),
                1 => OnlyWithoutMojibake(name, Lower),
                2 => name.Replace(" ", Blanks[detail % Blanks.Length], StringComparison.Ordinal),
                3 => name.Replace("'", Apostrophes[detail % Apostrophes.Length], StringComparison.Ordinal),
                4 => OnlyWithoutMojibake(name, WithoutAccents),
                5 => OnlyWithoutMojibake(name, text => text.Normalize(NormalizationForm.FormD)),
                6 => OnlyWithoutMojibake(name, InWrongEncoding),
                7 => name.StartsWith("the", StringComparison.OrdinalIgnoreCase) ? name : $"the {name}",
                8 => name.Replace("-", "-\n", StringComparison.Ordinal),
                9 => BrokenAtLineEnd(name, detail),
                10 => BlankInside(name, detail),
                _ => char.IsAsciiLetter(name[^1]) || name[^1] == ')' ? name + Marks[detail % Marks.Length] : name,
            };
        }

        return name;
    }

    /// <summary>The noise that a name in a list may suffer without its words being broken.</summary>
    public static string ApplyInList(string name, int[] noise, int index)
    {
        if (noise.Length == 0) return name;
        var n = noise[index % noise.Length] & int.MaxValue;
        var detail = n / 5;
        return (n % 5) switch
        {
            0 => name.ToUpperInvariant(),
            1 => name.Replace(" ", Blanks[detail % Blanks.Length], StringComparison.Ordinal),
            2 => name.Replace("'", Apostrophes[detail % Apostrophes.Length], StringComparison.Ordinal),
            3 => $"the {name}",
            _ => name.Replace("-", "-\n", StringComparison.Ordinal),
        };
    }

    private static string OnlyWithoutMojibake(string name, Func<string, string> change) => name.AsSpan().ContainsAny(Mojibake) ? name : change(name);

    private static string Lower(string name) => string.Concat(name.Select(char.ToLowerInvariant));

    private static string WithoutAccents(string name) => string.Concat(name.Normalize(NormalizationForm.FormD).Where(c => c is < '\u0300' or > '\u036F'));

    private static string InWrongEncoding(string name) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(name));

    private static string BrokenAtLineEnd(string name, int detail)
    {
        var at = 1 + (detail % (name.Length - 1));
        return !IsInArticle(name, at) && char.IsAsciiLetterLower(name[at]) && char.IsAsciiLetter(name[at - 1]) ? name.Insert(at, detail % 2 == 0 ? "-\n" : "\u00AD\n") : name;
    }

    private static string BlankInside(string name, int detail)
    {
        var at = 1 + (detail % (name.Length - 1));
        return !IsInArticle(name, at) && char.IsAsciiLetter(name[at]) && char.IsAsciiLetter(name[at - 1]) ? name.Insert(at, " ") : name;
    }

    /// <summary>An article that is broken itself is beyond what print does to a name.</summary>
    private static bool IsInArticle(string name, int at) => at < 4 && name.StartsWith("the", StringComparison.OrdinalIgnoreCase);
}

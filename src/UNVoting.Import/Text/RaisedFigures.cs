namespace UNVoting.Import.Text;

/// <summary>Figures that are raised by characters of their own, as "²" and "¹²".</summary>
internal static class RaisedFigures
{
    /// <summary>The figures that stand raised at the start of a text, in common ones; empty where none does.</summary>
    public static string At(ReadOnlySpan<char> text)
    {
        int end = 0;
        while (end < text.Length && DigitOf(text[end]) >= 0)
            end++;
        return string.Create(end, text, static (figures, raised) =>
        {
            for (int i = 0; i < figures.Length; i++)
                figures[i] = (char)('0' + DigitOf(raised[i]));
        });
    }

    private static int DigitOf(char c) => c switch
    {
        '⁰' => 0,
        '¹' => 1,
        '²' => 2,
        '³' => 3,
        >= '⁴' and <= '⁹' => c - '⁰',
        _ => -1,
    };
}

using System.Text;

namespace UNVoting.Import.Csv;

/// <summary>Names of columns in the one spelling that readers ask for.</summary>
internal static class ColumnName
{
    private const int Longest = 100;

    /// <summary>A name in lower case, without blanks around it, with underscores for the points, hyphens and blanks that programs put in their place:
    /// <c>non-voting</c>, <c>non.voting</c> and <c>Non Voting</c> are <c>non_voting</c>.</summary>
    /// <param name="printed">The name as printed.</param>
    public static string Of(ReadOnlySpan<byte> printed)
    {
        printed = printed.StartsWith("\uFEFF"u8) ? printed[3..] : printed;
        string name = Encoding.Latin1.GetString(printed[..Math.Min(printed.Length, Longest)]).Trim().Trim('"');
        return string.Create(name.Length, name, static (span, name) =>
        {
            for (int i = 0; i < span.Length; i++)
            {
                span[i] = name[i] is '-' or '.' or ' ' ? '_' : char.ToLowerInvariant(name[i]);
            }
        });
    }
}

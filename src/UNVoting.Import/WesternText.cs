using System.Text;

namespace UNVoting.Import;

/// <summary>Text of bytes that are no UTF-8: Windows-1252, which is Latin-1 with the quotation marks and dashes that Word and Excel put where Latin-1 has signs nobody writes.</summary>
internal static class WesternText
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The text; every byte is a character.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Windows1252.GetString(bytes);
}

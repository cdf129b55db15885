using System.Globalization;
using UNVoting.Documents;

namespace UNVoting.Import.Text;

/// <summary>What a text stands under whose symbol neither its caller nor the text itself gives, such as <c>A/C.1/75/UNNUMBERED.483920</c>.</summary>
internal static class ProvisionalSymbol
{
    private const uint Numbers = 999_999;

    /// <summary>The provisional symbol of a text: organ, committee and session as far as they are known, then a number that follows from the words alone, so that
    /// the same text has the same symbol in every file, and two texts hardly ever have one.</summary>
    public static DocumentSymbol Of(DocumentFront front, IEnumerable<ContentLine> lines)
    {
        // FNV-1a: the same on every machine and in every run, which string.GetHashCode is not.
        uint hash = 2_166_136_261;
        foreach (ContentLine line in lines)
        {
            foreach (char letter in line.Plain.Where(char.IsLetterOrDigit))
                hash = (hash ^ letter) * 16_777_619;
        }

        string body = front.Body is { IsPlenary: false } committee ? $"{committee.Code}/" : "";
        string session = front.Session is { } number ? $"{number}/" : "";
        return DocumentSymbol.Parse(string.Create(CultureInfo.InvariantCulture, $"A/{body}{session}UNNUMBERED.{1 + (hash % Numbers)}"), CultureInfo.InvariantCulture);
    }
}

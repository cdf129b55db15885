using System.Globalization;
using UNVoting.Documents;
using UNVoting.Import.Text;

namespace UNVoting.Import.Adoption;

/// <summary>The record of the meeting that adopted a text: <c>A/78/PV.50</c>, <c>A/78/PV.50 (Resumption 1)</c>.</summary>
internal static class MeetingRecord
{
    /// <summary>Reads the symbol into a link, and the number of the meeting where it is not known yet.</summary>
    public static void Read(string printed, AdoptionFacts facts, int line, IssueLog issues)
    {
        if (printed is "" or "N.A.")
            return;
        if (!DocumentSymbol.TryParse(printed, CultureInfo.InvariantCulture, out DocumentSymbol? symbol))
        {
            issues.Warn(line, "meeting-record-not-read", "The symbol of the record of the meeting could not be read.", printed);
            return;
        }

        facts.Link(new DocumentLink(LinkKind.Meeting, symbol));
        if (symbol.Nature is not (SymbolNature.Record or SymbolNature.SummaryRecord))
            issues.Warn(line, "meeting-record-doubtful", $"{symbol} is no record of a meeting.", printed);
        else if (facts.Meeting is null)
            facts.Meeting = symbol.Number;
        else if (facts.Meeting != symbol.Number)
            issues.Warn(line, "meeting-differs", string.Create(CultureInfo.InvariantCulture, $"{facts.Symbol} is said to be adopted at meeting {facts.Meeting} and in {symbol}; the first was kept."), printed);
    }

    /// <summary>The number of a meeting in words of any language: <c>50th (resumed) plenary meeting</c>, <c>第50次全体会议</c>, <c>الجلسة العامة 50</c>.</summary>
    public static int? Number(string words)
    {
        int start = words.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0)
            return null;
        int end = start;
        while (end < words.Length && char.IsAsciiDigit(words[end]))
            end++;
        return int.TryParse(words.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 ? number : null;
    }
}

using UNVoting.Documents;

namespace UNVoting.Import.Text;

/// <summary>The number that a resolution or decision as adopted has before its title: "44/116. General and complete disarmament", "3263 (XXIX). Establishment of …".</summary>
internal static class AdoptedNumber
{
    /// <summary>Tells which resolution's number stands before a title, as after the words of the front that say who adopted it.</summary>
    /// <returns>The symbol that it stands for; <see langword="null"/> where the text begins with none.</returns>
    public static DocumentSymbol? Read(string plain)
    {
        if (!CitedNumber.TryRead(plain, 0, null, out CitedNumber number) || !plain.AsSpan(number.Length).StartsWith(". ", StringComparison.Ordinal))
            return null;
        return number.ToSymbol(CitingOrgan.GeneralAssembly, decision: false);
    }

    /// <summary>The symbol of one of the texts under a number: "A/RES/44/116 B", "A/RES/3472 B (XXX)".</summary>
    public static DocumentSymbol OfPart(DocumentSymbol symbol, string letter)
    {
        string whole = symbol.ToString();
        int session = whole.IndexOf(" (", StringComparison.Ordinal);
        string part = session < 0 ? $"{whole} {letter}" : $"{whole[..session]} {letter}{whole[session..]}";
        return DocumentSymbol.TryParse(part, null, out DocumentSymbol? parsed) ? parsed : symbol;
    }
}

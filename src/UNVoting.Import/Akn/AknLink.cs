using System.Globalization;
using UNVoting.Documents;

namespace UNVoting.Import.Akn;

/// <summary>The document that an address of the United Nations leads to: <c>https://undocs.org/en/A/RES/43/78</c>.</summary>
internal static class AknLink
{
    private static readonly string[] Hosts = ["undocs.org/", "docs.un.org/", "daccess-ods.un.org/access.nsf/get?open&ds="];
    private static readonly string[] Languages = ["en/", "fr/", "es/", "ru/", "ar/", "ch/", "zh/"];

    /// <summary>Reads an address.</summary>
    /// <returns>The symbol; <see langword="null"/> where the address is of something else.</returns>
    public static DocumentSymbol? Read(string href)
    {
        ReadOnlySpan<char> path = href;
        foreach (string host in Hosts)
        {
            int at = href.IndexOf(host, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                continue;
            path = path[(at + host.Length)..];
            foreach (string language in Languages)
            {
                if (path.StartsWith(language, StringComparison.OrdinalIgnoreCase))
                {
                    path = path[language.Length..];
                    break;
                }
            }

            return Symbol(Uri.UnescapeDataString(path.ToString()));
        }

        return null;
    }

    private static DocumentSymbol? Symbol(string path)
    {
        // Addresses write "A/RES/3379(XXX)" and "A/RES/57/283b" for what documents print as "A/RES/3379 (XXX)" and "A/RES/57/283 B".
        int bracket = path.IndexOf('(', StringComparison.Ordinal);
        if (DocumentSymbol.TryParse(path, CultureInfo.InvariantCulture, out DocumentSymbol? symbol)
            || (bracket > 0 && DocumentSymbol.TryParse($"{path[..bracket].TrimEnd()} {path[bracket..]}", CultureInfo.InvariantCulture, out symbol)))
        {
            return symbol;
        }

        int letters = path.Length;
        while (letters > 0 && (char.IsAsciiLetter(path[letters - 1]) || path[letters - 1] == '-'))
            letters--;
        string lettered = $"{path[..letters]} {path[letters..].ToUpperInvariant()}";
        return letters > 0 && letters < path.Length && char.IsAsciiDigit(path[letters - 1]) && DocumentSymbol.TryParse(lettered, CultureInfo.InvariantCulture, out symbol) ? symbol
            : bracket > 0 && DocumentSymbol.TryParse(path[..bracket], CultureInfo.InvariantCulture, out symbol) ? symbol
            : null;
    }
}

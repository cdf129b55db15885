using UNVoting.Documents;

namespace UNVoting.Import.Text;

/// <summary>Puts together the documents that a text names in words and those that its words are linked to.</summary>
internal static class LinkedCitations
{
    /// <summary>The citations of a text, each once, in the order of the text.</summary>
    /// <param name="plain">The text.</param>
    /// <param name="links">The links, in order.</param>
    /// <returns>What the words say goes before a link on the same words: it has the letter and the date. A link on words that say nothing is a citation of its own.</returns>
    public static ValueList<Citation> Read(string plain, IReadOnlyList<Citation> links)
    {
        ValueList<Citation> said = CitationReader.Read(plain);
        if (links.Count == 0)
            return said;

        var places = new List<(int Start, int End, Citation Citation)>();
        Locate(plain, said, places);
        int words = places.Count;
        Locate(plain, links, places);
        var kept = places[..words];
        foreach ((int Start, int End, Citation Citation) link in places[words..])
        {
            if (!kept.Exists(other => other.Start < link.End && link.Start < other.End))
                kept.Add(link);
        }

        return kept.OrderBy(place => place.Start).Select(place => place.Citation).ToValueList();
    }

    private static void Locate(string plain, IEnumerable<Citation> citations, List<(int Start, int End, Citation Citation)> places)
    {
        int at = 0;
        foreach (Citation citation in citations)
        {
            int start = plain.IndexOf(citation.Printed, at, StringComparison.Ordinal);
            if (start < 0)
                start = at;
            at = Math.Min(start + citation.Printed.Length, plain.Length);
            places.Add((start, at, citation));
        }
    }
}

using UNVoting.Queries.Texts;

namespace UNVoting.Tables;

/// <summary>A lineage as a tidy table: one row for each link, and one for a text that goes back to none.</summary>
public static class LineageTable
{
    private static readonly ValueList<Column> s_columns =
    [
        new("symbol"), new("session"), new("title"), new("track", ColumnKind.Number), new("earlier"), new("strength", ColumnKind.Number), new("reasons"),
    ];

    /// <summary>The texts and links of a lineage.</summary>
    /// <param name="lineage">The lineage.</param>
    /// <returns>The columns <c>symbol, session, title, track, earlier, strength, reasons</c>: a text in order of time, the number of the track that it stands in (from 1), and the text that it
    /// goes back to, with one row for each where there are several. <c>title</c> is empty for a text that the record does not hold.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="lineage"/> is <see langword="null"/>.</exception>
    public static Table Of(Lineage lineage)
    {
        ArgumentNullException.ThrowIfNull(lineage);
        return new Table(s_columns, Rows(lineage));
    }

    private static IEnumerable<ValueList<string>> Rows(Lineage lineage)
    {
        var tracks = lineage.Tracks.SelectMany((track, place) => track.Select(symbol => (symbol, place))).ToDictionary(entry => entry.symbol, entry => entry.place + 1);
        foreach (var text in lineage.Texts)
        {
            ValueList<string> facts = [text.Symbol.ToString(), text.Session.ToString(), text.Title, Cell.Of(tracks[text.Symbol])];
            var links = lineage.Before(text.Symbol);
            if (links.IsEmpty)
                yield return [.. facts, "", "", ""];
            foreach (var link in links)
                yield return [.. facts, link.Earlier.ToString(), Cell.OfShare(link.Strength), string.Join("; ", link.Reasons)];
        }
    }
}

using UNVoting.Tables;

namespace UNVoting.Pictures;

/// <summary>A tidy table as a picture.</summary>
public static class TablePicture
{
    /// <summary>The most rows that a picture shows; it says that there are more.</summary>
    public const int MostRows = 200;

    /// <summary>Sets the rows out under their header.</summary>
    /// <param name="table">The table; its rows are read when the picture is written.</param>
    /// <param name="title">The heading.</param>
    /// <returns>The picture, with the first <see cref="MostRows"/> rows.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Picture Of(Table table, string title = "Table")
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(title);
        return new Picture(title, html => Write(table, html));
    }

    private static void Write(Table table, HtmlWriter html)
    {
        html.Markup("<table><thead><tr>");
        foreach (Column column in table.Columns)
        {
            html.Element("th", column.Name, Class(column));
        }

        html.Markup("</tr></thead><tbody>\n");
        int shown = 0;
        foreach (ValueList<string> row in table.Rows.Take(MostRows + 1))
        {
            if (++shown > MostRows)
            {
                break;
            }

            html.Markup("<tr>");
            for (int i = 0; i < row.Count; i++)
            {
                html.Element("td", row[i], Class(table.Columns[i]));
            }

            html.Markup("</tr>\n");
        }

        html.Markup("</tbody></table>\n");
        if (shown > MostRows)
        {
            html.Note($"The first {MostRows} rows; there are more.");
        }
    }

    private static string Class(Column column) => column.Kind == ColumnKind.Number ? " class=\"n\"" : "";
}

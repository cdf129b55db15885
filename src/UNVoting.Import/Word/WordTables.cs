using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace UNVoting.Import.Word;

/// <summary>The rows and cells of a table, whatever stands around them, without the rows that a tracked change struck out.</summary>
internal static class WordTables
{
    public static IEnumerable<TableRow> Rows(Table table) => Within<TableRow>(table).Where(row => row.TableRowProperties?.GetFirstChild<Deleted>() is null);

    public static IEnumerable<TableCell> Cells(TableRow row) => Within<TableCell>(row);

    private static IEnumerable<T> Within<T>(OpenXmlElement container)
        where T : OpenXmlElement
    {
        foreach (OpenXmlElement element in container.ChildElements)
        {
            if (element is T part)
            {
                yield return part;
                continue;
            }

            foreach (T inner in Within<T>(element))
                yield return inner;
        }
    }
}

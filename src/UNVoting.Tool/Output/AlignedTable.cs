using System.Globalization;
using System.Text;
using Spectre.Console;
using UNVoting.Tables;
using Table = UNVoting.Tables.Table;

namespace UNVoting.Tool.Output;

/// <summary>A table as aligned columns, for reading: numbers to the right and rounded, long words on as many lines as they need.</summary>
/// <remarks>The rows are read twice, once for the widths and once to be written, so that a table of any length needs no memory of its own.</remarks>
internal sealed class AlignedTable
{
    // Columns are not made narrower than this, however narrow the window.
    private const int LeastWidth = 10;

    private readonly Table _table;
    private readonly int[] _widths;

    /// <param name="table">The table.</param>
    /// <param name="width">How many columns of letters a line may take.</param>
    public AlignedTable(Table table, int width)
    {
        _table = table;
        _widths = [.. table.Columns.Select(column => column.Name.Length)];
        foreach (ValueList<string> row in table.Rows)
        {
            for (int i = 0; i < _widths.Length; i++)
            {
                _widths[i] = Math.Max(_widths[i], WidthOf(ForReading(row[i], table.Columns[i])));
            }
        }

        Narrow(width - (_widths.Length - 1));
    }

    /// <summary>Writes the heading and the rows.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="heading">How the line of the heading is written.</param>
    public void Write(TextWriter writer, Action<string> heading)
    {
        heading(Line([.. _table.Columns.Select(column => column.Name)]));
        foreach (ValueList<string> row in _table.Rows)
        {
            string[] cells = [.. row.Select((cell, i) => ForReading(cell, _table.Columns[i]))];
            do
            {
                writer.WriteLine(Line([.. cells.Select((_, i) => TakeLine(ref cells[i], _widths[i]))]));
            }
            while (cells.Any(cell => cell.Length > 0));
        }
    }

    private static string ForReading(string cell, Column column)
    {
        // Figures beyond these are for computing, in the other forms.
        const string Rounded = "0.####";
        return column.Kind == ColumnKind.Number && cell.Contains('.', StringComparison.Ordinal)
            ? double.Parse(cell, CultureInfo.InvariantCulture).ToString(Rounded, CultureInfo.InvariantCulture)
            : cell.ReplaceLineEndings(" ");
    }

    private static int WidthOf(string cell) => Ascii.IsValid(cell) ? cell.Length : cell.Sum(letter => letter.GetCellWidth());

    // What fits on a line of a cell, broken between words where it can be; the rest stays.
    private static string TakeLine(ref string cell, int width)
    {
        if (WidthOf(cell) <= width)
        {
            (string whole, cell) = (cell, "");
            return whole;
        }

        int end = 0;
        for (int taken = 0; (taken += cell[end].GetCellWidth()) <= width; end++)
        {
        }

        int space = cell.LastIndexOf(' ', end);
        end = space > 0 ? space : char.IsLowSurrogate(cell[end]) ? end - 1 : end;
        string line = cell[..end];
        cell = cell[end..].TrimStart();
        return line;
    }

    private string Line(string[] cells)
    {
        var line = new StringBuilder();
        for (int i = 0; i < cells.Length; i++)
        {
            string padding = new(' ', Math.Max(0, _widths[i] - WidthOf(cells[i])));
            line.Append(i == 0 ? "" : " ");
            _ = _table.Columns[i].Kind == ColumnKind.Number ? line.Append(padding).Append(cells[i]) : line.Append(cells[i]).Append(padding);
        }

        return line.ToString().TrimEnd();
    }

    // The widest columns of words give way until the line fits.
    private void Narrow(int room)
    {
        int[] words = [.. Enumerable.Range(0, _widths.Length).Where(i => _table.Columns[i].Kind == ColumnKind.Text)];
        while (_widths.Sum() > room && words.Length > 0)
        {
            int widest = words.MaxBy(i => _widths[i]);
            if (_widths[widest] <= LeastWidth)
            {
                return;
            }

            _widths[widest]--;
        }
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace UNVoting.Tables;

/// <summary>A tidy table: one observation a row, one variable a column, ready for R, pandas or a spreadsheet.</summary>
/// <remarks>Rows are made as they are read, so that a table of a whole history needs no memory of its own; reading it again makes them again, the same.
/// The same table gives the same bytes in every culture.</remarks>
[DebuggerDisplay("{Columns.Count} columns")]
[TypeFormatterSource]
public sealed class Table
{
    private static readonly JsonWriterOptions s_json = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A table of the given columns and rows.</summary>
    /// <param name="columns">The columns, in order.</param>
    /// <param name="rows">The rows, each with one cell a column; read anew each time.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no column, or two of one name.</exception>
    public Table(ValueList<Column> columns, IEnumerable<ValueList<string>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (columns.IsEmpty || columns.DistinctBy(column => column.Name).Count() != columns.Count)
        {
            throw new ArgumentException("A table has at least one column, and no two of one name.", nameof(columns));
        }

        (Columns, Rows) = (columns, rows);
    }

    /// <summary>The columns, in order.</summary>
    public ValueList<Column> Columns { get; }

    /// <summary>The rows, in order, each with one cell a column; an empty cell is a missing value.</summary>
    public IEnumerable<ValueList<string>> Rows { get; }

    /// <summary>Writes the table as comma-separated values (RFC 4180) with a header, lines ended by a line feed.</summary>
    /// <param name="writer">Where to; the caller chooses the encoding, UTF-8 unless there is a reason.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    public void WriteCsv(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        CsvLine.Write(writer, Columns.Select(column => column.Name));
        foreach (ValueList<string> row in Rows)
        {
            CsvLine.Write(writer, row);
        }
    }

    /// <summary>Writes the table as a JSON array of one object a row, numbers as numbers, missing values as null.</summary>
    /// <param name="stream">Where to, as UTF-8.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    public void WriteJson(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var json = new Utf8JsonWriter(stream, s_json);
        json.WriteStartArray();
        foreach (ValueList<string> row in Rows)
        {
            json.WriteStartObject();
            for (int i = 0; i < Columns.Count; i++)
            {
                json.WritePropertyName(Columns[i].Name);
                WriteCell(json, Columns[i], row[i]);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The table as comma-separated values.</summary>
    /// <returns>What <see cref="WriteCsv"/> writes.</returns>
    public string ToCsv()
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        WriteCsv(writer);
        return writer.ToString();
    }

    /// <summary>The cells as an array, without the header.</summary>
    /// <returns>A copy of the caller's own: one row a row, one column a column. Costs the whole table in memory.</returns>
    public string[,] ToArray()
    {
        ValueList<string>[] rows = [.. Rows];
        var cells = new string[rows.Length, Columns.Count];
        for (int row = 0; row < rows.Length; row++)
        {
            for (int column = 0; column < Columns.Count; column++)
            {
                cells[row, column] = rows[row][column];
            }
        }

        return cells;
    }

    private static void WriteCell(Utf8JsonWriter json, Column column, string cell)
    {
        if (cell.Length == 0)
        {
            json.WriteNullValue();
        }
        else if (column.Kind == ColumnKind.Number)
        {
            json.WriteRawValue(cell);
        }
        else
        {
            json.WriteStringValue(cell);
        }
    }
}

using System.Text;
using System.Text.Unicode;

namespace UNVoting.Import.Csv;

/// <summary>The rows of a table under the names of its columns, whatever their order. What is wrong with a row is an issue; the row is then left out.</summary>
internal sealed class CsvTable
{
    private readonly CsvRows _rows;
    private readonly IssueLog _issues;
    private readonly string[][] _columns;
    private readonly int[] _places;
    private readonly List<int> _nameless = [];
    private byte[] _opening = [];
    private int _width;
    private bool _isLatin1Told;

    /// <param name="stream">The table.</param>
    /// <param name="delimiter">What parts its fields.</param>
    /// <param name="issues">Where issues go.</param>
    /// <param name="columns">The columns that the reader asks for, each with its names; the number of a column is its place in this list.</param>
    public CsvTable(Stream stream, byte delimiter, IssueLog issues, string[][] columns)
    {
        _rows = new CsvRows(stream, delimiter);
        (_issues, _columns, _places) = (issues, columns, new int[columns.Length]);
    }

    /// <summary>The line on which the row begins.</summary>
    public int Line => _rows.Line;

    /// <summary>The field of a column without the blanks around it, empty where the table has no such column. Holds until the next row is read.</summary>
    public ReadOnlySpan<byte> this[int column] => (uint)_places[column] < (uint)_rows.Count ? _rows[_places[column]].Trim((byte)' ') : default;

    /// <summary>Whether the table has a column.</summary>
    public bool Has(int column) => _places[column] >= 0;

    /// <summary>Reads the names of the columns.</summary>
    /// <returns>Whether there are any.</returns>
    public bool Open()
    {
        if (!CsvLayouts.ReadHeading(_rows))
        {
            return Ended();
        }

        TakeHeader();
        return true;
    }

    /// <summary>Reads the next row that is whole.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Read()
    {
        while (_rows.Read())
        {
            if (IsWhole())
            {
                return true;
            }
        }

        return Ended();
    }

    private void TakeHeader()
    {
        _width = _rows.Count;
        _nameless.Clear();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < _width; i++)
        {
            string name = ColumnName.Of(_rows[i]);
            if (name.Length == 0)
            {
                if (i > 0)
                {
                    _nameless.Add(i);
                }
            }
            else if (!places.TryAdd(name, i))
            {
                _issues.Error(_rows.Line, "column-repeated", $"The column \"{name}\" stands twice; the first is read.", name);
            }
        }

        for (int column = 0; column < _columns.Length; column++)
        {
            _places[column] = -1;
            foreach (string name in _columns[column])
            {
                if (places.Remove(name, out int place))
                {
                    _places[column] = place;
                    break;
                }
            }
        }

        // R numbers the rows of a table in a first column without a name, or named X.
        string unread = string.Join(", ", places.Where(place => place.Key is not "x" || place.Value > 0).OrderBy(place => place.Value).Select(place => place.Key));
        if (unread.Length > 0)
        {
            _issues.Warn(_rows.Line, "column-unknown", $"Columns that are not read: {unread}.", unread);
        }

        _opening = _rows[0].ToArray();
    }

    private bool IsWhole()
    {
        ReadOnlySpan<byte> first = _rows[0];
        if (_rows.Count == 1 && first.IsEmpty)
        {
            return false;
        }

        // Tables put together end to end bring their headings with them, and not always the same columns.
        if (IsHeader(first) || IsHeader(this[0]))
        {
            _issues.Info(_rows.Line, "header-repeated", "The names of the columns stand here again; from here on they are as this line says.", CsvValues.Text(_rows.Raw));
            TakeHeader();
            return false;
        }

        if (_rows.Count != _width)
        {
            _issues.Error(_rows.Line, "row-ragged", FormattableString.Invariant($"A row of {_rows.Count} fields under {_width} columns; it is left out."), CsvValues.Text(_rows.Raw[..Math.Min(_rows.Raw.Length, 1000)]));
            return false;
        }

        foreach (int column in _nameless)
        {
            if (!_rows[column].IsEmpty && _issues.IsFirst($"nameless column {column}"))
            {
                _issues.Warn(_rows.Line, "column-unknown", FormattableString.Invariant($"Column {column + 1} has no name and is not read; here it is not empty."), CsvValues.Text(_rows[column]));
            }
        }

        if (!_isLatin1Told && !Utf8.IsValid(_rows.Raw))
        {
            _isLatin1Told = true;
            _issues.Warn(_rows.Line, "not-utf8", "The row is not UTF-8; it is read as Latin-1 (Windows-1252), and so is every other field like it.", CsvValues.Text(_rows.Raw));
        }

        return true;
    }

    private bool IsHeader(ReadOnlySpan<byte> field)
    {
        foreach (string name in _columns[0])
        {
            if (field.Length == name.Length && Ascii.EqualsIgnoreCase(field, name))
            {
                return true;
            }
        }

        return field.Length > 1 && field.SequenceEqual(_opening);
    }

    private bool Ended()
    {
        if (_rows.Fault == CsvFault.RowTooLong)
        {
            _issues.Error(_rows.Line, "row-too-long", FormattableString.Invariant($"A row of more than {CsvRows.LongestRow >> 20} MiB begins here: a quotation mark that is never closed, or no table. Nothing after this line was read."));
        }
        else if (_rows.Fault == CsvFault.OpenQuotation)
        {
            _issues.Error(_rows.Line, "row-cut", "The file ends inside quotation marks that were opened in this row: it was cut, or a quotation mark is missing. The row is left out.", CsvValues.Text(_rows.Raw[..Math.Min(_rows.Raw.Length, 1000)]));
        }

        return false;
    }
}

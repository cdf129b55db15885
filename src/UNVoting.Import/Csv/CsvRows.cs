using System.Buffers;

namespace UNVoting.Import.Csv;

/// <summary>The rows of a delimited text (RFC 4180), one after the other, as bytes: nothing is copied and nothing is allocated for a row.</summary>
/// <remarks>
/// <para>A field in quotation marks may hold delimiters, line ends and doubled quotation marks. Lines end in CR LF, LF or CR. Of what RFC 4180 forbids, a quotation mark
/// inside an unquoted field stands for itself, and text between a closing quotation mark and the next delimiter belongs to the field.</para>
/// <para>Made by hand because a data set of a quarter of a gigabyte shall be read at the speed of the disk: a field is a slice of the buffer until somebody asks for text.</para>
/// </remarks>
internal sealed class CsvRows
{
    /// <summary>The longest row, in bytes. The longest of any published data set has some ten thousand.</summary>
    public const int LongestRow = 16 << 20;

    private const int FirstBuffer = 256 * 1024;

    private readonly Stream _stream;
    private readonly byte _delimiter;
    private readonly SearchValues<byte> _stops;
    private byte[] _buffer = new byte[FirstBuffer];
    private Field[] _fields = new Field[32];
    private int _count;
    private int _start;
    private int _next;
    private int _end;
    private bool _atEnd;
    private int _lineEnds;

    public CsvRows(Stream stream, byte delimiter)
    {
        (_stream, _delimiter) = (stream, delimiter);
        _stops = SearchValues.Create([delimiter, (byte)'\n', (byte)'\r']);
    }

    /// <summary>The number of fields of the row.</summary>
    public int Count => _count;

    /// <summary>The line on which the row begins, from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>Why the rows ended before the file did.</summary>
    public CsvFault Fault { get; private set; }

    /// <summary>The row as it stands in the file, without its line end; quotation marks of fields already asked for may be resolved.</summary>
    public ReadOnlySpan<byte> Raw => _buffer.AsSpan(_start, RawLength);

    private int RawLength { get; set; }

    /// <summary>A field of the row, without its quotation marks. Holds until the next row is read.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> − 1.</param>
    public ReadOnlySpan<byte> this[int index]
    {
        get
        {
            ref Field field = ref _fields[index];
            if (field.Quotes > 0)
            {
                Resolve(ref field);
            }

            return _buffer.AsSpan(field.Start, field.Length);
        }
    }

    /// <summary>Reads the next row.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Read()
    {
        while (!TryTake(out bool ended))
        {
            if (ended || !MakeRoom())
            {
                return false;
            }

            int read = _stream.Read(_buffer.AsSpan(_end));
            _end += read;
            _atEnd = read == 0;
        }

        return true;
    }

    // Takes the next row out of what was read of the stream, where the buffer holds the whole of it.
    private bool TryTake(out bool ended)
    {
        ended = false;
        if (Fault != CsvFault.None)
        {
            ended = true;
            return false;
        }

        int line = Line + _lineEnds;
        ReadOnlySpan<byte> text = _buffer.AsSpan(0, _end);
        int at = _next, lineEnds = 0;
        _count = 0;
        if (at == _end)
        {
            ended = _atEnd;
            return false;
        }

        while (true)
        {
            int start = at, length, quotes = 0;
            if (at < text.Length && text[at] == (byte)'"')
            {
                start++;
                if (!TryQuoted(text, ref at, ref quotes, ref lineEnds))
                {
                    return GiveUp(CsvFault.OpenQuotation, line, out ended);
                }

                length = at - start;
                at++;
                int stop = Stop(text, at);
                if (stop > at)
                {
                    // Text after the closing quotation mark: the field goes on, its quotation marks standing for themselves.
                    (start, length, quotes) = (start - 1, stop - start + 1, 0);
                }

                at = stop;
            }
            else
            {
                at = Stop(text, at);
                length = at - start;
            }

            // Whether a CR at the end of the buffer stands alone is not known before more is read.
            bool open = at == text.Length || (text[at] == (byte)'\r' && at + 1 == text.Length);
            if (open && !_atEnd)
            {
                return false;
            }

            Add(new Field(start, length, quotes));
            if (at < text.Length && text[at] == _delimiter)
            {
                at++;
                continue;
            }

            (_start, RawLength, Line, _lineEnds) = (_next, at - _next, line, lineEnds);
            if (at < text.Length)
            {
                at += text[at] == (byte)'\r' && at + 1 < text.Length && text[at + 1] == (byte)'\n' ? 2 : 1;
                _lineEnds++;
            }

            _next = at;
            return true;
        }
    }

    private bool MakeRoom()
    {
        // What was taken makes room first; the buffer grows only for a row that is longer than it.
        if (_next > 0)
        {
            _buffer.AsSpan(_next, _end - _next).CopyTo(_buffer);
            _end -= _next;
            _next = 0;
        }

        if (_end < _buffer.Length)
        {
            return true;
        }

        if (_buffer.Length >= LongestRow)
        {
            Fault = CsvFault.RowTooLong;
            Line += _lineEnds;
            return false;
        }

        Array.Resize(ref _buffer, _buffer.Length * 2);
        return true;
    }

    private bool GiveUp(CsvFault fault, int line, out bool ended)
    {
        ended = _atEnd;
        if (_atEnd)
        {
            (Fault, Line) = (fault, line);
            (_start, RawLength) = (_next, _end - _next);
        }

        return false;
    }

    // From an opening quotation mark to the closing one.
    private static bool TryQuoted(ReadOnlySpan<byte> text, ref int at, ref int quotes, ref int lineEnds)
    {
        int inside = ++at;
        while (true)
        {
            int found = text[at..].IndexOf((byte)'"');
            if (found < 0)
            {
                return false;
            }

            at += found;
            if (at + 1 >= text.Length || text[at + 1] != (byte)'"')
            {
                lineEnds += text[inside..at].Count((byte)'\n');
                return true;
            }

            quotes++;
            at += 2;
        }
    }

    private int Stop(ReadOnlySpan<byte> text, int at)
    {
        int found = text[at..].IndexOfAny(_stops);
        return found < 0 ? text.Length : at + found;
    }

    private void Add(Field field)
    {
        if (_count == _fields.Length)
        {
            Array.Resize(ref _fields, _count * 2);
        }

        _fields[_count++] = field;
    }

    private void Resolve(ref Field field)
    {
        Span<byte> text = _buffer.AsSpan(field.Start, field.Length);
        int to = 0;
        for (int from = 0; from < text.Length; from++)
        {
            text[to++] = text[from];
            from += text[from] == (byte)'"' ? 1 : 0;
        }

        field = new Field(field.Start, to, 0);
    }

    private readonly record struct Field(int Start, int Length, int Quotes);
}

using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using NodaTime;

namespace UNVoting.Import.Csv;

/// <summary>What stands in a field: text, a number, a day, or the sign that a value is missing.</summary>
internal static class CsvValues
{
    private static readonly string[] Months = [.. CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames.Take(12)];

    /// <summary>The text of a field: UTF-8, or else Latin-1.</summary>
    public static string Text(ReadOnlySpan<byte> field) =>
        field.IsEmpty ? "" : Utf8.IsValid(field) ? Encoding.UTF8.GetString(field) : WesternText.Of(field);

    /// <summary>Whether the field says that there is no value: empty, or what R, Python and spreadsheets write for nothing.</summary>
    public static bool IsMissing(ReadOnlySpan<byte> field)
    {
        field = field.Trim((byte)' ');
        return field.IsEmpty || field.SequenceEqual("NA"u8) || field.SequenceEqual("NaN"u8) || field.SequenceEqual("nan"u8)
            || field.SequenceEqual("None"u8) || field.SequenceEqual("NULL"u8) || field.SequenceEqual("null"u8);
    }

    /// <summary>A code or number without the <c>.0</c> that programs put behind one for which a column has to be of fractions.</summary>
    public static ReadOnlySpan<byte> Whole(ReadOnlySpan<byte> field) =>
        field is [.., >= (byte)'0' and <= (byte)'9', (byte)'.' or (byte)',', (byte)'0'] ? field[..^2] : field;

    /// <summary>A whole number from 0, also as <c>120.0</c> or <c>120,0</c>.</summary>
    public static bool TryNumber(ReadOnlySpan<byte> field, out int number)
    {
        field = field.Trim((byte)' ');
        if (!Utf8Parser.TryParse(field, out number, out int consumed) || number < 0 || field[0] == (byte)'+')
        {
            return false;
        }

        ReadOnlySpan<byte> rest = field[consumed..];
        return rest.IsEmpty || (rest[0] is (byte)'.' or (byte)',' && rest[1..].IndexOfAnyExcept((byte)'0') < 0);
    }

    /// <summary>A day: <c>2023-10-27</c> or <c>2023/10/27</c> (a time of day after it is left out), <c>20231027</c>, <c>27.10.2023</c>, <c>27oct2023</c>, <c>27 October 2023</c>. What
    /// <see cref="TrySlashed"/> reads is none, because it alone does not tell which number is the month.</summary>
    public static LocalDate? Day(ReadOnlySpan<byte> field)
    {
        field = field.Trim((byte)' ');
        if (field.Length >= 10 && field[4] is (byte)'-' or (byte)'/' && field[7] == field[4])
        {
            return field.Length == 10 || field[10] is (byte)'T' or (byte)' ' ? Day(field[..4], field[5..7], field[8..10]) : null;
        }

        if (field.Length == 8 && field.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0)
        {
            return Day(field[..4], field[4..6], field[6..]);
        }

        return TryThree(field, (byte)'.', out int day, out int month, out int year) ? CalendarDay.Of(year, month, day) : InWords(field);
    }

    /// <summary>The numbers of a day as spreadsheets write it: <c>10/27/2023</c> in the United States, <c>27/10/2023</c> elsewhere. A time of day after it is left out.</summary>
    /// <returns>Whether the field is three numbers parted by slashes, the year last.</returns>
    public static bool TrySlashed(ReadOnlySpan<byte> field, out int first, out int second, out int year) =>
        TryThree(field.Trim((byte)' '), (byte)'/', out first, out second, out year);

    private static bool TryThree(ReadOnlySpan<byte> field, byte sign, out int first, out int second, out int year)
    {
        first = second = year = 0;
        int blank = field.IndexOf((byte)' ');
        field = blank < 0 ? field : field[..blank];
        int one = field.IndexOf(sign), other = field.LastIndexOf(sign);
        return one is 1 or 2 && other - one is 2 or 3 && field.Length - other == 5
            && TryNumber(field[..one], out first) && TryNumber(field[(one + 1)..other], out second) && TryNumber(field[(other + 1)..], out year);
    }

    private static LocalDate? InWords(ReadOnlySpan<byte> field)
    {
        int day = field.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        int year = field.Length - 4;
        if (day is < 1 or > 2 || year <= day)
        {
            return null;
        }

        string month = Encoding.Latin1.GetString(field[day..year]).Trim(' ', '-');
        for (int i = 0; i < Months.Length; i++)
        {
            if (month.Equals(Months[i], StringComparison.OrdinalIgnoreCase)
                || month.Equals(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[i], StringComparison.OrdinalIgnoreCase))
            {
                return Utf8Parser.TryParse(field[..day], out int d, out _) && Utf8Parser.TryParse(field[year..], out int y, out int read) && read == 4 ? CalendarDay.Of(y, i + 1, d) : null;
            }
        }

        return null;
    }

    private static LocalDate? Day(ReadOnlySpan<byte> year, ReadOnlySpan<byte> month, ReadOnlySpan<byte> day) =>
        year.Length == 4 && TryNumber(year, out int y) && TryNumber(month, out int m) && TryNumber(day, out int d) ? CalendarDay.Of(y, m, d) : null;
}

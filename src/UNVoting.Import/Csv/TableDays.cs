using NodaTime;

namespace UNVoting.Import.Csv;

/// <summary>How one table writes its days. Spreadsheets write <c>10/11/2023</c> for the tenth of November in most countries and for the eleventh of October in the United States; any day of the
/// table above the twelfth tells which.</summary>
/// <param name="delimiter">What parts the fields: a table parted by semicolons comes from a country that does not write the month first.</param>
/// <param name="issues">Where it is told that a day is none, and, once, that nothing in the table tells the order.</param>
internal sealed class TableDays(byte delimiter, IssueLog issues)
{
    private bool _hasDayFirst;
    private bool _hasMonthFirst;

    /// <summary>Looks at a day that will be read.</summary>
    public void Look(ReadOnlySpan<byte> field)
    {
        if (CsvValues.TrySlashed(field, out int first, out int second, out _))
        {
            _hasDayFirst |= first > 12;
            _hasMonthFirst |= second > 12;
        }
    }

    /// <summary>The day that a field means, by what the days looked at so far tell.</summary>
    /// <param name="field">As printed.</param>
    /// <param name="of">What the day is of, for the issue where it is none.</param>
    /// <param name="line">Where it stands.</param>
    /// <returns>The day; <see langword="null"/> where none is printed, or none that is one.</returns>
    public LocalDate? Read(ReadOnlySpan<byte> field, string of, int line)
    {
        LocalDate? day = Read(field, line);
        if (day is null && !CsvValues.IsMissing(field))
        {
            issues.Error(line, "date-unreadable", $"The date of {of} is no day of the calendar.", CsvValues.Text(field));
        }

        return day;
    }

    private LocalDate? Read(ReadOnlySpan<byte> field, int line)
    {
        if (!CsvValues.TrySlashed(field, out int first, out int second, out int year))
        {
            return CsvValues.Day(field);
        }

        bool tells = _hasDayFirst != _hasMonthFirst;
        bool dayFirst = tells ? _hasDayFirst : delimiter == (byte)';';
        if (first > 12 || second > 12)
        {
            dayFirst = first > 12;
        }
        else if (first != second && !tells && issues.IsFirst("date-order-assumed"))
        {
            issues.Warn(line, "date-order-assumed", $"Nothing in the table tells whether its days are written with the {(dayFirst ? "day" : "month")} first, as is assumed.", CsvValues.Text(field));
        }

        return dayFirst ? CalendarDay.Of(year, second, first) : CalendarDay.Of(year, first, second);
    }
}

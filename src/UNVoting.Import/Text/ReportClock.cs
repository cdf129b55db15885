using NodaTime;
using UNVoting.Documents;

namespace UNVoting.Import.Text;

/// <summary>
/// Keeps the meeting and the day that the account has come to: "At its 31st meeting, on 8 November", then "At the same meeting".
/// Days without a year take it from the session and the day of issue.
/// </summary>
internal sealed class ReportClock(AssemblySession? session, LocalDate? issued)
{
    // The words that date a sentence stand at its start.
    private const int Lead = 160;
    private const int Opening = 40;
    private const int September = 9;
    private const int YearBeforeFirstSession = 1945;

    private readonly Dictionary<int, LocalDate> _days = [];
    private int? _meeting;
    private LocalDate? _meetingDay;
    private LocalDate? _lastDay;

    /// <summary>The meeting that the account has come to.</summary>
    public Sitting Current => new(_meeting, _meetingDay, _meeting is not null);

    /// <summary>Reads when a sentence says that something was done, and remembers it.</summary>
    public Sitting Read(string sentence)
    {
        string lead = sentence[..Math.Min(Lead, sentence.Length)];
        if (lead.Says("same meeting"))
            return new Sitting(_meeting, _meetingDay, true);
        if (lead.StartsWith("On the same da", StringComparison.OrdinalIgnoreCase))
            return new Sitting(null, _lastDay, true);

        int? meeting = MeetingIn(lead, out int after);
        LocalDate? opening = DateIn(lead, 0, atStart: true);
        LocalDate? day = meeting is null ? opening : DateIn(sentence[..Math.Min(Math.Max(Lead, after + Opening), sentence.Length)], after, atStart: false);
        if (meeting is null && day is null)
            return new Sitting(null, null, false);
        _lastDay = day ?? _lastDay;
        if (meeting is null)
            return new Sitting(null, day, true);
        if (day is not null)
            _days[meeting.Value] = day.Value;
        _meeting = meeting;
        _meetingDay = day ?? (_days.TryGetValue(meeting.Value, out LocalDate known) ? known : null);
        // "On 26 October, A and B submitted a draft, which A introduced at the 24th meeting, on 31 October": what follows was at that meeting, and the draft was not.
        if (opening is not null && after > Opening && lead.StartsWith("On ", StringComparison.Ordinal))
            return new Sitting(null, opening, true);
        return new Sitting(_meeting, _meetingDay, true);
    }

    /// <summary>The day of a month in this session.</summary>
    public LocalDate? DayOf(int day, int month, int? year)
    {
        year ??= YearOf(day, month);
        return year is { } known ? MonthNames.DayOf(known, month, day) : null;
    }

    private int? YearOf(int day, int month)
    {
        int? year = issued?.Year;
        if (session is { Kind: AssemblySessionKind.Regular, Number: > 0 } regular)
            year = YearBeforeFirstSession + regular.Number + (month >= September ? 0 : 1);
        // Nothing in a report is later than the report.
        if (issued is { } limit && year is { } guess && (guess, month, day).CompareTo((limit.Year, limit.Month, limit.Day)) > 0)
            year = (limit.Month, limit.Day).CompareTo((month, day)) >= 0 ? limit.Year : limit.Year - 1;
        return year;
    }

    // "At its 25th meeting", "at the 31st and 32nd meetings": the last of several. A plenary meeting is not the committee's.
    private static int? MeetingIn(string lead, out int after)
    {
        after = 0;
        int word = lead.IndexOf(" meeting", StringComparison.OrdinalIgnoreCase);
        if (word <= 0)
            return null;
        string before = lead[..word];
        int blank = before.LastIndexOf(' ');
        string ordinal = before[(blank + 1)..];
        after = word;
        if (!MeetingOrdinal.TryParse(ordinal, out int number))
            return null;
        string start = before[..Math.Max(blank, 0)];
        bool placed = start.EndsWith(" its", StringComparison.OrdinalIgnoreCase) || start.EndsWith(" the", StringComparison.OrdinalIgnoreCase) || start.EndsWith(" and", StringComparison.OrdinalIgnoreCase)
            || start.EndsWith(" to", StringComparison.OrdinalIgnoreCase) || start.EndsWith("At", StringComparison.OrdinalIgnoreCase);
        return placed ? number : null;
    }

    private LocalDate? DateIn(string lead, int from, bool atStart)
    {
        LocalDate? found = null;
        for (int i = from; i < lead.Length; i++)
        {
            if (!char.IsAsciiDigit(lead[i]) || (i > 0 && char.IsLetterOrDigit(lead[i - 1])))
                continue;
            int length = MonthNames.Take(lead.AsSpan(i), out int day, out int month, out int? year);
            if (length == 0)
                continue;
            bool placed = PrecededByOn(lead, i);
            if (!placed || (atStart && i > 24))
                continue;
            found = DayOf(day, month, year);
            break;
        }

        return found;
    }

    // "on 8 November", "on 8 and 9 November", "from 1 to 3 November".
    private static bool PrecededByOn(string lead, int at)
    {
        int i = at;
        while (i > 0 && (char.IsAsciiDigit(lead[i - 1]) || lead[i - 1] is ' ' or ',' || EndsWith(lead, i, "and") || EndsWith(lead, i, "to")))
            i -= EndsWith(lead, i, "and") ? 3 : EndsWith(lead, i, "to") ? 2 : 1;
        return EndsWith(lead, i, "on") || EndsWith(lead, i, "from") || EndsWith(lead, i, "dated");
    }

    private static bool EndsWith(string lead, int end, string word) => lead.AsSpan(0, end).EndsWith(word, StringComparison.OrdinalIgnoreCase);
}

using System.Globalization;
using NodaTime;

namespace UNVoting.Documents;

/// <summary>A session of the General Assembly: the seventy-third session, the tenth emergency special session.</summary>
/// <remarks>
/// The default is no session at all: its <see cref="Number"/> is 0 and it prints "". Sessions are ordered by kind
/// (regular, special, emergency special), then by number; no session comes first.
/// </remarks>
public readonly record struct AssemblySession : IComparable<AssemblySession>, ISpanParsable<AssemblySession>, ISpanFormattable
{
    // Resolutions carried their session in roman numerals ("3379 (XXX)") up to these sessions.
    private const int LastRomanRegular = 30;
    private const int LastRomanSpecial = 7;
    private const int LastRomanEmergencySpecial = 5;

    private readonly short number;

    /// <summary>A session of a kind, by number.</summary>
    /// <param name="kind">Regular, special or emergency special.</param>
    /// <param name="number">From 1 to 999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not one of the three, or the number is out of range.</exception>
    public AssemblySession(AssemblySessionKind kind, int number)
    {
        if (!Enum.IsDefined(kind))
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "Expected a regular, special or emergency special session.");
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, Ordinals.Largest);
        Kind = kind;
        this.number = (short)number;
    }

    /// <summary>The regular session of a number.</summary>
    /// <param name="number">From 1 to 999.</param>
    /// <returns>The session.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public static AssemblySession Regular(int number) => new(AssemblySessionKind.Regular, number);

    /// <summary>The special session of a number.</summary>
    /// <param name="number">From 1 to 999.</param>
    /// <returns>The session.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public static AssemblySession Special(int number) => new(AssemblySessionKind.Special, number);

    /// <summary>The emergency special session of a number.</summary>
    /// <param name="number">From 1 to 999.</param>
    /// <returns>The session.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public static AssemblySession EmergencySpecial(int number) => new(AssemblySessionKind.EmergencySpecial, number);

    /// <summary>
    /// The regular session to which a day belongs: it opened on that day or before, and the next had not opened yet.
    /// A special session may have been meeting on the same day.
    /// </summary>
    /// <param name="date">A day, in any calendar.</param>
    /// <returns>The session; null before 10 January 1946, and after session 999.</returns>
    public static AssemblySession? On(LocalDate date)
    {
        date = date.WithCalendar(CalendarSystem.Iso);
        int number = date.Year - SessionCalendar.YearBeforeFirst;
        if (number is < 1 or > Ordinals.Largest)
            return null;
        if (date < SessionCalendar.OpeningOfRegular(number))
            number--;
        return number < 1 ? null : Regular(number);
    }

    /// <summary>Regular, special or emergency special.</summary>
    public AssemblySessionKind Kind { get; }

    /// <summary>Whether this is the default value, which stands for no session.</summary>
    public bool IsNone => number == 0;

    /// <summary>The number of the session among those of its kind, from 1 to 999; 0 for no session.</summary>
    public int Number => number;

    /// <summary>The session as documents head it: "Seventy-third session", "Tenth emergency special session"; "" for no session.</summary>
    public string Words
    {
        get
        {
            if (number == 0)
                return "";
            string ordinal = Ordinals.ToWords(number);
            string kind = Kind switch
            {
                AssemblySessionKind.Special => " special",
                AssemblySessionKind.EmergencySpecial => " emergency special",
                _ => "",
            };
            return $"{char.ToUpperInvariant(ordinal[0])}{ordinal.AsSpan(1)}{kind} session";
        }
    }

    /// <summary>
    /// The day of the session's first plenary meeting. Sessions 1 to 80 are as held; later regular sessions are as the rules
    /// of procedure have it since session 78: the Tuesday of the second week of September, counting from the first week
    /// with a working day. Special and emergency special sessions are known up to the thirty-second and the eleventh.
    /// </summary>
    /// <value>Null where it is not known, and for no session.</value>
    public LocalDate? OpeningDate => (Kind, Number) switch
    {
        (_, 0) => null,
        (AssemblySessionKind.Regular, var n) => SessionCalendar.OpeningOfRegular(n),
        (AssemblySessionKind.Special, var n) => SessionCalendar.OpeningOfSpecial(n),
        (_, var n) => SessionCalendar.OpeningOfEmergencySpecial(n),
    };

    /// <summary>Whether resolutions of this session are numbered through, with the session in brackets: 3379 (XXX), 3201 (S-VI).</summary>
    internal bool NumbersResolutionsThrough => number > 0 && number <= Kind switch
    {
        AssemblySessionKind.Regular => LastRomanRegular,
        AssemblySessionKind.Special => LastRomanSpecial,
        _ => LastRomanEmergencySpecial,
    };

    /// <summary>The session as the resolutions of its time carry it: "XXX", "S-VI".</summary>
    internal string RomanText => number == 0 ? "" : $"{Prefix}{RomanNumerals.ToText(number)}";

    private string Prefix => Kind switch
    {
        AssemblySessionKind.Special => "S-",
        AssemblySessionKind.EmergencySpecial => "ES-",
        _ => "",
    };

    /// <summary>Orders by kind, then by number; no session first.</summary>
    /// <param name="other">The other session.</param>
    /// <returns>Negative, zero or positive, as for every comparison.</returns>
    public int CompareTo(AssemblySession other)
    {
        int byKind = Kind.CompareTo(other.Kind);
        return byKind != 0 ? byKind : number.CompareTo(other.number);
    }

    /// <summary>Whether one session comes before another in the order of <see cref="CompareTo"/>.</summary>
    /// <param name="left">A session.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether left comes first.</returns>
    public static bool operator <(AssemblySession left, AssemblySession right) => left.CompareTo(right) < 0;

    /// <summary>Whether one session comes after another in the order of <see cref="CompareTo"/>.</summary>
    /// <param name="left">A session.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether left comes last.</returns>
    public static bool operator >(AssemblySession left, AssemblySession right) => left.CompareTo(right) > 0;

    /// <summary>Whether one session is another or comes before it.</summary>
    /// <param name="left">A session.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether left does not come after right.</returns>
    public static bool operator <=(AssemblySession left, AssemblySession right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one session is another or comes after it.</summary>
    /// <param name="left">A session.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether left does not come before right.</returns>
    public static bool operator >=(AssemblySession left, AssemblySession right) => left.CompareTo(right) >= 0;

    /// <summary>The session as symbols carry it: "73", "S-32", "ES-10"; "" for no session.</summary>
    /// <returns>Text that <see cref="Parse(string, IFormatProvider?)"/> reads back.</returns>
    public override string ToString() =>
        number == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{Prefix}{number}");

    /// <inheritdoc cref="ToString()"/>
    /// <param name="format">None or "G".</param>
    /// <param name="formatProvider">Not used: sessions print alike in every culture.</param>
    /// <exception cref="FormatException">The format is another.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null)
    {
        ParseFault.RequireGeneral(format);
        return ToString();
    }

    /// <summary>Writes the session as <see cref="ToString()"/> does.</summary>
    /// <param name="destination">Where to; six characters are always enough.</param>
    /// <param name="charsWritten">How many characters were written; 0 when they did not fit.</param>
    /// <param name="format">None or "G".</param>
    /// <param name="provider">Not used.</param>
    /// <returns>Whether they fitted.</returns>
    /// <exception cref="FormatException">The format is another.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        ParseFault.RequireGeneral(format);
        if (number != 0)
            return destination.TryWrite(CultureInfo.InvariantCulture, $"{Prefix}{number}", out charsWritten);
        charsWritten = 0;
        return true;
    }

    /// <summary>
    /// Reads a session: "73", "S-32", "ES-10", "10emsp", "28sp", "XXX", "S-VI", "73rd session", "Seventy-third session",
    /// "Tenth emergency special session".
    /// </summary>
    /// <param name="s">The text; blanks around it do not matter.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The session.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not a session.</exception>
    public static AssemblySession Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static AssemblySession Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var session)
            ? session
            : throw new ParseFault(0, "a session such as \"73\", \"S-32\", \"ES-10\", \"XXX\" or \"Seventy-third session\"")
                .ToException("a session of the General Assembly", s);

    /// <summary>Reads a session if the text is one; see <see cref="Parse(string, IFormatProvider?)"/>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The session; no session when the text is not one.</param>
    /// <returns>Whether it is one. Never throws.</returns>
    public static bool TryParse(string? s, IFormatProvider? provider, out AssemblySession result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out AssemblySession)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out AssemblySession result) =>
        SessionReader.TryRead(s.Trim(), out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out AssemblySession)"/>
    public static bool TryParse(string? s, out AssemblySession result) => TryParse(s, null, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out AssemblySession)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out AssemblySession result) => TryParse(s, null, out result);
}

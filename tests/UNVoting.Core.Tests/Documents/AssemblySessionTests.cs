using System.Globalization;
using NodaTime;
using UNVoting.Core.Tests.Generators;
using UNVoting.Documents;
using UNVoting.Testing;

namespace UNVoting.Core.Tests.Documents;

public sealed class AssemblySessionTests
{
    [Theory]
    [InlineData("73", "73")]
    [InlineData("S-32", "S-32")]
    [InlineData("es-10", "ES-10")]
    [InlineData("10emsp", "ES-10")]
    [InlineData("28sp", "S-28")]
    [InlineData("XXX", "30")]
    [InlineData("S-VI", "S-6")]
    [InlineData("ES-V", "ES-5")]
    [InlineData("78th session", "78")]
    [InlineData("Seventy-third session", "73")]
    [InlineData("Seventy-third", "73")]
    [InlineData("seventy third regular session", "73")]
    [InlineData("Tenth emergency special session", "ES-10")]
    [InlineData("TWENTY-EIGHTH SPECIAL SESSION", "S-28")]
    [InlineData("One hundred and first session", "101")]
    public void Every_way_of_writing_a_session_is_read(string text, string session) =>
        Assert.Equal(session, Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1000")]
    [InlineData("99999999999999999999")]
    [InlineData("S-")]
    [InlineData("ES-0")]
    [InlineData("IIII")]
    [InlineData("VX")]
    [InlineData("sp")]
    [InlineData("session")]
    [InlineData("Seventy-umpth session")]
    [InlineData("7 3")]
    [InlineData("73\0")]
    [InlineData("٧٣")]
    public void What_is_no_session_is_refused_with_the_text(string text)
    {
        Assert.False(AssemblySession.TryParse(text, null, out var none));
        Assert.Equal(default, none);
        string quoted = text.Replace("\0", "\\u0000", StringComparison.Ordinal);
        Assert.Contains($"\"{quoted}\"", Assert.Throws<FormatException>(() => Parse(text)).Message, StringComparison.Ordinal);
    }

    [Property(Arbitrary = [typeof(DocumentGenerators)])]
    public void Parsing_and_printing_are_inverse(AssemblySession session)
    {
        Assert.Equal(session, Parse(session.ToString()));
        Assert.Equal(session, Parse(session.Words));
        Assert.Equal(session, Parse(session.RomanText));
        Span<char> six = stackalloc char[6];
        Assert.True(session.TryFormat(six, out int written, provider: null));
        Assert.Equal(session.ToString(), six[..written].ToString());
    }

    [Property(MaxTest = 1000)]
    public bool TryParse_never_throws(string? text) => AssemblySession.TryParse(text, null, out var session) == (session != default);

    [Fact]
    public void The_default_is_no_session_and_prints_nothing()
    {
        AssemblySession none = default;
        Assert.Equal("", none.ToString());
        Assert.Equal("", none.Words);
        Assert.Null(none.OpeningDate);
        Assert.True(none < AssemblySession.Regular(1));
        Assert.True(none.TryFormat([], out int written, provider: null));
        Assert.Equal(0, written);
    }

    [Fact]
    public void Sessions_are_ordered_by_kind_and_number()
    {
        string[] ordered = ["9", "73", "S-6", "S-32", "ES-2", "ES-11"];
        Assert.Equal(ordered, ordered.Reverse().Select(Parse).Order().Select(session => session.ToString()));
    }

    [Theory]
    [InlineData(1, 1946, 1, 10)]
    [InlineData(6, 1951, 11, 6)]
    [InlineData(11, 1956, 11, 12)]
    [InlineData(19, 1964, 12, 1)]
    [InlineData(30, 1975, 9, 16)]
    [InlineData(45, 1990, 9, 18)]
    [InlineData(55, 2000, 9, 5)]
    [InlineData(57, 2002, 9, 10)]
    [InlineData(58, 2003, 9, 16)]
    [InlineData(61, 2006, 9, 12)]
    [InlineData(62, 2007, 9, 18)]
    [InlineData(68, 2013, 9, 17)]
    [InlineData(73, 2018, 9, 18)]
    [InlineData(74, 2019, 9, 17)]
    [InlineData(75, 2020, 9, 15)]
    [InlineData(77, 2022, 9, 13)]
    [InlineData(78, 2023, 9, 5)]
    [InlineData(79, 2024, 9, 10)]
    [InlineData(80, 2025, 9, 9)]
    public void Regular_sessions_opened_on_their_day(int number, int year, int month, int day) =>
        Assert.Equal(new LocalDate(year, month, day), AssemblySession.Regular(number).OpeningDate);

    [Theory]
    [InlineData("S-1", 1947, 4, 28)]
    [InlineData("S-6", 1974, 4, 9)]
    [InlineData("S-10", 1978, 5, 23)]
    [InlineData("S-32", 2021, 6, 2)]
    [InlineData("ES-1", 1956, 11, 1)]
    [InlineData("ES-5", 1967, 6, 17)]
    [InlineData("ES-10", 1997, 4, 24)]
    [InlineData("ES-11", 2022, 2, 28)]
    public void Special_sessions_opened_on_their_day(string session, int year, int month, int day) =>
        Assert.Equal(new LocalDate(year, month, day), Parse(session).OpeningDate);

    [Fact]
    public void Openings_rise_within_each_kind_and_are_unknown_after_the_last_special_session()
    {
        foreach (var kind in Enum.GetValues<AssemblySessionKind>())
        {
            var openings = Enumerable.Range(1, 120).Select(n => new AssemblySession(kind, n).OpeningDate).TakeWhile(date => date is not null).ToArray();
            Assert.Equal(openings.Order(), openings);
            Assert.Equal(openings.Length, openings.Distinct().Count());
        }

        Assert.Null(AssemblySession.Special(33).OpeningDate);
        Assert.Null(AssemblySession.EmergencySpecial(12).OpeningDate);
    }

    [Fact]
    public void Regular_sessions_open_on_a_tuesday_of_september_in_their_year()
    {
        // London, the two that waited for elections in the United States, Suez and Hungary, the year of Article 19; then two Wednesdays.
        int[] exceptions = [1, 6, 7, 11, 19, 53, 56];
        foreach (int number in Enumerable.Range(1, Ordinals.Largest))
        {
            var opening = AssemblySession.Regular(number).OpeningDate!.Value;
            Assert.Equal(1945 + number, opening.Year);
            bool tuesdayOfSeptember = opening is { Month: 9, DayOfWeek: IsoDayOfWeek.Tuesday };
            Assert.True(tuesdayOfSeptember != exceptions.Contains(number), $"Session {number} opened on {opening}.");
        }
    }

    [Theory]
    [InlineData("1946-01-09", null)]
    [InlineData("1946-01-10", "1")]
    [InlineData("1947-09-15", "1")]
    [InlineData("1951-10-01", "5")]
    [InlineData("1951-11-06", "6")]
    [InlineData("1975-11-10", "30")]
    [InlineData("2018-12-05", "73")]
    [InlineData("2019-09-16", "73")]
    [InlineData("2019-09-17", "74")]
    [InlineData("2022-03-02", "76")]
    [InlineData("2023-12-22", "78")]
    public void A_day_belongs_to_the_regular_session_that_opened_last(string date, string? session) =>
        Assert.Equal(session, AssemblySession.On(NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value)?.ToString());

    [Property]
    public void Every_day_lies_between_the_opening_of_its_session_and_the_next(int days)
    {
        var date = new LocalDate(1946, 1, 10).PlusDays(Math.Abs(days % 200_000));
        var session = AssemblySession.On(date)!.Value;
        Assert.True(session.OpeningDate <= date);
        Assert.True(date < AssemblySession.Regular(session.Number + 1).OpeningDate);
        Assert.Equal(session, AssemblySession.On(date.WithCalendar(CalendarSystem.Julian)));
    }

    [Fact]
    public void Days_outside_every_session_have_none()
    {
        Assert.Null(AssemblySession.On(LocalDate.MinIsoValue));
        Assert.Null(AssemblySession.On(LocalDate.MaxIsoValue));
    }

    [Fact]
    public void Numbers_and_kinds_that_do_not_exist_are_misuse()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => AssemblySession.Regular(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => AssemblySession.Special(1000));
        Assert.Throws<ArgumentOutOfRangeException>(() => new AssemblySession((AssemblySessionKind)3, 1));
        Assert.Throws<ArgumentNullException>(() => AssemblySession.Parse(null!, null));
    }

    private static AssemblySession Parse(string text) => AssemblySession.Parse(text, CultureInfo.InvariantCulture);
}

using NodaTime;
using UNVoting.Documents;
using UNVoting.Testing;
using UNVoting.Tests.Generators;

namespace UNVoting.Tests.Documents;

public class AssemblyTextTests
{
    private static readonly DocumentSymbol Draft = DocumentSymbol.Parse("A/C.1/78/L.11", null);

    private static readonly AssemblyText Text = new(Draft, TextKind.DraftResolution, "", Source.Unstated);

    [Fact]
    public void Session_and_body_are_those_of_the_symbol_unless_stated()
    {
        Assert.Equal(AssemblySession.Regular(78), Text.Session);
        Assert.Equal(Body.First, Text.Body);
        Assert.Equal(Body.Third, (Text with { Body = Body.Third }).Body);
    }

    [Fact]
    public void Linked_documents_are_those_in_that_relation()
    {
        AssemblyText text = Text with { Links = [new(LinkKind.Report, Symbol("A/78/404")), new(LinkKind.AdoptedAs, Symbol("A/RES/78/16")), new(LinkKind.Report, Symbol("A/78/405"))] };
        Assert.Equal([Symbol("A/78/404"), Symbol("A/78/405")], text.Linked(LinkKind.Report));
        Assert.Empty(text.Linked(LinkKind.Amends));
    }

    [Fact]
    public void Another_reading_is_of_the_same_text_and_has_none_of_its_own()
    {
        AssemblyText other = Text with { Source = new Source(SourceKind.UnXml) };
        Assert.Single((Text with { OtherReadings = [other] }).OtherReadings);
        Assert.Throws<ArgumentException>(() => Text with { OtherReadings = [Text with { OtherReadings = [other] }] });
        Assert.Throws<ArgumentException>(() => Text with { OtherReadings = [new AssemblyText(Symbol("A/C.1/78/L.12"), TextKind.DraftResolution, "", Source.Unstated)] });
    }

    [Fact]
    public void A_day_of_another_calendar_is_the_same_day()
    {
        var day = new LocalDate(2023, 10, 12);
        Assert.Equal(Text with { Date = day }, Text with { Date = day.WithCalendar(CalendarSystem.Julian) });
        Assert.Equal(new Citation(Draft, "L.11", day), new Citation(Draft, "L.11", day.WithCalendar(CalendarSystem.Coptic)));
    }

    [Fact]
    public void Misuse_is_refused_at_once()
    {
        Assert.Throws<ArgumentNullException>(() => new AssemblyText(null!, TextKind.Decision, "", Source.Unstated));
        Assert.Throws<ArgumentNullException>(() => Text with { Title = null! });
        Assert.Throws<ArgumentNullException>(() => Text with { Source = null! });
    }

    [Property(Arbitrary = [typeof(Model)], MaxTest = 300)]
    public void Only_equal_texts_have_no_order(AssemblyText left, AssemblyText right)
    {
        Assert.Equal(left == right, left.CompareTo(right) == 0);
        Assert.Equal(Math.Sign(left.CompareTo(right)), -Math.Sign(right.CompareTo(left)));
        Assert.Equal(0, left.CompareTo(left with { }));
    }

    private static DocumentSymbol Symbol(string text) => DocumentSymbol.Parse(text, null);
}

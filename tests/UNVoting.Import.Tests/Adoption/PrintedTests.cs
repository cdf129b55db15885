using NodaTime;
using UNVoting.Import.Adoption;
using UNVoting.Import.Akn;
using UNVoting.Import.Marc;
using UNVoting.Votes;

namespace UNVoting.Import.Tests.Adoption;

/// <summary>The small things that machine-readable sources print in ways of their own.</summary>
public sealed class PrintedTests
{
    [Theory]
    [InlineData("2023-12-22")]
    [InlineData("2023-12-22 00:00:00")]
    [InlineData("2023-12-22T00:00:00Z")]
    [InlineData("20231222")]
    [InlineData("22 December 2023")]
    [InlineData("22\u00A0December 2023")]
    public void A_day_is_read_in_every_form(string printed)
    {
        Assert.True(PrintedDate.TryRead(printed, out LocalDate? date));
        Assert.Equal(new LocalDate(2023, 12, 22), date);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0001-01-01")]
    [InlineData("N.A.")]
    public void A_placeholder_is_no_day(string printed)
    {
        Assert.True(PrintedDate.TryRead(printed, out LocalDate? date));
        Assert.Null(date);
    }

    [Theory]
    [InlineData("2023-02-30")]
    [InlineData("2023-13-01")]
    [InlineData("31 February 2023")]
    [InlineData("2023")]
    [InlineData("22/12/2023")]
    [InlineData("winter")]
    public void What_is_no_day_is_refused(string printed) => Assert.False(PrintedDate.TryRead(printed, out _));

    [Theory]
    [InlineData("104", 104)]
    [InlineData("0", 0)]
    [InlineData("120.0", 120)]
    [InlineData(" 7 ", 7)]
    [InlineData("N.A.", null)]
    [InlineData("", null)]
    public void A_total_is_read_or_not_available(string printed, int? total)
    {
        Assert.True(PrintedCount.TryRead(printed, out int? count));
        Assert.Equal(total, count);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("1000")]
    [InlineData("12.5")]
    [InlineData("many")]
    public void What_is_no_total_is_refused(string printed) => Assert.False(PrintedCount.TryRead(printed, out _));

    [Theory]
    [InlineData("94", "94", "Title")]
    [InlineData("71b", "71 (b)", "Title")]
    [InlineData("99dd", "99 (dd)", "Title")]
    [InlineData("71b[20]", "71 (b)", null)]
    [InlineData("72 (b).", "72 (b)", "Title")]
    public void A_code_of_the_agenda_is_the_item(string code, string number, string? title)
    {
        Assert.Equal((number, title), (AgendaCode.Read(code, "Title")!.Number, AgendaCode.Read(code, "Title")!.Title));
        Assert.Null(AgendaCode.Read("seventy", "Title"));
    }

    [Theory]
    [InlineData("Without a vote", VoteMethod.WithoutVote)]
    [InlineData("adoptedWithoutVote", VoteMethod.WithoutVote)]
    [InlineData("ADOPTED WITHOUT VOTE", VoteMethod.WithoutVote)]
    [InlineData("By a recorded vote", VoteMethod.Recorded)]
    [InlineData("adoptedRecordedVote", VoteMethod.Recorded)]
    [InlineData("RECORDED - No machine generated vote", VoteMethod.Recorded)]
    [InlineData("NON-RECORDED", VoteMethod.NonRecorded)]
    [InlineData("VOTING BY MAIL", VoteMethod.NotStated)]
    [InlineData("", VoteMethod.NotStated)]
    public void How_a_text_was_adopted_is_read_from_the_words(string words, VoteMethod method) => Assert.Equal(method, AdoptionMethod.Read(words));

    [Theory]
    [InlineData("50th (resumed) plenary meeting", 50)]
    [InlineData("第50次全体会议(续会)", 50)]
    [InlineData("الجلسة العامة 50 (المستأنفة)", 50)]
    [InlineData("50-е", 50)]
    [InlineData("plenary meeting", null)]
    public void The_number_of_a_meeting_is_read_in_every_language(string words, int? number) => Assert.Equal(number, MeetingRecord.Number(words));

    [Theory]
    [InlineData("CÃ´te d'Ivoire", "Côte d'Ivoire")]
    [InlineData("TÃ¼rkiye", "Türkiye")]
    [InlineData("Côte d'Ivoire", "Côte d'Ivoire")]
    [InlineData("Ã", "Ã")]
    [InlineData("plain", "plain")]
    [InlineData("Ω Ã´", "Ω Ã´")]
    public void An_encoding_too_many_is_undone_and_nothing_else(string text, string repaired) => Assert.Equal(repaired, Utf8Repair.Repair(text));

    [Theory]
    [InlineData("https://undocs.org/en/A/RES/36/103", "A/RES/36/103")]
    [InlineData("https://undocs.org/ch/A/RES/36/103", "A/RES/36/103")]
    [InlineData("http://undocs.org/A/78/265", "A/78/265")]
    [InlineData("https://docs.un.org/fr/A/78/265", "A/78/265")]
    [InlineData("https://undocs.org/en/A/RES/57/283b", "A/RES/57/283 B")]
    [InlineData("https://undocs.org/en/A/RES/57/130a-b", "A/RES/57/130 A-B")]
    [InlineData("https://undocs.org/en/A/RES/3379(XXX)", "A/RES/3379 (XXX)")]
    [InlineData("https://undocs.org/en/S/RES/1373%20(2001)", "S/RES/1373 (2001)")]
    [InlineData("https://undocs.org/en/A/75/9(supp)", "A/75/9")]
    [InlineData("https://www.un.org/en/about", null)]
    [InlineData("https://undocs.org/en/", null)]
    [InlineData("", null)]
    public void An_address_leads_to_the_document(string href, string? symbol) => Assert.Equal(symbol, AknLink.Read(href)?.ToString());
}

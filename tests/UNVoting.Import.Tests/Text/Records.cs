using System.Globalization;
using UNVoting.Documents;
using UNVoting.Votes;

namespace UNVoting.Import.Tests.Text;

/// <summary>Compares records and says what differs.</summary>
internal static class Records
{
    public static void AssertEqual(VotingRecord expected, VotingRecord actual, string text)
    {
        if (expected == actual)
            return;
        string[] one = Lines(expected), other = Lines(actual);
        Assert.Fail($"Not read back:\n- {string.Join("\n- ", one.Except(other))}\n+ {string.Join("\n+ ", other.Except(one))}\n{text}");
    }

    private static string[] Lines(VotingRecord record) => [.. record.Votes.SelectMany(Lines).Concat(record.Texts.SelectMany(Lines))];

    private static IEnumerable<string> Lines(Vote vote)
    {
        string name = $"{vote.Symbol} {vote.Subject}";
        yield return string.Create(CultureInfo.InvariantCulture, $"{name}: {vote.Body} {vote.Session} {vote.Meeting} {vote.Date} {vote.Method} {vote.Outcome} {vote.RequiredMajority} {vote.PrintedTotals} {vote.Title} {vote.Source}");
        yield return $"{name} links {vote.Links}";
        yield return $"{name} advice {vote.Advice}";
        foreach (CastVote cast in vote.Roll)
            yield return $"{name} {cast}";
    }

    private static IEnumerable<string> Lines(AssemblyText text)
    {
        yield return string.Create(CultureInfo.InvariantCulture, $"{text.Symbol}: {text.Kind} {text.Title} {text.Session} {text.Body} {text.Date} {text.OrallyRevised} {text.AgendaItems} {text.Source}");
        yield return $"{text.Symbol} links {text.Links}";
        foreach (Sponsorship sponsorship in text.Sponsorships)
            yield return $"{text.Symbol} {sponsorship}";
        if (text.Wording is not { } wording)
            yield break;
        foreach (Paragraph paragraph in wording.AllParagraphs())
            yield return $"{text.Symbol} {paragraph.Label} [{paragraph.Number}] <{paragraph.Opening}> {paragraph.Text} marks {paragraph.FootnoteMarks} cites {paragraph.Citations} heading {paragraph.Heading}";
        foreach (Footnote note in wording.Footnotes)
            yield return $"{text.Symbol} {note}";
    }
}

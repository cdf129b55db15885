using NodaTime.Text;
using UNVoting.Documents;
using UNVoting.Queries.Sponsors;
using UNVoting.Votes;

namespace UNVoting.Pictures;

/// <summary>A voting record as a picture: its votes with their totals as bars, and its texts.</summary>
public static class RecordPicture
{
    /// <summary>The most votes, and the most texts, that a picture lists; it says how many it leaves out.</summary>
    public const int MostRows = 100;

    /// <summary>Lists decisions and documents.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The picture, in the order of the record, the first <see cref="MostRows"/> votes and texts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is <see langword="null"/>.</exception>
    public static Picture Of(VotingRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new Picture($"Voting record: {record}", html => Write(record, html));
    }

    private static void Write(VotingRecord record, HtmlWriter html)
    {
        if (record.Votes.Count > 0)
        {
            html.Markup("<table><thead><tr><th>date</th><th>text</th><th>subject</th><th>body</th><th>result</th><th></th><th>title</th></tr></thead><tbody>\n");
            foreach (Vote vote in record.Votes.Take(MostRows))
            {
                WriteVote(vote, html);
            }

            html.Markup("</tbody></table>\n");
            Rest(record.Votes.Count, "votes", html);
            VoteBar.WriteKey(html);
        }

        if (record.Texts.Count > 0)
        {
            html.Markup("<table><thead><tr><th>text</th><th>title</th><th class=\"n\">sponsors</th><th class=\"n\">paragraphs</th></tr></thead><tbody>\n");
            foreach (AssemblyText text in record.Texts.Take(MostRows))
            {
                WriteText(text, html);
            }

            html.Markup("</tbody></table>\n");
            Rest(record.Texts.Count, "texts", html);
        }
    }

    private static void WriteVote(Vote vote, HtmlWriter html)
    {
        html.Markup("<tr>");
        html.Element("td", vote.Date is { } day ? LocalDatePattern.Iso.Format(day) : "", " class=\"s\"");
        html.Element("td", vote.Name, " class=\"s\"");
        html.Element("td", vote.Subject.ToString());
        html.Element("td", vote.Body.Code, " class=\"s\"");
        Tally? counted = vote.Count();
        html.Element("td", counted is { } names ? $"{names.InFavour}–{names.Against}–{names.Abstaining}" : vote.PrintedTotals.IsEmpty ? Words.Of(vote.Method) : vote.PrintedTotals.ToString(), " class=\"s\"");
        html.Markup("<td>");
        if (counted is { } totals)
        {
            VoteBar.Write(totals, html);
        }

        html.Markup("</td>");
        html.Element("td", vote.Title, " class=\"t\"");
        html.Markup("</tr>\n");
    }

    private static void WriteText(AssemblyText text, HtmlWriter html)
    {
        html.Markup("<tr>");
        html.Element("td", text.Symbol.ToString(), " class=\"s\"");
        html.Element("td", text.Title);
        html.Element("td", HtmlWriter.Number(SponsorTimeline.Of(text).Current.Count), " class=\"n\"");
        html.Element("td", text.Wording is { } wording ? HtmlWriter.Number(wording.AllParagraphs().Count()) : "", " class=\"n\"");
        html.Markup("</tr>\n");
    }

    private static void Rest(int count, string what, HtmlWriter html)
    {
        if (count > MostRows)
        {
            html.Note($"The first {MostRows} of {HtmlWriter.Number(count)} {what}.");
        }
    }
}

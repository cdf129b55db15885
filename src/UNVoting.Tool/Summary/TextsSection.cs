using System.Globalization;
using Spectre.Console;
using UNVoting.Documents;
using UNVoting.Votes;

namespace UNVoting.Tool.Summary;

/// <summary>The texts and who stands behind them.</summary>
internal static class TextsSection
{
    private const int MostRows = 40;

    public static void Write(VotingRecord record, IAnsiConsole console)
    {
        if (record.Texts.Count == 0)
        {
            return;
        }

        Layout.Heading(console, "Texts");
        Table table = Layout.Table("symbol", "title", ">sponsors", ">joined", ">withdrew", ">paragraphs", "submitted by");
        foreach (AssemblyText text in record.Texts.Take(MostRows))
        {
            Layout.Row(
                table,
                text.Symbol.ToString(),
                Layout.Cut(text.Title, 70),
                Number(text, SponsorRole.Sponsor),
                Number(text, SponsorRole.Additional),
                Number(text, SponsorRole.Withdrew),
                text.Wording is null ? "" : $"PP{text.Wording.Preamble.Count} OP{text.Wording.Operative.Count}",
                Layout.Cut(string.Join(", ", text.Sponsorships.Where(event_ => event_.Role == SponsorRole.SubmittedBy).Select(event_ => event_.Sponsor.Name)), 40));
        }

        console.Write(table);
        if (record.Texts.Count > MostRows)
        {
            console.WriteLine($"… and {record.Texts.Count - MostRows} more");
        }
    }

    private static string Number(AssemblyText text, SponsorRole role)
    {
        int number = text.Sponsorships.Count(event_ => event_.Role == role);
        return number == 0 ? "" : number.ToString(CultureInfo.InvariantCulture);
    }
}

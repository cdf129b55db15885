using System.Globalization;
using Spectre.Console;
using UNVoting.Documents;
using UNVoting.Votes;

namespace UNVoting.Tool.Summary;

/// <summary>The texts and who stands behind them.</summary>
internal static class TextsSection
{
    private const int MostRows = 40, WidestNames = 40;

    private static readonly ValueList<string> s_columns = ["symbol", "title", ">sponsors", ">joined", ">withdrew", "paragraphs", "submitted by"];

    public static void Write(VotingRecord record, IAnsiConsole console)
    {
        if (record.Texts.Count == 0)
        {
            return;
        }

        Layout.Heading(console, "Texts");
        Layout.Table(console, s_columns, record.Texts.Take(MostRows).Select(Row));
        Layout.More(console, record.Texts.Count - MostRows, "text", "texts");
    }

    private static string[] Row(AssemblyText text) =>
    [
        text.Symbol.ToString(),
        Layout.Title(text.Title),
        Number(text, SponsorRole.Sponsor),
        Number(text, SponsorRole.Additional),
        Number(text, SponsorRole.Withdrew),
        text.Wording is null ? "" : $"PP{text.Wording.Preamble.Count} OP{text.Wording.Operative.Count}",
        Layout.Cut(string.Join(", ", text.Sponsorships.Where(sponsorship => sponsorship.Role == SponsorRole.SubmittedBy).Select(sponsorship => sponsorship.Sponsor.Name)), WidestNames),
    ];

    private static string Number(AssemblyText text, SponsorRole role)
    {
        int number = text.Sponsorships.Count(sponsorship => sponsorship.Role == role);
        return number == 0 ? "" : number.ToString(CultureInfo.InvariantCulture);
    }
}

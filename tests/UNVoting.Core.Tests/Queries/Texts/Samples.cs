using NodaTime;
using UNVoting.Documents;
using UNVoting.Membership;

namespace UNVoting.Tests.Queries.Texts;

/// <summary>Our own resolutions in the Assembly's forms: two tracks on orchards that start from one, merge and split again.</summary>
internal static class Samples
{
    public const string Item = "Orchards and their place in peaceful relations";
    public const string Storage = "Noting that the safe storage of winter apples in cool and dry cellars serves all peoples,";
    public const string Seeds = "Stressing that the free exchange of seeds between growers of all regions should not be hindered,";
    public const string Rail = "Concerned that fruit sent by rail is lost where stations have no shade and no water,";
    public const string Bees = "Recognizing that bees do not know frontiers and that their care is a task for all States,";
    public const string Report = "Requests the Secretary-General to report on the keeping of orchards to the General Assembly at its next session;";
    public const string Group = "Decides to convene a group of growers, on the basis of equitable geographical distribution, to study the pruning of old trees;";
    public const string Fund = "Invites Member States to contribute to a fund for young orchards in dry lands;";

    public static Paragraph Preambular(int number, string text, params IEnumerable<string> cites) =>
        new(ParagraphLabel.Preambular(number), "", "", text, Citations: cites.Select(cited => new Citation(Symbol(cited), cited)).ToValueList());

    public static AssemblyText Text(string symbol, string title, IEnumerable<string> sponsors, IEnumerable<string> recalled, IEnumerable<string> preamble, IEnumerable<string> operative, LocalDate? date = null)
    {
        string[] cites = [.. recalled];
        Paragraph[] opening = cites.Length == 0 ? [] : [Preambular(1, $"Recalling its resolutions {string.Join(" and ", cites)},", cites)];
        return new AssemblyText(Symbol(symbol), symbol.Contains("RES", StringComparison.Ordinal) ? TextKind.Resolution : TextKind.DraftResolution, title, new Source(SourceKind.OfficialDocument, Symbol(symbol)))
        {
            Date = date,
            AgendaItems = [new AgendaItem("95", Item)],
            Sponsorships = sponsors.Select(code => new Sponsorship(Sponsor.OfState(StateCode.Parse(code, null), code), SponsorRole.Sponsor)).ToValueList(),
            Wording = new ResolutionText(
                "The General Assembly",
                [.. opening, .. preamble.Select((text, place) => Preambular(opening.Length + place + 1, text))],
                operative.Select((text, place) => new Paragraph(ParagraphLabel.Operative(place + 1), $"{place + 1}.", "", text)).ToValueList()),
        };
    }

    public static DocumentSymbol Symbol(string text) => DocumentSymbol.Parse(text, null);

    /// <summary>The tracks: A/RES/70/1 (not held) → 71/10 and 71/11 → 72/10 and 72/11 → 73/10 → 74/10 and 74/11.</summary>
    public static IReadOnlyList<AssemblyText> TwoTracks { get; } =
    [
        Text("A/RES/71/10", "Storage of apples", ["BRA", "CHN", "GHA"], ["A/RES/70/1"], [Storage, Seeds], [Report]),
        Text("A/RES/71/11", "Care of bees", ["EST", "FRA", "JPN"], ["A/RES/70/1"], [Bees, Rail], [Group]),
        Text("A/C.1/72/L.3", "Storage of apples", ["BRA", "CHN"], ["A/RES/71/10", "A/RES/71/11"], [Storage], [Report]),
        Text("A/RES/72/10", "Storage of apples", ["BRA", "CHN", "GHA"], ["A/RES/71/10", "A/RES/71/11"], [Storage, Seeds], [Report]) with
        {
            Links = [new DocumentLink(LinkKind.Draft, Symbol("A/C.1/72/L.3"))],
        },
        Text("A/RES/72/11", "Care of bees", ["EST", "FRA", "JPN"], ["A/RES/71/11", "A/RES/71/10"], [Bees, Rail], [Group, Fund]),
        Text("A/RES/73/10", "Storage of apples and care of bees", ["BRA", "CHN", "EST", "FRA", "GHA", "JPN"], ["A/RES/72/10", "A/RES/72/11"], [Storage, Bees], [Report, Group]),
        Text("A/RES/74/10", "Storage of apples", ["BRA", "CHN", "GHA"], ["A/RES/73/10"], [Storage, Seeds], [Report]),
        Text("A/RES/74/11", "Programme for the care of bees", ["EST", "FRA", "JPN"], ["A/RES/73/10"], [Bees], [Group, Fund]),
    ];
}

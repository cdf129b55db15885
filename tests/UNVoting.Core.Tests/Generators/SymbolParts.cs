using System.Collections.Immutable;
using System.Globalization;
using UNVoting.Documents;

namespace UNVoting.Core.Tests.Generators;

/// <summary>A symbol taken apart, with a printer of its own, so that reading is checked against something other than itself.</summary>
public sealed record SymbolParts(
    string Organ,
    string? Subsidiary,
    AssemblySession? Session,
    int? Year,
    SymbolNature Nature,
    int Number,
    string? Letter,
    ImmutableArray<SymbolModification> Modifications,
    bool IsReissued)
{
    public DocumentSymbol Symbol => DocumentSymbol.Parse(ToString(), CultureInfo.InvariantCulture);

    public override string ToString()
    {
        string number = Number.ToString(CultureInfo.InvariantCulture);
        string letter = Letter is null ? "" : $" {Letter}";
        string text = (Nature, Organ) switch
        {
            (SymbolNature.Resolution, "S") => $"S/RES/{number} ({Year})",
            (SymbolNature.Resolution, _) when IsNumberedThrough => $"A/RES/{number} ({Roman()}){letter}",
            (SymbolNature.Resolution, _) => $"A/RES/{Session}/{number}{letter}",
            (SymbolNature.Decision, _) => $"A/DEC/{Session}/{number}{letter}",
            _ => string.Join('/', new[] { Organ, Subsidiary, Session?.ToString(), Year?.ToString(CultureInfo.InvariantCulture), Prefix(Nature) + number }.Where(part => part is not null)),
        };
        return $"{text}{string.Concat(Modifications.Select(modification => $"/{modification}"))}{(IsReissued ? "*" : "")}";
    }

    private bool IsNumberedThrough => Session is { } session && session.Number <= session.Kind switch
    {
        AssemblySessionKind.Regular => 30,
        AssemblySessionKind.Special => 7,
        _ => 5,
    };

    private string Roman()
    {
        var session = Session!.Value;
        string units = (session.Number % 10) switch
        {
            9 => "IX",
            4 => "IV",
            >= 5 and var n => "V" + new string('I', n - 5),
            var n => new string('I', n),
        };
        string prefix = session.Kind switch
        {
            AssemblySessionKind.Regular => "",
            AssemblySessionKind.Special => "S-",
            _ => "ES-",
        };
        return prefix + new string('X', session.Number / 10) + units;
    }

    private static string Prefix(SymbolNature nature) => nature switch
    {
        SymbolNature.Limited => "L.",
        SymbolNature.Record => "PV.",
        SymbolNature.SummaryRecord => "SR.",
        SymbolNature.Information => "INF/",
        SymbolNature.ConferenceRoomPaper => "CRP.",
        SymbolNature.WorkingPaper => "WP.",
        SymbolNature.NonGovernmentalStatement => "NGO/",
        SymbolNature.PresidentialStatement => "PRST/",
        _ => "",
    };
}

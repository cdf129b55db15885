using System.Formats.Tar;
using System.IO.Compression;
using System.Text.Json;
using System.Xml.Linq;
using NodaTime;
using UNVoting.Documents;
using UNVoting.Import.Names;
using UNVoting.Testing;

namespace UNVoting.Import.Tests.Names;

/// <summary>Every spelling in the shared data and documents.</summary>
public sealed class SharedNamesTests
{
    private static readonly LocalDate Recent = new(2023, 12, 1);

    /// <summary>What stands among the names and is none that can be known: misprints that could be two names, halves whose other half is lost, a sentence.</summary>
    private static readonly string[] Unknowable = ["ISLANDS", "MALTAS", "NAMBIA", "NORTHERN IRELAND", "PRINCIPE", "SOLOMON", "THE OF KOREA", "THE AMENDMENT WAS REJECTED BY THE ASSEMBLY"];

    [SharedDataFact("data/unxml/json")]
    public void Every_voter_of_the_JSON_lines_resolves()
    {
        var unknown = JsonLines()
            .SelectMany(line => Strings(line, "MS_in_favour").Concat(Strings(line, "MS_against")).Concat(Strings(line, "MS_abstaining")))
            .Distinct(StringComparer.Ordinal)
            .Where(name => !StateNames.Resolve(name, Recent).IsState);

        Assert.Empty(unknown);
    }

    [SharedDataFact("data/unxml/json")]
    public void Every_sponsor_of_the_JSON_lines_resolves_but_those_that_cannot_be_known()
    {
        var names = JsonLines()
            .SelectMany(line => new[] { "sponsors", "additional_sponsors" }.SelectMany(key => StateNames.SplitList(Strings(line, key), Recent)))
            .ToArray();

        Assert.Equal(
            ["MALTAS", "NAMBIA", "NORTHERN IRELAND", "PRINCIPE", "THE AMENDMENT WAS REJECTED BY THE ASSEMBLY", "THE OF KOREA"],
            Unresolved(names));
        Assert.Contains(names, name => name is { Printed: "SOLOMON ISLANDS", IsRepaired: true });
        Assert.All(names.Where(name => name.Kind == SponsorKind.State), name => Assert.NotEqual(NameUse.Unknown, name.Use));
    }

    [SharedDataFact("data/unxml/json")]
    public void Every_single_spelling_of_the_JSON_lines_resolves_but_those_that_cannot_be_known()
    {
        var pieces = JsonLines().SelectMany(line => Strings(line, "sponsors").Concat(Strings(line, "additional_sponsors"))).Distinct(StringComparer.Ordinal);

        Assert.Equal(Unknowable.Order(StringComparer.Ordinal), Unresolved(pieces.SelectMany(piece => StateNames.SplitList(piece, Recent))));
    }

    [SharedDataFact("data/unxml/akn")]
    public void Every_voter_and_sponsor_of_the_AKN4UN_files_resolves()
    {
        var documents = AkomaNtoso().ToArray();
        var voters = documents.SelectMany(document => document.Descendants()).Where(element => element.Name.LocalName == "organization").Select(element => element.Value);
        var sponsors = documents.SelectMany(document => document.Descendants())
            .Where(element => element.Name.LocalName == "step" && ((string?)element.Attribute("outcome"))?.StartsWith("draftResolution", StringComparison.Ordinal) == true)
            .Select(element => (string?)element.Attribute("by") ?? "");

        Assert.All(voters.Distinct(StringComparer.Ordinal), name => Assert.True(StateNames.Resolve(name, Recent).IsState, name));
        Assert.Equal(["The amendment was rejected by the Assembly", "the of Korea"], Unresolved(sponsors.SelectMany(prose => StateNames.SplitList([prose], Recent))));
    }

    [SharedDataFact("data/marcxml/session_78_committee_3_drafts.xml.gz")]
    public void Every_name_of_the_MARCXML_drafts_resolves()
    {
        using var stream = Unzipped("data/marcxml/session_78_committee_3_drafts.xml.gz");
        var names = (
            from field in XDocument.Load(stream).Descendants()
            where field.Name.LocalName == "datafield"
            from subfield in field.Elements()
            where ((string?)field.Attribute("tag"), (string?)subfield.Attribute("code")) is ("245", "c") or ("515", "a") or ("710", "a")
            from name in StateNames.SplitList(subfield.Value, Recent)
            select name).ToArray();

        Assert.Equal(
            [
                "Malaysia are original sponsors of the draft resolution",
                "Sudan was removed from the list of sponsors of the draft resolution",
                "The amendment was adopted by the Committee",
                "The amendment was rejected by the Committee",
            ],
            Unresolved(names));
        Assert.True(names.Count(name => name.IsState) > 3000);
    }

    [SharedDataFact("data/unvotes/un_votes.csv.gz")]
    public void Every_country_of_unvotes_resolves_on_the_day_of_its_votes()
    {
        var days = RollCallDays();
        using var reader = new StreamReader(Unzipped("data/unvotes/un_votes.csv.gz"));
        reader.ReadLine();
        var rows = 0;
        var unknown = new SortedSet<string>(StringComparer.Ordinal);
        var contradicted = new SortedSet<string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            rows++;
            var cells = line.Split(',');
            var found = StateCodes.Resolve(cells[1].Trim('"'), cells[2].Trim('"'), CodeScheme.Alpha2, days[cells[0]]);
            if (found.State.IsNone) unknown.Add($"{cells[1]} {cells[2]}");
            if (found.IsContradicted) contradicted.Add($"{cells[1]} {cells[2]}");
        }

        Assert.Equal(870_109, rows);
        Assert.Empty(unknown);
        Assert.Empty(contradicted);
    }

    [SharedDataFact("documents")]
    public void Every_list_of_voters_of_the_documents_resolves()
    {
        var names = new List<NameMatch>();
        foreach (var file in Directory.GetFiles(SharedData.PathOf("documents"), "*.txt"))
        {
            var paragraphs = File.ReadAllText(file).Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            for (var index = 1; index < paragraphs.Length; index++)
            {
                if (paragraphs[index - 1] is "In favour:" or "Against:" or "Abstaining:") names.AddRange(StateNames.SplitList(paragraphs[index], Recent));
            }
        }

        Assert.Empty(Unresolved(names));
        Assert.True(names.Count > 800, $"{names.Count}");
    }

    [SharedDataFact("data/reference/iso_3166-1.json")]
    public void Every_ISO_name_of_a_State_of_the_register_resolves()
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(SharedData.PathOf("data/reference/iso_3166-1.json")));
        foreach (var entry in document.RootElement.GetProperty("3166-1").EnumerateArray())
        {
            var code = entry.GetProperty("alpha_3").GetString()!;
            var isKnown = StateCodes.TryResolve(code, CodeScheme.Alpha3, Recent, out var state);
            foreach (var key in (string[])["name", "official_name", "common_name"])
            {
                if (!entry.TryGetProperty(key, out var name)) continue;
                var match = StateNames.Resolve(name.GetString()!, Recent);
                Assert.True(match.State == (isKnown ? state : default), $"{code}: {match.Printed} -> {match.State}");
            }
        }
    }

    private static IEnumerable<string> Unresolved(IEnumerable<NameMatch> names) =>
        names.Where(name => name.Kind == SponsorKind.Unresolved).Select(name => name.Printed).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static Dictionary<string, LocalDate> RollCallDays()
    {
        var days = new Dictionary<string, LocalDate>(StringComparer.Ordinal);
        using var reader = new StreamReader(Unzipped("data/unvotes/un_roll_calls.csv.gz"));
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split(',');
            if (cells.Length > 3 && NodaTime.Text.LocalDatePattern.Iso.Parse(cells[3]) is { Success: true } day) days.Add(cells[0], day.Value);
        }

        return days;
    }

    private static IEnumerable<JsonElement> JsonLines()
    {
        foreach (var file in Directory.GetFiles(SharedData.PathOf("data/unxml/json"), "*.gz"))
        {
            using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
            while (reader.ReadLine() is { } line)
            {
                using var document = JsonDocument.Parse(line);
                yield return document.RootElement.Clone();
            }
        }
    }

    private static string[] Strings(JsonElement line, string key) =>
        line.TryGetProperty(key, out var values) && values.ValueKind == JsonValueKind.Array ? [.. values.EnumerateArray().Select(value => value.GetString()!)] : [];

    private static IEnumerable<XDocument> AkomaNtoso()
    {
        foreach (var file in Directory.GetFiles(SharedData.PathOf("data/unxml/akn"), "*.xml")) yield return XDocument.Load(file);
        using var tar = new TarReader(Unzipped("data/unxml/akn/78-English.tar.gz"));
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.DataStream is { } stream && entry.Name.EndsWith(".xml", StringComparison.Ordinal)) yield return XDocument.Load(stream);
        }
    }

    private static GZipStream Unzipped(string file) => new(File.OpenRead(SharedData.PathOf(file)), CompressionMode.Decompress);
}

using System.Buffers.Binary;
using System.Collections.Frozen;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json;
using NodaTime;
using UNVoting.Documents;
using UNVoting.Import.Adoption;
using UNVoting.Import.Markup;
using UNVoting.Import.Text;
using UNVoting.Votes;

namespace UNVoting.Import.JsonLines;

/// <summary>Reads one object of the machine-readable resolutions.</summary>
internal sealed class ResolutionLine
{
    /// <summary>What the source is called.</summary>
    public const string DataSet = "UNxml";

    private static readonly FrozenSet<string> Fields = FrozenSet.ToFrozenSet(
    [
        "symbol", "resolution_number", "title", "session", "adoption_meeting", "adoption_date", "originating_document", "report_paragraph", "committee", "agenda_item", "agenda_item_name",
        "adoption_type", "voting_type", "MS_in_favour_count", "MS_against_count", "MS_abstaining_count", "pv", "MS_in_favour", "MS_against", "MS_abstaining", "sponsors", "additional_sponsors", "SDGs", "subjects",
    ], StringComparer.Ordinal);

    private readonly JsonElement _json;
    private readonly int _line;
    private readonly IssueLog _issues;

    private ResolutionLine(JsonElement json, int line, IssueLog issues) => (_json, _line, _issues) = (json, line, issues);

    public static bool Knows(string field) => Fields.Contains(field);

    /// <summary>What stands in the fields that are read, as a number: another where anything of it differs, so that a line can be known again without being held.</summary>
    public static UInt128 ContentOf(JsonElement json)
    {
        using var content = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string field in Fields)
        {
            if (json.TryGetProperty(field, out JsonElement value))
                content.AppendData(JsonMarshal.GetRawUtf8Value(value));
            content.AppendData("\n"u8);
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        content.GetHashAndReset(hash);
        return BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }

    /// <summary>The facts that an object holds.</summary>
    /// <returns>The facts; <see langword="null"/> where it is of no document, which is an issue.</returns>
    public static AdoptionFacts? Read(JsonElement json, int line, IssueLog issues) => new ResolutionLine(json, line, issues).Read();

    private AdoptionFacts? Read()
    {
        string printed = Text("symbol");
        if (!DocumentSymbol.TryParse(printed, CultureInfo.InvariantCulture, out DocumentSymbol? symbol))
        {
            _issues.Error(_line, "symbol-not-read", "The object has no symbol that could be read; it was left out.", printed);
            return null;
        }

        var facts = new AdoptionFacts(symbol, new Source(SourceKind.UnXml, Name: DataSet)) { Title = Text("title") };
        if (PrintedDate.TryRead(Text("adoption_date"), out LocalDate? date))
            facts.Date = date;
        else
            _issues.Error(_line, "date-not-read", "The date of adoption could not be read.", Text("adoption_date"));
        if (Text("session") is { Length: > 0 } session)
            StatedSession.Read(session, symbol, _line, _issues);
        ReadMeeting(facts);
        Proposal.Read(Text("originating_document"), Text("report_paragraph"), facts, _line, _issues);
        ReadAgenda(facts);
        ReadSubjects(facts);
        ReadSponsors(facts);
        ReadVoting(facts);
        VoteChecks.Report(facts.ToVote(), _line, _issues);
        return facts;
    }

    private void ReadMeeting(AdoptionFacts facts)
    {
        facts.Meeting = MeetingRecord.Number(Text("adoption_meeting"));
        MeetingRecord.Read(Text("pv"), facts, _line, _issues);
    }

    private void ReadAgenda(AdoptionFacts facts)
    {
        string printed = Text("agenda_item");
        var items = new List<AgendaItem>();
        if (printed is "" or "N.A.")
            return;
        if (AgendaReader.Take(printed, items) == 0)
            _issues.Warn(_line, "agenda-item-not-read", "The number of the agenda item could not be read.", printed);
        string title = Text("agenda_item_name");
        foreach (AgendaItem item in items)
            facts.Agenda.Add(title.Length > 0 ? item with { Title = title } : item);
    }

    private void ReadSubjects(AdoptionFacts facts)
    {
        foreach (JsonElement subject in Array("subjects"))
            facts.AddSubject(Entry(subject.ValueKind == JsonValueKind.Array ? subject.EnumerateArray().FirstOrDefault() : subject, "subjects"));
        foreach (JsonElement goal in Array("SDGs"))
            facts.AddSubject(Entry(goal, "SDGs") is { Length: > 0 } number ? $"SDG {number}" : "");
    }

    private void ReadSponsors(AdoptionFacts facts)
    {
        var sponsors = new SponsorEvents(_issues, facts.Date);
        DocumentSymbol? draft = facts.Links.FirstOrDefault(link => link.Kind == LinkKind.Draft)?.Symbol;
        sponsors.Add(Texts("sponsors"), SponsorRole.Sponsor, null, draft, _line);
        sponsors.Add(Texts("additional_sponsors"), SponsorRole.Additional, null, null, _line);
        facts.Sponsorships = sponsors.ToList();

        List<string> Texts(string field) => [.. this.Texts(field).Where(entry => !SponsorNote.Take(entry, _line, _issues))];
    }

    private void ReadVoting(AdoptionFacts facts)
    {
        string printed = Text("adoption_type") is { Length: > 0 } type ? type : Text("voting_type");
        facts.Method = AdoptionMethod.Read(printed);
        if (facts.Method == VoteMethod.NotStated && printed.Length > 0)
            _issues.Warn(_line, "method-not-read", "How the text was adopted could not be read.", printed);
        var totals = new PrintedTotals(Count("MS_in_favour_count"), Count("MS_against_count"), Count("MS_abstaining_count"));

        // Zeros beside a text adopted without a vote are no totals of a vote.
        facts.Totals = facts.Method == VoteMethod.WithoutVote && totals is { InFavour: null or 0, Against: null or 0, Abstaining: null or 0 } ? default : totals;

        var voters = new VoterNames(_issues);
        voters.Add(Texts("MS_in_favour"), Choice.InFavour, facts.Date, _line);
        voters.Add(Texts("MS_against"), Choice.Against, facts.Date, _line);
        voters.Add(Texts("MS_abstaining"), Choice.Abstaining, facts.Date, _line);
        facts.Roll = voters.ToRoll();
    }

    private int? Count(string field)
    {
        if (!PrintedCount.TryRead(Text(field), out int? count))
            _issues.Warn(_line, "total-not-read", $"The total \"{field}\" could not be read.", Text(field));
        return count;
    }

    private string Text(string field) => _json.TryGetProperty(field, out JsonElement value) ? Entry(value, field) : "";

    private string Entry(JsonElement value, string field)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                return Blanks.Single(value.GetString()!);
            case JsonValueKind.Number:
                return value.GetRawText();
            case JsonValueKind.Null or JsonValueKind.Undefined:
                return "";
            default:
                _issues.Warn(_line, "value-not-read", $"In \"{field}\" stands a value that is neither a text nor a number.", value.GetRawText());
                return "";
        }
    }

    // A list of one may stand without its brackets.
    private List<JsonElement> Array(string field) =>
        !_json.TryGetProperty(field, out JsonElement value) ? [] : value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];

    private List<string> Texts(string field)
    {
        List<string> texts = [.. Array(field).Select(value => Entry(value, field)).Where(text => text.Length > 0)];
        return texts is ["N.A."] or ["None"] ? [] : texts;
    }
}

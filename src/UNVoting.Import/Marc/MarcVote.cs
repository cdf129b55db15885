using System.Globalization;
using NodaTime;
using UNVoting.Documents;
using UNVoting.Import.Adoption;
using UNVoting.Import.Names;
using UNVoting.Import.Text;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Import.Marc;

/// <summary>Reads a voting record.</summary>
internal sealed class MarcVote(MarcRecord record, IssueLog issues)
{
    private static readonly string[] VoterTags = ["967", "968", "969"];

    /// <summary>Whether a record is one of a vote, and not of a document.</summary>
    public static bool IsOne(MarcRecord record) =>
        record.Field("791") is not null || record.Field("591") is not null || record.Field("996")?.Has('b') == true || VoterTags.Any(tag => record.Field(tag) is not null);

    /// <summary>The decision that a record describes, and the resolution that it was on.</summary>
    /// <returns>Both; <see langword="null"/> where the vote is not the Assembly's or of no text, which is an issue.</returns>
    public static (Vote Vote, AssemblyText Text)? Read(MarcRecord record, IssueLog issues) => new MarcVote(record, issues).Read();

    private (Vote Vote, AssemblyText Text)? Read()
    {
        var links = new List<DocumentLink>();
        if (ReadSymbol(links) is not { } symbol)
            return null;
        LocalDate? date = ReadDate(record, issues);
        links.AddRange(MarcLinks.Read(record, issues));
        DocumentSymbol? meeting = ReadMeeting(links);
        var vote = new Vote(symbol, VoteSubject.Whole, ReadBody(symbol, meeting), new Source(SourceKind.DigitalLibraryMarc, Name: MarcReader.DataSet))
        {
            Session = ReadSession(symbol),
            Meeting = meeting?.Number,
            Date = date,
            Method = ReadMethod(),
            Outcome = Outcome.Adopted,
            PrintedTotals = ReadTotals(),
            Roll = ReadRoll(date),
            Title = MarcTitle.Read(record),
            Identifier = record.Identifier,
            AgendaItems = MarcAgenda.Items(record, issues),
            Subjects = MarcAgenda.Subjects(record),
            Links = links.Distinct().ToValueList(),
        };
        VoteChecks.Report(vote, record.Line, issues);
        return (vote, new AssemblyText(symbol, symbol.Nature == SymbolNature.Decision ? TextKind.Decision : TextKind.Resolution, vote.Title, vote.Source)
        {
            Session = vote.Session,
            Body = vote.Body,
            Date = date,
            AgendaItems = vote.AgendaItems,
            Subjects = vote.Subjects,
            Links = vote.Links,
        });
    }

    /// <summary>The date of a record (269, or else 992): 2023-10-27 or 20231027.</summary>
    public static LocalDate? ReadDate(MarcRecord record, IssueLog issues)
    {
        MarcField? field = record.Fields("269").Concat(record.Fields("992")).FirstOrDefault(field => field['a'].Length > 0);
        LocalDate? date = null;
        if (field is not null && !PrintedDate.TryRead(field['a'], out date))
            issues.Warn(field.Line, "date-not-read", "The date could not be read: expected 2023-10-27 or 20231027.", field['a']);
        return date;
    }

    // 791 repeats: the first $a is the symbol of the text, and what else is named is a reference, as is every $z.
    private DocumentSymbol? ReadSymbol(List<DocumentLink> references)
    {
        DocumentSymbol? symbol = null;
        foreach (MarcField field in record.Fields("791"))
        {
            if (DocumentSymbol.TryParse(field['z'], CultureInfo.InvariantCulture, out DocumentSymbol? reference))
                references.Add(new DocumentLink(LinkKind.Related, reference));
            if (field['a'].Length == 0)
                continue;
            if (!DocumentSymbol.TryParse(field['a'], CultureInfo.InvariantCulture, out DocumentSymbol? named))
                issues.Error(field.Line, "symbol-not-read", $"The symbol of record {record.Identifier} could not be read.", field['a']);
            else if (symbol is null)
                symbol = named;
            else if (named != symbol)
                references.Add(new DocumentLink(LinkKind.Related, named));
        }

        if (symbol is null && !record.Fields("791").Any(field => field['a'].Length > 0))
            issues.Error(record.Line, "symbol-missing", $"Record {record.Identifier} tells of a vote and names no text (791 $a); it was left out.", MarcTitle.Read(record));
        if (symbol is null || symbol.Organ == "A")
            return symbol;
        issues.Info(record.Field("791")!.Line, "not-of-the-assembly", $"Record {record.Identifier} is a vote of another organ; it was left out.", symbol.ToString());
        return null;
    }

    private AssemblySession ReadSession(DocumentSymbol symbol)
    {
        AssemblySession stated = default;
        foreach (MarcField field in record.Fields("791").Where(field => field['c'].Length > 0))
        {
            AssemblySession session = StatedSession.Read(field['c'], field['a'] == symbol.ToString() ? symbol : null, field.Line, issues);
            stated = stated == default ? session : stated;
        }

        return symbol.Session ?? stated;
    }

    private DocumentSymbol? ReadMeeting(List<DocumentLink> links)
    {
        DocumentSymbol? first = null;
        foreach (MarcField field in record.Fields("952").Where(field => field['a'].Length > 0))
        {
            if (DocumentSymbol.TryParse(field['a'], CultureInfo.InvariantCulture, out DocumentSymbol? meeting))
            {
                links.Add(new DocumentLink(LinkKind.Meeting, meeting));
                first ??= meeting;
            }
            else
            {
                issues.Warn(field.Line, "meeting-record-not-read", "The symbol of the record of the meeting could not be read.", field['a']);
            }
        }

        return first;
    }

    // The record of the meeting tells best where the vote was; 793 says "PLENARY MEETING", "03" or the name of a committee.
    private Body ReadBody(DocumentSymbol symbol, DocumentSymbol? meeting)
    {
        if (meeting?.Body is { } met)
            return met;
        string printed = record.Value("793", 'a').Trim();
        return MarcBody.Read(printed) ?? symbol.Body ?? Body.Plenary;
    }

    private VoteMethod ReadMethod()
    {
        string printed = record.Value("591", 'a');
        VoteMethod method = AdoptionMethod.Read(printed);
        if (printed.Length > 0 && !AdoptionMethod.IsAllSaid(printed))
            issues.Info(record.Field("591")!.Line, "vote-note", $"A note on record {record.Identifier}: {printed}", printed);
        bool names = VoterTags.Any(tag => record.Fields(tag).Any(field => field.Has('d')));
        if (method != VoteMethod.NotStated || (printed.Length == 0 && !names))
            return method;

        // "VOTING BY MAIL" says how, not whether names were published; the names say that.
        if (!printed.Says("MAIL") && printed.Length > 0)
            issues.Warn(record.Field("591")!.Line, "method-not-read", "How the text was adopted could not be read.", printed);
        return names ? VoteMethod.Recorded : VoteMethod.NonRecorded;
    }

    private PrintedTotals ReadTotals()
    {
        MarcField? totals = record.Field("996");
        return totals is null ? default : new PrintedTotals(Count(totals, 'b'), Count(totals, 'c'), Count(totals, 'd'), Count(totals, 'e'), Count(totals, 'f'));
    }

    private int? Count(MarcField totals, char code)
    {
        if (!PrintedCount.TryRead(totals[code], out int? count))
            issues.Warn(totals.Line, "total-not-read", $"The total in 996 ${code} could not be read.", totals[code]);
        return count;
    }

    private Roll ReadRoll(LocalDate? date)
    {
        var voters = new VoterNames(issues);
        foreach (MarcField field in VoterTags.SelectMany(record.Fields))
        {
            (string code, string name) = (field['c'].Trim(), field['e'].Trim());
            Choice? choice = field['d'].Trim().ToUpperInvariant() switch
            {
                "" or "X" or "NV" => Choice.NonVoting,
                "Y" => Choice.InFavour,
                "N" => Choice.Against,
                "A" => Choice.Abstaining,
                _ => null,
            };
            if (choice is null)
                issues.Error(field.Line, "vote-not-read", "The vote is none of Y, N and A; it was left out.", $"{code} {name} {field['d']}");
            else if (code.Length + name.Length == 0)
                issues.Error(field.Line, "voter-missing", "A vote has neither code nor name; it was left out.", field['d']);
            else
                voters.Add(Find(name, code, date, field.Line), name.Length > 0 ? name : code, choice.Value, date, field.Line);
        }

        return voters.ToRoll();
    }

    private StateCode Find(string name, string code, LocalDate? date, int line)
    {
        CodedState found = StateCodes.Resolve(name, code, CodeScheme.Alpha3, date);
        if (found.IsContradicted)
            issues.Warn(line, "state-code-differs", $"The name \"{name}\" and the code {code} are those of two States; the name is followed, to {found.State}.", $"{code} {name}");
        return found.State;
    }
}

using System.Globalization;
using System.Runtime.InteropServices;
using NodaTime;
using UNVoting.Documents;
using UNVoting.Import.Adoption;
using UNVoting.Import.Csv;
using UNVoting.Votes;

namespace UNVoting.Import.DataSets;

/// <summary>Makes votes and texts of what the UN Digital Library's voting data say of a vote.</summary>
/// <param name="rows">Where the votes were gathered.</param>
/// <param name="issues">Where issues go.</param>
internal sealed class LibraryVoteReader(LibraryRows rows, IssueLog issues)
{
    private readonly Source _source = new(SourceKind.DigitalLibraryCsv, Name: FormattableString.Invariant($"UN Digital Library, General Assembly voting data, columns of {rows.Edition}"));
    private readonly Utf8Pool _texts = new();

    /// <summary>The vote, and the resolution that it was on.</summary>
    /// <param name="gathered">The rows of the vote.</param>
    /// <returns>Both; <see langword="null"/> where the vote is of another organ, which is told: the library publishes the votes of the Security Council in the same columns.</returns>
    public SourceEntry? Read(LibraryVote gathered)
    {
        DocumentSymbol[] symbols = [.. SymbolsOf(gathered, LibraryColumn.Resolution)];
        DocumentSymbol? symbol = symbols.FirstOrDefault();
        if (symbol is not null && symbol.Organ != "A")
        {
            issues.Info(gathered.Line, "not-of-the-assembly", $"{gathered.Name} is a vote of another organ; it was left out.", symbol.ToString());
            return null;
        }

        LocalDate? date = rows.Days.Read(Fact(gathered, LibraryColumn.Date), gathered.Name, gathered.Line);
        AssemblySession session = VoteFields.Session(Fact(gathered, LibraryColumn.Session), gathered.Name, gathered.Line, issues);
        session = session == default ? symbol?.Session ?? default : session;
        string title = CatalogueTitle.Of(Text(gathered, LibraryColumn.Title));
        (ValueList<AgendaItem> items, ValueList<string> subjects, IEnumerable<DocumentLink> agendas) = MatterOf(gathered);
        DocumentSymbol? meeting = SymbolsOf(gathered, LibraryColumn.Meeting).FirstOrDefault();
        ValueList<DocumentLink> links =
        [
            .. SymbolsOf(gathered, LibraryColumn.Draft).Select(draft => new DocumentLink(LinkKind.Draft, draft)),
            .. SymbolsOf(gathered, LibraryColumn.Report).Select(report => new DocumentLink(LinkKind.Report, report)),
            .. meeting is null ? Array.Empty<DocumentLink>() : [new DocumentLink(LinkKind.Meeting, meeting)],
            .. agendas,
            .. symbols.Skip(1).Select(other => new DocumentLink(LinkKind.Related, other)),
        ];
        var vote = new Vote(symbol, VoteSubject.Whole, Body.Plenary, _source)
        {
            Session = session,
            Meeting = meeting?.Nature == SymbolNature.Record ? meeting.Number : null,
            Date = date,
            Method = MethodOf(gathered),
            Outcome = Outcome.Adopted,
            PrintedTotals = TotalsOf(gathered),
            Title = title,
            Identifier = gathered.Name,
            AgendaItems = items,
            Subjects = subjects,
            Links = links,
            Roll = rows.Voters.RollOf(CollectionsMarshal.AsSpan(gathered.Ballots), date, true, gathered.Name, [issues]),
        };
        TotalsCheck.Tell(vote, gathered.Name, gathered.Line, issues);
        return new SourceEntry(vote, symbol is null ? null : new AssemblyText(symbol, symbol.Nature == SymbolNature.Decision ? TextKind.Decision : TextKind.Resolution, title, _source)
        {
            Session = session,
            Body = Body.Plenary,
            Date = date,
            AgendaItems = items,
            Subjects = subjects,
            Links = links,
        });
    }

    private List<DocumentSymbol> SymbolsOf(LibraryVote vote, LibraryColumn column)
    {
        var symbols = new List<DocumentSymbol>(1);
        ReadOnlySpan<byte> printed = Fact(vote, column);
        if (CsvValues.IsMissing(printed))
        {
            return symbols;
        }

        foreach (string part in Parts(CsvValues.Text(printed)))
        {
            if (DocumentSymbol.TryParse(part, CultureInfo.InvariantCulture, out DocumentSymbol? symbol))
            {
                symbols.Add(symbol);
            }
            else
            {
                issues.Warn(vote.Line, "symbol-unreadable", $"In {LibraryColumns.Names[(int)column][0]} of {vote.Name} stands no document symbol.", part);
            }
        }

        return symbols;
    }

    private (ValueList<AgendaItem> Items, ValueList<string> Subjects, IEnumerable<DocumentLink> Agendas) MatterOf(LibraryVote vote)
    {
        // An agenda item without its number is a heading like the subjects.
        string agenda = Text(vote, LibraryColumn.Agenda);
        AgendaPhrases? phrases = AgendaPhrases.Read(agenda);
        IEnumerable<string> headings = phrases?.Subjects ?? Parts(agenda, '|');
        ValueList<string> subjects = headings.Concat(Parts(Text(vote, LibraryColumn.Subjects))).Distinct(StringComparer.Ordinal).ToValueList();
        return (phrases?.Items ?? [], subjects, phrases?.Links ?? []);
    }

    private VoteMethod MethodOf(LibraryVote vote)
    {
        // Every row is a vote by name, unless the source says otherwise.
        var method = VoteMethod.Recorded;
        foreach (LibraryColumn column in new[] { LibraryColumn.Modality, LibraryColumn.Note })
        {
            string printed = Text(vote, column);
            VoteMethod stated = AdoptionMethod.Read(printed);
            method = stated == VoteMethod.NotStated ? method : stated;
            if (printed.Length > 0 && !AdoptionMethod.IsAllSaid(printed))
            {
                issues.Info(vote.Line, "vote-note", $"A note on {vote.Name}: {printed}", printed);
            }
        }

        return method;
    }

    private PrintedTotals TotalsOf(LibraryVote vote) => new(
        TotalOf(vote, LibraryColumn.Yes), TotalOf(vote, LibraryColumn.No), TotalOf(vote, LibraryColumn.Abstentions),
        TotalOf(vote, LibraryColumn.NonVoting), TotalOf(vote, LibraryColumn.Members));

    private int? TotalOf(LibraryVote vote, LibraryColumn column) =>
        VoteFields.Total(Fact(vote, column), LibraryColumns.Names[(int)column][0], vote.Name, vote.Line, issues);

    // The library parts terms by bars; where there is none, by semicolons. Commas stand inside terms.
    private static string[] Parts(string printed) => Parts(printed, printed.Contains('|', StringComparison.Ordinal) ? '|' : ';');

    private static string[] Parts(string printed, char separator) =>
        printed.Split([separator, '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private string Text(LibraryVote vote, LibraryColumn column)
    {
        ReadOnlySpan<byte> printed = Fact(vote, column);
        return CsvValues.IsMissing(printed) ? "" : _texts.Text(printed.Trim((byte)' '));
    }

    private static ReadOnlySpan<byte> Fact(LibraryVote vote, LibraryColumn column) => vote.Fact(column - LibraryColumn.Date);
}

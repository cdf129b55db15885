using NodaTime;
using UNVoting.Documents;
using UNVoting.Import.Adoption;
using UNVoting.Votes;

namespace UNVoting.Import.DataSets;

/// <summary>What the files of a data set say of one roll call, put together as they are read.</summary>
internal sealed class RollCall(int number)
{
    /// <summary>The data set's own number.</summary>
    public int Number { get; } = number;

    /// <summary>The number of the file that describes it; −1 where none does.</summary>
    public int File { get; private set; } = -1;

    /// <summary>The line where it is described first; 0 where it is not.</summary>
    public int Line { get; private set; }

    public AssemblySession Session { get; set; }

    public LocalDate? Date { get; set; }

    /// <summary>The resolution as printed; empty where none is.</summary>
    public string Resolution { get; set; } = "";

    public bool IsOnAmendment { get; set; }

    public bool IsOnParagraph { get; set; }

    /// <summary>The few words that stand for the matter, or the title.</summary>
    public string Short { get; set; } = "";

    /// <summary>The description, or the agenda items.</summary>
    public string Description { get; set; } = "";

    public PrintedTotals Totals { get; set; }

    /// <summary>Subject terms of the data set, each once.</summary>
    public SortedSet<string> Issues { get; } = new(StringComparer.Ordinal);

    /// <summary>What issues call it.</summary>
    public string Name => FormattableString.Invariant($"rcid {Number}");

    /// <summary>Says where it is described.</summary>
    public void DescribeAt(int file, int line) => (File, Line) = (file, line);

    /// <summary>The vote without its roll.</summary>
    /// <param name="source">The data set.</param>
    public Vote ToVote(Source source)
    {
        PrintedResolution resolution = PrintedResolution.Read(Resolution);
        AgendaPhrases? agenda = AgendaPhrases.Read(Description);
        string few = CatalogueTitle.Of(Short);
        string title = (agenda is null && Description.Length > 0) || few.Length == 0 ? CatalogueTitle.Of(Description) : few;
        IEnumerable<string> matter = few.Length > 0 && few != title ? [few] : [];
        return new Vote(resolution.Symbol, SubjectOf(resolution), Body.Plenary, source)
        {
            Session = Session == default ? resolution.Symbol?.Session ?? default : Session,
            Date = Date,
            Method = VoteMethod.Recorded,
            PrintedTotals = Totals,
            Title = title,
            Identifier = resolution.IsExact || Resolution.Length == 0 ? Name : $"{Name}, {Resolution}",
            AgendaItems = agenda?.Items ?? [],
            Subjects = matter.Concat(agenda?.Subjects ?? []).Concat(Issues).ToValueList(),
            Links = (agenda?.Links ?? []).ToValueList(),
        };
    }

    // A vote on an amendment to a paragraph is coded as both.
    private VoteSubject SubjectOf(PrintedResolution resolution) =>
        IsOnAmendment ? VoteSubject.OfAmendment()
        : IsOnParagraph ? VoteSubject.OfParagraphs()
        : resolution.Part.Length > 0 ? VoteSubject.OfPart(resolution.Part)
        : VoteSubject.Whole;
}

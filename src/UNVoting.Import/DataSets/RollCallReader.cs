using System.Text;
using UNVoting.Import.Csv;
using UNVoting.Votes;
using static UNVoting.Import.DataSets.RollCallColumn;

namespace UNVoting.Import.DataSets;

/// <summary>Reads a table of a researcher's data set into the set: votes, roll calls, issues, or any join of them.</summary>
/// <remarks>Votes are <c>yes</c>, <c>no</c>, <c>abstain</c>, or 1 in favour, 2 abstaining, 3 against, 8 absent, 9 not a Member.</remarks>
internal sealed class RollCallReader
{
    private readonly RollCallSet _set;
    private readonly IssueLog _issues;
    private readonly CsvTable _table;
    private readonly Utf8Pool _texts = new();
    private readonly bool _isDataverse;
    private readonly TableDays _days;
    private readonly List<(RollCall RollCall, byte[] Printed)> _undated = [];
    private int _number = -1;
    private int _place;

    public RollCallReader(RollCallSet set, string file, Stream stream, byte delimiter)
    {
        (_set, _issues) = (set, set.AddFile(file));
        _table = new CsvTable(stream, delimiter, _issues, RollCallColumns.Names);
        _days = new TableDays(delimiter, _issues);
        _isDataverse = delimiter == (byte)'\t';
    }

    /// <summary>Reads the table to its end.</summary>
    public void Read()
    {
        if (!_table.Open() || !HasWhatItNeeds())
        {
            return;
        }

        bool hasVotes = Has(RollCallColumn.Vote), hasIssue = Has(Issue) || Has(IssueCode);
        bool describes = Array.Exists(RollCallColumns.OfRollCall, Has);
        while (_table.Read())
        {
            ReadOnlySpan<byte> number = Field(Number);
            if (!CsvValues.TryNumber(number, out int parsed))
            {
                _issues.Error(_table.Line, "number-unreadable", "The number of the roll call is none; the row is left out.", CsvValues.Text(number));
                continue;
            }

            if (parsed != _number)
            {
                (_number, _place) = (parsed, _set.PlaceOf(parsed));
            }

            if (describes)
            {
                Describe(_set[_place]);
            }

            if (hasIssue)
            {
                TakeIssue(_set[_place]);
            }

            if (hasVotes)
            {
                TakeVote();
            }
        }

        foreach ((RollCall rollCall, byte[] printed) in _undated)
        {
            rollCall.Date = _days.Read(printed, rollCall.Name, rollCall.Line);
        }
    }

    private bool HasWhatItNeeds()
    {
        bool hasNumber = Has(Number);
        bool hasVoter = Has(CountryName) || Has(Country) || Has(CountryCode) || Has(WarCode);
        if (hasNumber && Has(RollCallColumn.Vote) == hasVoter)
        {
            return true;
        }

        _issues.Error(
            _table.Line, "column-missing",
            !hasNumber ? "There is no column \"rcid\"; nothing can be read."
            : hasVoter ? "There is no column \"vote\" beside the countries; nothing can be read."
            : "There is no column \"country\" or \"ccode\" beside the votes; nothing can be read.");
        return false;
    }

    private void TakeVote()
    {
        ReadOnlySpan<byte> vote = Field(RollCallColumn.Vote);
        if (!TryChoice(vote, out Choice choice))
        {
            if (CsvValues.IsMissing(vote))
            {
                _issues.Info(_table.Line, "vote-missing", "The row gives no vote; it is left out.", CsvValues.Text(Field(Country)));
                return;
            }

            _issues.Error(
                _table.Line, "vote-unreadable", "The vote is none of yes, no, abstain and of 1, 2, 3, 8, 9; the row is left out.",
                CsvValues.Text(vote));
            return;
        }

        // A State coded as no Member need not carry a vote as well; one that does not vote can still be one.
        if (CsvValues.TryNumber(Field(Member), out int member) && member == 0 && choice == Choice.NonVoting)
        {
            choice = Choice.NotMember;
        }

        ReadOnlySpan<byte> name = Has(CountryName) ? Field(CountryName) : Field(Country);
        ReadOnlySpan<byte> code = Has(WarCode) ? CsvValues.Whole(Field(WarCode)) : Field(CountryCode);
        _set.Add(_place, new Ballot(_set.Voters.IndexOf(name, code), choice, _set.File, _table.Line));
    }

    private void TakeIssue(RollCall rollCall)
    {
        ReadOnlySpan<byte> issue = Field(Issue), code = Field(IssueCode);
        ReadOnlySpan<byte> term = CsvValues.IsMissing(issue) ? code : issue;
        if (!CsvValues.IsMissing(term))
        {
            rollCall.Issues.Add(_texts.Text(term));
        }
    }

    private void Describe(RollCall rollCall)
    {
        if (rollCall.File >= 0)
        {
            // Described before: in a table of votes every row of a roll call says it again.
            return;
        }

        rollCall.DescribeAt(_set.File, _table.Line);
        rollCall.Session = VoteFields.Session(Field(RollCallColumn.Session), rollCall.Name, _table.Line, _issues);
        ReadOnlySpan<byte> date = Field(Date);
        if (CsvValues.TrySlashed(date, out _, out _, out _))
        {
            // The rows to come may tell which number is the month.
            _days.Look(date);
            _undated.Add((rollCall, date.ToArray()));
        }
        else
        {
            rollCall.Date = _days.Read(date, rollCall.Name, _table.Line);
        }

        rollCall.Resolution = Text(Field(Resolution));
        rollCall.IsOnAmendment = IsSet(AmendmentVote);
        rollCall.IsOnParagraph = IsSet(ParagraphVote);
        rollCall.Short = Text(Field(Short));
        rollCall.Description = Text(Field(Description));
        rollCall.Totals = new PrintedTotals(Total(rollCall, Yes), Total(rollCall, No), Total(rollCall, Abstain));
        foreach ((RollCallColumn column, string issue) in RollCallColumns.Flags)
        {
            if (IsSet(column))
            {
                rollCall.Issues.Add(issue);
            }
        }
    }

    private int? Total(RollCall rollCall, RollCallColumn column) => VoteFields.Total(Field(column), RollCallColumns.Names[(int)column][0], rollCall.Name, _table.Line, _issues);

    private bool IsSet(RollCallColumn column) => CsvValues.TryNumber(Field(column), out int flag) ? flag == 1 : Ascii.EqualsIgnoreCase(Field(column), "TRUE"u8);

    private string Text(ReadOnlySpan<byte> field) => CsvValues.IsMissing(field) ? "" : _isDataverse ? DataverseText.Unescape(_texts.Text(field)) : _texts.Text(field);

    private static bool TryChoice(ReadOnlySpan<byte> vote, out Choice choice)
    {
        choice = Ascii.EqualsIgnoreCase(vote, "yes"u8) ? Choice.InFavour
            : Ascii.EqualsIgnoreCase(vote, "no"u8) ? Choice.Against
            : Ascii.EqualsIgnoreCase(vote, "abstain"u8) ? Choice.Abstaining
            : CsvValues.TryNumber(vote, out int code) ? code switch
            {
                1 => Choice.InFavour,
                2 => Choice.Abstaining,
                3 => Choice.Against,
                8 => Choice.NonVoting,
                9 => Choice.NotMember,
                _ => (Choice)byte.MaxValue,
            }
            : (Choice)byte.MaxValue;
        return choice != (Choice)byte.MaxValue;
    }

    private bool Has(RollCallColumn column) => _table.Has((int)column);

    private ReadOnlySpan<byte> Field(RollCallColumn column) => _table[(int)column];
}

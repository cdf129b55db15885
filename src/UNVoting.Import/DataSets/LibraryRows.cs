using System.Globalization;
using UNVoting.Import.Csv;
using UNVoting.Import.Names;
using UNVoting.Votes;

namespace UNVoting.Import.DataSets;

/// <summary>Gathers the rows of the voting data of the UN Digital Library, one for each Member State and vote, into votes.</summary>
internal sealed class LibraryRows
{
    private readonly IssueLog _issues;
    private readonly CsvTable _table;
    private readonly Utf8Pool _ids = new();
    private readonly List<LibraryVote?> _votes = [];

    // Where the vote of an identifier stands among the votes, by the number of the identifier.
    private readonly List<int> _places = [];
    private LibraryVote? _current;
    private byte[] _currentId = [];
    private int _handedOut;

    public LibraryRows(Stream stream, byte delimiter, IssueLog issues)
    {
        _issues = issues;
        _table = new CsvTable(stream, delimiter, issues, LibraryColumns.Names);
        Days = new TableDays(delimiter, issues);
    }

    /// <summary>How the table writes its days, as far as it was read.</summary>
    public TableDays Days { get; }

    /// <summary>The names and codes met.</summary>
    public Voters Voters { get; } = new(CodeScheme.Alpha3);

    /// <summary>The edition of the data, told by its columns: 2024, 2025 or 2026.</summary>
    public int Edition => Has(LibraryColumn.Note) ? 2026 : Has(LibraryColumn.Modality) || !Has(LibraryColumn.Session) ? 2024 : 2025;

    /// <summary>Whether a vote is complete unless rows of it come late: another has begun.</summary>
    public bool HasComplete => _handedOut < _votes.Count - 1;

    /// <summary>Reads the heading.</summary>
    /// <returns>Whether rows can be read.</returns>
    public bool Begin() => _table.Open() && HasWhatItNeeds();

    /// <summary>Reads one row.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Read()
    {
        if (!_table.Read())
        {
            return false;
        }

        Take();
        return true;
    }

    /// <summary>Hands out votes in the order in which they began, each once.</summary>
    /// <param name="isLast">Whether no row follows; else the vote whose rows are being read is held back.</param>
    public IEnumerable<LibraryVote> HandOut(bool isLast)
    {
        int end = isLast ? _votes.Count : _votes.Count - 1;
        for (; _handedOut < end; _handedOut++)
        {
            LibraryVote vote = _votes[_handedOut]!;
            _votes[_handedOut] = null;
            yield return vote;
        }
    }

    private bool HasWhatItNeeds()
    {
        string missing = string.Join(", ", new[] { LibraryColumn.Id, LibraryColumn.Vote }.Where(column => !Has(column)).Select(column => LibraryColumns.Names[(int)column][0]));
        if (missing.Length == 0 && !Has(LibraryColumn.Code) && !Has(LibraryColumn.Name))
        {
            missing = "ms_code or ms_name";
        }

        if (missing.Length > 0)
        {
            _issues.Error(_table.Line, "column-missing", $"The table has no column {missing}; nothing can be read.");
        }

        return missing.Length == 0;
    }

    private void Take()
    {
        ReadOnlySpan<byte> id = CsvValues.Whole(Field(LibraryColumn.Id));
        if (_current is null || !id.SequenceEqual(_currentId))
        {
            if (CsvValues.IsMissing(id))
            {
                _issues.Error(_table.Line, "number-unreadable", "The row has no undl_id; it is left out.");
                return;
            }

            Turn(id);
        }

        if (!_current!.IsDifferenceTold)
        {
            Compare(_current);
        }

        if (TryChoice(Field(LibraryColumn.Vote), out Choice choice))
        {
            int voter = Voters.IndexOf(Field(LibraryColumn.Name), Field(LibraryColumn.Code));
            _current.Ballots.Add(new Ballot(voter, choice, 0, _table.Line));
        }
        else
        {
            _issues.Error(_table.Line, "vote-unreadable", "The vote is none of Y, N, A, X and NV; the row is left out.", CsvValues.Text(Field(LibraryColumn.Vote)));
        }
    }

    private void Turn(ReadOnlySpan<byte> id)
    {
        int number = _ids.IndexOf(id);
        _currentId = id.ToArray();
        if (number < _places.Count && _votes[_places[number]] is { } gathered)
        {
            _current = gathered;
            return;
        }

        _current = new LibraryVote(_ids[number], _table.Line);
        _current.Keep([.. LibraryColumns.OfVote.Select(column => Field(column).ToArray())]);
        Days.Look(Field(LibraryColumn.Date));
        if (number < _places.Count)
        {
            _issues.Error(_table.Line, "rows-apart", $"Rows of {_current.Name} come after the vote was handed out; they are given as a vote of their own.", _ids[number]);
            _places[number] = _votes.Count;
        }
        else
        {
            _places.Add(_votes.Count);
        }

        _votes.Add(_current);
    }

    private void Compare(LibraryVote vote)
    {
        LibraryColumn[] columns = LibraryColumns.OfVote;
        for (int i = 0; i < columns.Length; i++)
        {
            if (!Field(columns[i]).SequenceEqual(vote.Fact(i)))
            {
                vote.IsDifferenceTold = true;
                _issues.Error(
                    _table.Line, "rows-differ",
                    string.Create(CultureInfo.InvariantCulture, $"The rows of {vote.Name} differ in {LibraryColumns.Names[(int)columns[i]][0]}; what its first row says, on line {vote.Line}, is kept."),
                    CsvValues.Text(Field(columns[i])));
                return;
            }
        }
    }

    private static bool TryChoice(ReadOnlySpan<byte> vote, out Choice choice)
    {
        choice = vote switch
        {
            [(byte)'Y' or (byte)'y'] => Choice.InFavour,
            [(byte)'N' or (byte)'n'] => Choice.Against,
            [(byte)'A' or (byte)'a'] => Choice.Abstaining,
            [(byte)'X' or (byte)'x'] or [(byte)'N' or (byte)'n', (byte)'V' or (byte)'v'] => Choice.NonVoting,
            _ => Choice.NotMember,
        };
        return choice != Choice.NotMember;
    }

    private bool Has(LibraryColumn column) => _table.Has((int)column);

    private ReadOnlySpan<byte> Field(LibraryColumn column) => _table[(int)column];
}

using System.Globalization;
using System.Runtime.InteropServices;
using NodaTime;
using UNVoting.Import.Csv;
using UNVoting.Import.Names;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Import.DataSets;

/// <summary>The names and codes of a data set, and the rolls made of their votes.</summary>
internal sealed class Voters(CodeScheme scheme)
{
    private const byte Joint = 0x1F;

    private readonly Utf8Pool _keys = new();
    private readonly List<Voter> _voters = [];
    private readonly Dictionary<(int File, int Voter, VoterFinding Finding), (int Count, int Line, string Vote)> _findings = [];
    private byte[] _key = new byte[256];
    private long[] _order = [];

    /// <summary>The number of a name and code.</summary>
    /// <param name="name">The name as printed; empty where there is none.</param>
    /// <param name="code">The code as printed; empty where there is none.</param>
    public int IndexOf(ReadOnlySpan<byte> name, ReadOnlySpan<byte> code)
    {
        int length = name.Length + 1 + code.Length;
        if (length > _key.Length)
        {
            _key = new byte[length * 2];
        }

        name.CopyTo(_key);
        _key[name.Length] = Joint;
        code.CopyTo(_key.AsSpan(name.Length + 1));
        int index = _keys.IndexOf(_key.AsSpan(0, length));
        if (index == _voters.Count)
        {
            _voters.Add(new Voter(CsvValues.Text(name), CsvValues.Text(code), scheme));
        }

        return index;
    }

    /// <summary>The roll of one vote.</summary>
    /// <param name="ballots">The rows; a State that the source codes as not a Member (<see cref="Choice.NotMember"/>) does not come into the roll.</param>
    /// <param name="day">The day of the vote, where known.</param>
    /// <param name="isDayKnown">Whether the day of the month is to be relied on, or the month alone.</param>
    /// <param name="vote">What issues call the vote.</param>
    /// <param name="issues">Where issues go, by the number of the file.</param>
    public Roll RollOf(ReadOnlySpan<Ballot> ballots, LocalDate? day, bool isDayKnown, string vote, IReadOnlyList<IssueLog> issues)
    {
        if (_order.Length < ballots.Length)
        {
            _order = new long[ballots.Length * 2];
        }

        int era = day is { } date ? RegisterEras.Of(date) : 0;
        int listed = 0, unresolved = 0;
        for (int i = 0; i < ballots.Length; i++)
        {
            Voter voter = _voters[ballots[i].Voter];
            voter.Resolve(day, era);
            if (voter.IsBlank)
            {
                issues[ballots[i].File].Error(ballots[i].Line, "voter-missing", $"The row of {vote} names no State and is left out.");
                continue;
            }

            Look(ballots[i], voter, day, isDayKnown, vote);
            if (ballots[i].Choice != Choice.NotMember)
            {
                // By State, and in the order of the rows where a State stands twice.
                _order[listed++] = ((long)voter.Resolved.State.Packed << 32) | (uint)i;
                unresolved += voter.Resolved.State.IsNone ? 1 : 0;
            }
        }

        Span<long> order = _order.AsSpan(0, listed);
        order.Sort();
        listed = unresolved + LeaveOutRepeated(order[unresolved..], ballots, vote, issues);
        var states = new StateCode[listed];
        var choices = new Choice[listed];
        var names = new string[listed];
        int at = 0;
        foreach (long entry in order[unresolved..listed])
        {
            Ballot ballot = ballots[(int)entry];
            (states[at], choices[at], names[at]) = (StateCode.FromPacked((ushort)(entry >> 32)), ballot.Choice, _voters[ballot.Voter].Name);
            at++;
        }

        foreach (Ballot ballot in Unresolved(order[..unresolved], ballots))
        {
            (choices[at], names[at]) = (ballot.Choice, _voters[ballot.Voter].Name);
            at++;
        }

        return Roll.OfOrdered(states, choices, names);
    }

    /// <summary>Tells what was found of names and codes, once for each.</summary>
    /// <param name="issues">Where issues go, by the number of the file.</param>
    public void Tell(IReadOnlyList<IssueLog> issues)
    {
        foreach (((int file, int voter, VoterFinding finding), (int count, int line, string vote)) in _findings)
        {
            VoterFindings.Tell(issues[file], finding, _voters[voter], count, line, vote);
        }

        _findings.Clear();
    }

    // What stands twice stays in the order of the rows: the first is kept, and the places of the kept come first.
    private int LeaveOutRepeated(Span<long> order, ReadOnlySpan<Ballot> ballots, string vote, IReadOnlyList<IssueLog> issues)
    {
        int kept = 0, repeated = 0;
        for (int i = 0; i < order.Length; i++)
        {
            if (kept > 0 && order[kept - 1] >> 32 == order[i] >> 32)
            {
                Ballot first = ballots[(int)order[kept - 1]], again = ballots[(int)order[i]];
                repeated += first.Choice == again.Choice ? 1 : 0;
                if (first.Choice != again.Choice)
                {
                    issues[again.File].Error(
                        again.Line, "vote-contradicted",
                        string.Create(CultureInfo.InvariantCulture, $"{_voters[again.Voter].Name} stands twice in {vote}: {first.Choice} on line {first.Line}, {again.Choice} here; the first is kept."),
                        _voters[again.Voter].Name);
                }
            }
            else
            {
                order[kept++] = order[i];
            }
        }

        if (repeated > 0)
        {
            issues[ballots[0].File].Info(ballots[0].Line, "vote-repeated", string.Create(CultureInfo.InvariantCulture, $"{repeated} rows of {vote} say again what another row says."));
        }

        return kept;
    }

    private List<Ballot> Unresolved(ReadOnlySpan<long> order, ReadOnlySpan<Ballot> ballots)
    {
        var unresolved = new List<Ballot>(order.Length);
        foreach (long entry in order)
        {
            unresolved.Add(ballots[(int)entry]);
        }

        unresolved.Sort((left, right) =>
        {
            int byName = string.CompareOrdinal(_voters[left.Voter].Name, _voters[right.Voter].Name);
            return byName != 0 ? byName : left.Choice.CompareTo(right.Choice);
        });
        return unresolved;
    }

    private void Look(Ballot ballot, Voter voter, LocalDate? day, bool isDayKnown, string vote)
    {
        CodedState resolved = voter.Resolved;
        if (resolved.State.IsNone)
        {
            Find(VoterFinding.Unknown);
            return;
        }

        if (resolved.IsContradicted)
        {
            Find(VoterFinding.Contradicted);
        }
        else if ((resolved.DecidedBy & StateEvidence.Name) == 0 && voter.Name.Length > voter.Code.Length)
        {
            Find(VoterFinding.ByCode);
        }

        bool isDenied = ballot.Choice == Choice.NotMember;
        if (day is { } date && voter.IsMember == isDenied && (isDayKnown || !ChangedInMonth(resolved.State, date)))
        {
            Find(isDenied ? VoterFinding.DeniedMember : VoterFinding.NotMember);
        }

        void Find(VoterFinding finding)
        {
            ref (int Count, int Line, string Vote) found = ref CollectionsMarshal.GetValueRefOrAddDefault(_findings, (ballot.File, ballot.Voter, finding), out bool exists);
            found = exists ? (found.Count + 1, found.Line, found.Vote) : (1, ballot.Line, vote);
        }
    }

    // Where only the month of a vote is known, a State that joined or left in that month may have been a Member or not.
    private static bool ChangedInMonth(StateCode state, LocalDate date)
    {
        LocalDate first = date.With(DateAdjusters.StartOfMonth), last = date.With(DateAdjusters.EndOfMonth);
        return States.TryGet(state, out State? found)
            && found.Memberships.Any(period => (period.From >= first && period.From <= last) || (period.To >= first && period.To <= last));
    }
}

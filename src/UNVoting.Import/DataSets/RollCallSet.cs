using System.Runtime.InteropServices;
using UNVoting.Documents;
using UNVoting.Import.Names;
using UNVoting.Votes;

namespace UNVoting.Import.DataSets;

/// <summary>A researcher's data set: roll calls under their numbers, and the votes of each, from however many files.</summary>
internal sealed class RollCallSet(Source source, CodeScheme scheme)
{
    private readonly Dictionary<int, int> _places = [];
    private readonly List<RollCall> _rollCalls = [];
    private readonly List<Ballot> _ballots = [];
    private readonly List<int> _owners = [];
    private readonly List<IssueLog> _files = [];

    /// <summary>The names and codes met.</summary>
    public Voters Voters { get; } = new(scheme);

    /// <summary>The number of the file added last.</summary>
    public int File => _files.Count - 1;

    /// <summary>The roll call at a place.</summary>
    public RollCall this[int place] => _rollCalls[place];

    /// <summary>Adds a file; what is added from now on comes from it.</summary>
    /// <param name="name">The file.</param>
    /// <returns>Where its issues go.</returns>
    public IssueLog AddFile(string name)
    {
        _files.Add(new IssueLog(name));
        return _files[^1];
    }

    /// <summary>The place of a roll call, which is added to the set.</summary>
    /// <param name="number">The data set's number of it.</param>
    public int PlaceOf(int number)
    {
        ref int place = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, number, out bool exists);
        if (!exists)
        {
            place = _rollCalls.Count;
            _rollCalls.Add(new RollCall(number));
        }

        return place;
    }

    /// <summary>Adds a ballot to the roll call at a place.</summary>
    public void Add(int place, Ballot ballot)
    {
        _owners.Add(place);
        _ballots.Add(ballot);
    }

    /// <summary>The record of the whole set, and the issues of its files in the order in which they came; none where no file was added.</summary>
    public IEnumerable<ReadResult> ToResults()
    {
        if (_files.Count == 0)
        {
            return [];
        }

        bool isMonthOnly = MonthOnly.IsIn(_rollCalls.Where(rollCall => rollCall.Date is not null).Select(rollCall => rollCall.Date!.Value));
        (Ballot[] ballots, int[] starts) = Grouped();
        var votes = new Vote[_rollCalls.Count];
        for (int place = 0; place < votes.Length; place++)
        {
            RollCall rollCall = _rollCalls[place];
            bool isDayKnown = !(isMonthOnly && rollCall.Date is { } day && MonthOnly.Covers(day));
            Roll roll = Voters.RollOf(ballots.AsSpan(starts[place]..starts[place + 1]), rollCall.Date, isDayKnown, rollCall.Name, _files);
            votes[place] = rollCall.ToVote(source) with { Roll = roll };
            TotalsCheck.Tell(votes[place], rollCall.Name, rollCall.Line, _files[Math.Max(rollCall.File, 0)]);
        }

        Voters.Tell(_files);
        TellOfAll(isMonthOnly, starts);
        return [new ReadResult(VotingRecord.Of(votes), _files.SelectMany(file => file.ToValueList()).ToValueList())];
    }

    private void TellOfAll(bool isMonthOnly, int[] starts)
    {
        RollCall[] described = [.. _rollCalls.Where(rollCall => rollCall.File >= 0)];
        if (isMonthOnly)
        {
            _files[described[0].File].Warn(
                0, "day-of-date-unusable",
                "No date before 1997 has a day above 7, so that the day is not that of the month. Dates are kept as printed; of these years only the month is to be relied on, and who was a Member is judged by the month.");
        }

        int undescribed = _rollCalls.Count - described.Length;
        if (undescribed > 0)
        {
            _files[0].Info(0, "roll-calls-undescribed", FormattableString.Invariant($"{undescribed} roll calls are known by number alone: no file that was read with this one gives their dates, titles and resolutions."));
        }

        int empty = described.Count(rollCall => starts[_places[rollCall.Number]] == starts[_places[rollCall.Number] + 1]);
        if (empty > 0)
        {
            _files[described[0].File].Info(0, "roll-calls-without-votes", FormattableString.Invariant($"{empty} roll calls are without votes by name in the files that were read together."));
        }
    }

    // Rows of one roll call stand together afterwards, in the order of the files: a sort by counting.
    private (Ballot[] Ballots, int[] Starts) Grouped()
    {
        int[] starts = new int[_rollCalls.Count + 1];
        foreach (int owner in CollectionsMarshal.AsSpan(_owners))
        {
            starts[owner + 1]++;
        }

        for (int i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        var grouped = new Ballot[_ballots.Count];
        int[] next = starts[..^1];
        ReadOnlySpan<Ballot> ballots = CollectionsMarshal.AsSpan(_ballots);
        ReadOnlySpan<int> owners = CollectionsMarshal.AsSpan(_owners);
        for (int i = 0; i < ballots.Length; i++)
        {
            grouped[next[owners[i]]++] = ballots[i];
        }

        return (grouped, starts);
    }
}

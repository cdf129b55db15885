using UNVoting.Matrices;
using UNVoting.Matrices.Kernels;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Queries.Swing;

/// <summary>How far each State stood from its blocs in each vote, year by year.</summary>
/// <remarks>A cell holds a deviation as a whole number of 2⁻²⁰ with a one above it, or 0 where there is none: one addition then adds up deviations and votes, exactly and in any order,
/// so that sums are the same on every machine. The cells of one vote lie side by side, so that the States are added up together.</remarks>
internal sealed class Deviations
{
    private const int FractionBits = 20;
    private const int VoteBits = 44;

    private readonly int _states;
    private readonly int[] _years;
    private readonly int[] _starts;
    private readonly long[] _cells;

    private Deviations(int states, int[] years, int[] starts, long[] cells, ValueList<Vote> withoutYear) =>
        (_states, _years, _starts, _cells, WithoutYear) = (states, years, starts, cells, withoutYear);

    /// <summary>The votes of unknown day and session.</summary>
    public ValueList<Vote> WithoutYear { get; }

    public static Deviations Of(VoteMatrix<StateCode, Vote> votes, ValueList<StateGroup> blocs)
    {
        (int Year, int Column)[] columns =
        [
            .. votes.Votes.Select((vote, column) => (Year: YearOf(vote), column))
                .Where(vote => vote.Year is not null).Select(vote => (vote.Year!.Value, vote.column))
                .OrderBy(vote => vote.Value).ThenBy(vote => vote.column),
        ];
        int[] years = [.. columns.Select(vote => vote.Year).Distinct()];
        int[] starts = [.. years.Select(year => Array.FindIndex(columns, vote => vote.Year == year)), columns.Length];
        int states = votes.Voters.Count;
        var cells = new long[columns.Length * states];
        var means = new BlocMeans(votes, blocs);
        for (int place = 0; place < columns.Length; place++)
        {
            means.Read(columns[place].Column);
            for (int row = 0; row < states; row++)
            {
                if (means.DeviationOf(row) is { } deviation)
                {
                    cells[(place * states) + row] = (1L << VoteBits) + (long)Math.Round(deviation * (1 << FractionBits));
                }
            }
        }

        return new Deviations(states, years, starts, cells, votes.Votes.Where(vote => YearOf(vote) is null).ToValueList());
    }

    /// <summary>For each State the years in which it has deviations.</summary>
    public ValueList<SwingYear>[] Years()
    {
        List<SwingYear>[] found = [.. Enumerable.Range(0, _states).Select(_ => new List<SwingYear>())];
        var sums = new long[_states];
        for (int year = 0; year < _years.Length; year++)
        {
            Runs.AddUp(_cells, [.. Enumerable.Range(_starts[year], _starts[year + 1] - _starts[year])], sums);
            for (int row = 0; row < found.Length; row++)
            {
                if (Read(sums[row]) is { Votes: > 0 } read)
                {
                    found[row].Add(new SwingYear(_years[year], read.Votes, read.Deviation));
                }
            }
        }

        return Array.ConvertAll(found, years => years.ToValueList());
    }

    /// <summary>The index of each State where the votes of each year are drawn anew; a draw that gives it none is left out.</summary>
    public double[][] Resample(int resamples, ulong seed)
    {
        // A seed for each draw, so that the answer does not hang on which processor draws when.
        var random = new SplitMix64(seed);
        ulong[] seeds = [.. Enumerable.Range(0, resamples).Select(_ => random.Next())];
        var drawn = new Movement[resamples][];
        Parallel.For(0, resamples, resample => drawn[resample] = Draw(new SplitMix64(seeds[resample])));
        return [.. Enumerable.Range(0, _states).Select(row => drawn.Select(states => states[row].Index).OfType<double>().ToArray())];
    }

    private static int? YearOf(Vote vote) => vote.Day?.Year;

    private static (int Votes, double Deviation) Read(long sum)
    {
        long votes = (sum + (1L << (VoteBits - 1))) >> VoteBits;
        return ((int)votes, votes == 0 ? 0 : (sum - (votes << VoteBits)) / ((double)(1 << FractionBits) * votes));
    }

    private Movement[] Draw(SplitMix64 random)
    {
        var found = new Movement[_states];
        (var sums, var drawn) = (new long[_states], new int[_starts[^1]]);
        for (int year = 0; year < _years.Length; year++)
        {
            (int start, int votes) = (_starts[year], _starts[year + 1] - _starts[year]);
            for (int vote = 0; vote < votes; vote++)
            {
                drawn[vote] = start + random.Below(votes);
            }

            Runs.AddUp(_cells, drawn.AsSpan(0, votes), sums);
            for (int row = 0; row < found.Length; row++)
            {
                if (Read(sums[row]) is { Votes: > 0 } read)
                {
                    found[row].Add(read.Votes, read.Deviation);
                }
            }
        }

        return found;
    }
}

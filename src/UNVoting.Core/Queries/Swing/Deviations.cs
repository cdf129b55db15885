using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Queries.Swing;

/// <summary>How far each State stood from its blocs in each vote, year by year.</summary>
/// <remarks>A cell holds a deviation as a whole number of 2⁻²⁰ with a one above it, or 0 where there is none: one addition then adds up deviations and votes, exactly and in any order,
/// so that sums are the same on every machine.</remarks>
internal sealed class Deviations
{
    private const int FractionBits = 20;
    private const int VoteBits = 44;

    // Resamples drawn together, so that a State's cells are read once for all of them.
    private const int Block = 16;

    private readonly int[] _years;
    private readonly int[] _starts;
    private readonly long[][] _cells;

    private Deviations(int[] years, int[] starts, long[][] cells, ValueList<Vote> withoutYear) => (_years, _starts, _cells, WithoutYear) = (years, starts, cells, withoutYear);

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
        long[][] cells = [.. votes.Voters.Select(_ => new long[columns.Length])];
        BlocRows[] members = [.. blocs.Select(bloc => new BlocRows(votes, bloc))];
        var means = new BlocMeans(votes.Voters.Count);
        for (int place = 0; place < columns.Length; place++)
        {
            means.Read(votes, columns[place].Column, members);
            for (int row = 0; row < cells.Length; row++)
            {
                if (means.DeviationOf(row) is { } deviation)
                {
                    cells[row][place] = (1L << VoteBits) + (long)Math.Round(deviation * (1 << FractionBits));
                }
            }
        }

        return new Deviations(years, starts, cells, votes.Votes.Where(vote => YearOf(vote) is null).ToValueList());
    }

    /// <summary>The years in which a State has deviations.</summary>
    public ValueList<SwingYear> YearsOf(int row)
    {
        var found = new List<SwingYear>();
        for (int year = 0; year < _years.Length; year++)
        {
            long sum = 0;
            foreach (long cell in _cells[row].AsSpan(_starts[year].._starts[year + 1]))
            {
                sum += cell;
            }

            if (Read(sum) is { Votes: > 0 } read)
            {
                found.Add(new SwingYear(_years[year], read.Votes, read.Deviation));
            }
        }

        return found.ToValueList();
    }

    /// <summary>The index of each State where the votes of each year are drawn anew; a draw that gives it none is left out.</summary>
    public double[][] Resample(int resamples, ulong seed)
    {
        var random = new SplitMix64(seed);
        var found = new List<double>[_cells.Length];
        for (int row = 0; row < found.Length; row++)
        {
            found[row] = new List<double>(resamples);
        }

        for (int done = 0; done < resamples; done += Block)
        {
            int[][] draws = [.. Enumerable.Range(0, Math.Min(Block, resamples - done)).Select(_ => Draw(random))];
            Parallel.For(0, _cells.Length, row =>
            {
                foreach (int[] draw in draws)
                {
                    if (IndexOf(_cells[row], draw) is { } index)
                    {
                        found[row].Add(index);
                    }
                }
            });
        }

        return [.. found.Select(indices => indices.ToArray())];
    }

    private static int? YearOf(Vote vote) => (vote.Date ?? vote.Session.OpeningDate)?.Year;

    private static (int Votes, double Deviation) Read(long sum)
    {
        long votes = (sum + (1L << (VoteBits - 1))) >> VoteBits;
        return ((int)votes, votes == 0 ? 0 : (sum - (votes << VoteBits)) / ((double)(1 << FractionBits) * votes));
    }

    private int[] Draw(SplitMix64 random)
    {
        var draw = new int[_starts[^1]];
        for (int year = 0; year < _years.Length; year++)
        {
            for (int place = _starts[year]; place < _starts[year + 1]; place++)
            {
                draw[place] = _starts[year] + random.Below(_starts[year + 1] - _starts[year]);
            }
        }

        return draw;
    }

    private double? IndexOf(long[] cells, int[] draw)
    {
        const int OnStack = 128;
        Span<(int Votes, double Deviation)> years = _years.Length <= OnStack ? stackalloc (int, double)[_years.Length] : new (int, double)[_years.Length];
        int known = 0;
        for (int year = 0; year < _years.Length; year++)
        {
            long sum = 0;
            foreach (int place in draw.AsSpan(_starts[year].._starts[year + 1]))
            {
                sum += cells[place];
            }

            if (Read(sum) is { Votes: > 0 } read)
            {
                years[known++] = read;
            }
        }

        return SwingIndex.IndexOf(years[..known]);
    }
}

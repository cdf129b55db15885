using UNVoting.Queries.Blocs;

namespace UNVoting.Tables;

/// <summary>A sweep over resolutions as a tidy table: one row for each resolution.</summary>
public static class BlocSweepTable
{
    private static readonly ValueList<Column> s_columns =
    [
        new("resolution", ColumnKind.Number), new("blocs", ColumnKind.Number), new("sizes"), new("alone", ColumnKind.Number), new("modularity", ColumnKind.Number),
        new("found", ColumnKind.Number), new("searches", ColumnKind.Number), new("similarity", ColumnKind.Number),
        new("plateau", ColumnKind.Number), new("plateau_from", ColumnKind.Number), new("plateau_to", ColumnKind.Number), new("consensus"),
    ];

    /// <summary>What the searches at each resolution found.</summary>
    /// <param name="sweep">The sweep.</param>
    /// <returns>The columns <c>resolution, blocs, sizes, alone, modularity, found, searches, similarity, plateau, plateau_from, plateau_to, consensus</c>, in order of resolution: of the best search the number of
    /// blocs of two or more States, their sizes (<c>133+56</c>), the States that stand alone, and modularity; how many of the searches found exactly that; how like it they all are (mean adjusted Rand index); the
    /// plateau of one partition that the resolution lies in, from 1, with its ends; and whether the resolution counts for the consensus, <c>yes</c> or <c>no</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sweep"/> is <see langword="null"/>.</exception>
    public static Table Of(BlocSweep sweep)
    {
        ArgumentNullException.ThrowIfNull(sweep);
        return new Table(s_columns, sweep.Search.Stabilities.Select(at => Row(sweep, at)));
    }

    private static ValueList<string> Row(BlocSweep sweep, ResolutionStability at)
    {
        int[] sizes = [.. at.Best.Partition.Blocs.Select(bloc => bloc.Count).Where(size => size > 1)];
        int plateau = sweep.Search.Plateaus.Index().First(plateau => at.Resolution <= plateau.Item.To).Index;
        return
        [
            Cell.Of(at.Resolution), Cell.Of(sizes.Length), string.Join('+', sizes.Select(size => Cell.Of(size))), Cell.Of(at.Best.Partition.BlocCount - sizes.Length), Cell.Of(at.Best.Modularity),
            Cell.Of(at.FoundBest), Cell.Of(sweep.Search.Repeats), Cell.Of(at.MeanAdjustedRandIndex),
            Cell.Of(plateau + 1), Cell.Of(sweep.Search.Plateaus[plateau].From), Cell.Of(sweep.Search.Plateaus[plateau].To),
            at.Resolution >= sweep.FromResolution && at.Resolution <= sweep.ToResolution ? "yes" : "no",
        ];
    }
}

using System.CommandLine;
using System.Globalization;
using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Queries.Blocs;
using UNVoting.Tables;
using UNVoting.Tool.Output;
using UNVoting.Votes;

namespace UNVoting.Tool.Commands;

/// <summary><c>unvoting blocs</c>: who votes with whom, and how sure that is.</summary>
internal static class BlocsCommand
{
    private const int BlocsUnlessSaid = 2;

    public static Command Create(Screen screen)
    {
        var method = new Option<string>("--method")
        {
            Description = "How blocs are found: by Leiden on the network of agreement (the consensus of many searches unless --gamma is given), by average linkage cut into --blocs, or by identical votes.",
            DefaultValueFactory = _ => "leiden",
        };
        method.AcceptOnlyFromAmong("leiden", "hierarchical", "identical");
        var gamma = new Option<double?>("--gamma") { Description = "One search at this resolution instead of the consensus of many; without confidences.", HelpName = "G", CustomParser = Resolution };
        var sweep = new Option<bool>("--sweep") { Description = "The raw searches over resolutions: what is stable, and what hangs on the resolution or on chance." };
        var blocs = new Option<int?>("--blocs") { Description = "Into how many blocs the tree is cut; 2 unless said otherwise.", HelpName = "K", CustomParser = Whole };
        var linkage = new Option<Linkage?>("--linkage") { Description = "How far apart two clusters of the tree are: average (unless said otherwise), complete or ward.", HelpName = "LINKAGE", CustomParser = LinkageOf };
        var seed = new Option<ulong>("--seed") { Description = "The seed of the searches; the same seed gives the same blocs.", HelpName = "N", CustomParser = SeedOf };
        var part = new PartOfRecord();
        return TableCommand.Create(
            "blocs",
            "Who votes with whom: the bloc of each State from 1, the largest first, how sure that is, and the bloc that it would join next.",
            screen,
            (read, parsed) =>
            {
                bool tree = parsed.GetRequiredValue(method) == "hierarchical", network = parsed.GetRequiredValue(method) == "leiden";
                if ((parsed.GetValue(gamma) is not null || parsed.GetValue(sweep)) && !network)
                {
                    throw new UsageException("--gamma and --sweep go with --method leiden");
                }

                if (parsed.GetValue(gamma) is not null && parsed.GetValue(sweep))
                {
                    throw new UsageException("--gamma asks for one resolution and --sweep for many");
                }

                if ((parsed.GetValue(blocs) is not null || parsed.GetValue(linkage) is not null) && !tree)
                {
                    throw new UsageException("--blocs and --linkage go with --method hierarchical");
                }

                VoteMatrix<StateCode, Vote> matrix = part.Matrix(read, parsed);
                return (tree, network, parsed.GetValue(sweep), parsed.GetValue(gamma)) switch
                {
                    (true, _, _, _) => BlocsTable.Of(Cut(matrix.ClusterBlocs(parsed.GetValue(linkage) ?? Linkage.Average), parsed.GetValue(blocs))),
                    (_, false, _, _) => BlocsTable.Of(matrix.FindIdenticalVoters()),
                    (_, _, true, _) => BlocSweepTable.Of(Sweep(matrix, parsed.GetValue(seed))),
                    (_, _, _, { } resolution) => BlocsTable.Of(matrix.FindBlocsAt(resolution, seed: parsed.GetValue(seed))),
                    _ => BlocsTable.Of(matrix.FindBlocs(seed: parsed.GetValue(seed))),
                };
            },
            [method, gamma, sweep, blocs, linkage, seed, .. part.Options]);
    }

    private static FoundBlocs Cut(BlocTree tree, int? blocs)
    {
        if (blocs > tree.States.Count)
        {
            throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"--blocs asks for {blocs} blocs of {tree.States.Count} States"));
        }

        return tree.CutInto(Math.Min(blocs ?? BlocsUnlessSaid, tree.States.Count));
    }

    private static BlocSweep Sweep(VoteMatrix<StateCode, Vote> matrix, ulong seed)
    {
        try
        {
            return matrix.SweepBlocs(seed: seed);
        }
        catch (ArgumentException nobody)
        {
            throw UsageException.Of(nobody);
        }
    }

    private static double? Resolution(System.CommandLine.Parsing.ArgumentResult result)
    {
        if (double.TryParse(result.Tokens[0].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && number >= 0 && double.IsFinite(number))
        {
            return number;
        }

        result.AddError($"{result.Tokens[0].Value} is no resolution; expected a number from 0, such as 1.05.");
        return null;
    }

    private static int? Whole(System.CommandLine.Parsing.ArgumentResult result)
    {
        if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1)
        {
            return number;
        }

        result.AddError($"{result.Tokens[0].Value} is no number of blocs; expected a whole number from 1.");
        return null;
    }

    private static ulong SeedOf(System.CommandLine.Parsing.ArgumentResult result)
    {
        if (ulong.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out ulong number))
        {
            return number;
        }

        result.AddError($"{result.Tokens[0].Value} is no seed; expected a whole number from 0.");
        return 0;
    }

    private static Linkage? LinkageOf(System.CommandLine.Parsing.ArgumentResult result)
    {
        switch (result.Tokens[0].Value)
        {
            case "average":
                return Linkage.Average;
            case "complete":
                return Linkage.Complete;
            case "ward":
                return Linkage.Ward;
            default:
                result.AddError($"There is no linkage {result.Tokens[0].Value}; expected average, complete or ward.");
                return null;
        }
    }
}

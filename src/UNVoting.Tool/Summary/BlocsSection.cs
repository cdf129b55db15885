using System.Globalization;
using Spectre.Console;
using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Queries.Blocs;
using UNVoting.Votes;

namespace UNVoting.Tool.Summary;

/// <summary>The blocs of the record: their core and loosest members, their cohesion, and the States between them.</summary>
internal static class BlocsSection
{
    // Below this a State stood with its own bloc hardly more often than not.
    private const double Sure = 2.0 / 3;
    private const int MostNames = 12, MostBlocs = 6, FewVotes = 20;

    public static void Write(VotingRecord record, IAnsiConsole console)
    {
        FoundBlocs found = VoteMatrix.Of(record).FindBlocs();
        StateMembership[][] blocs = [.. found.Memberships.GroupBy(state => state.Bloc).Where(bloc => bloc.Count() > 1).OrderBy(bloc => bloc.Key).Select(bloc => bloc.ToArray())];
        if (blocs.Length == 0)
        {
            return;
        }

        Layout.Heading(console, "Who votes with whom");
        console.WriteLine(Basis(found));
        foreach (StateMembership[] bloc in blocs.Take(MostBlocs))
        {
            Write(found, bloc, console);
        }

        if (blocs.Length > MostBlocs)
        {
            console.WriteLine($"… and {Layout.Count(blocs.Length - MostBlocs, "smaller bloc")}");
        }

        if (blocs.Length > 1)
        {
            WriteBetween(found, blocs, console);
        }

        WriteApart(found, blocs, console);
    }

    private static string Basis(FoundBlocs found)
    {
        string few = found.Votes.Count < FewVotes ? "; few votes, so single ones weigh much" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Rests on {Layout.Count(found.Votes.Count, "divided vote")} and the agreement of {Layout.Count(found.States.Count, "State")} that cast at least {found.Agreement.MinimumJoint} of them together{few}.");
    }

    private static void Write(FoundBlocs found, StateMembership[] bloc, IAnsiConsole console)
    {
        GroupCohesion<StateCode, Vote> cohesion = found.CohesionOf(bloc[0].Bloc);
        StateMembership[] core = [.. bloc.Where(IsSure).OrderByDescending(state => state.Silhouette?.Score).ThenBy(state => state.State)];
        string of = cohesion.Mean(CohesionMeasure.Rice) is { } rice
            ? string.Create(CultureInfo.InvariantCulture, $"; cohesion {rice.Value:0.00} (Rice, {Layout.Count(rice.Votes, "vote")}), {cohesion.Mean(CohesionMeasure.AgreementIndex)?.Value:0.00} (agreement index)")
            : "";
        console.WriteLine();
        console.WriteLine($"Bloc {Number(bloc[0].Bloc)}: {Layout.Count(bloc.Length, "State")}{of}");
        if (core.Length > 0)
        {
            console.WriteLine($"  Core: {Names(core, state => Share(state.Confidence))}");
        }

        MemberLoyalty<StateCode>[] loosest =
            [.. cohesion.Loyalties.Where(member => member.With < member.Of).OrderBy(member => member.Score?.Value).ThenByDescending(member => member.Of).ThenBy(member => member.Voter).Take(MostNames)];
        if (loosest.Length > 0)
        {
            console.WriteLine($"  Loosest (votes with the bloc's majority): {string.Join(", ", loosest.Select(member => $"{Name(member.Voter)} {Number(member.With, 0)} of {Number(member.Of, 0)}"))}");
        }
    }

    private static void WriteBetween(FoundBlocs found, StateMembership[][] blocs, IAnsiConsole console)
    {
        StateMembership[] between = [.. blocs.SelectMany(bloc => bloc.Where(state => !IsSure(state))).OrderBy(state => state.Confidence).ThenBy(state => state.State)];
        console.WriteLine();
        if (between.Length == 0)
        {
            console.WriteLine("No State stands between the blocs.");
            return;
        }

        console.WriteLine("Between the blocs (how sure its own is; next, how sure that is):");
        foreach (IGrouping<(int Bloc, int? NextBloc), StateMembership> way in between.GroupBy(state => (state.Bloc, state.NextBloc)).OrderBy(way => way.Key))
        {
            string next = way.Key.NextBloc is { } bloc ? $", then {NameOf(found, bloc)}" : "";
            console.WriteLine($"  {NameOf(found, way.Key.Bloc)}{next}: {Names([.. way], state => $"{Share(state.Confidence)}; {Share(state.NextConfidence)}")}");
        }
    }

    private static void WriteApart(FoundBlocs found, StateMembership[][] blocs, IAnsiConsole console)
    {
        StateMembership[] alone = [.. found.Memberships.Where(state => state.Bloc >= blocs.Length)];
        if (alone.Length > 0)
        {
            console.WriteLine($"With no bloc: {Names(alone, state => state.NextBloc is { } next ? $"nearest {NameOf(found, next)}, {Share(state.NextConfidence)}" : "")}");
        }

        if (!found.Unplaced.IsEmpty)
        {
            console.WriteLine($"Not placed, too few joint votes: {string.Join(", ", found.Unplaced.Select(state => $"{Name(state.State)} ({Layout.Count(state.VotesCast, "vote")} cast)"))}");
        }
    }

    private static bool IsSure(StateMembership state) => state.Confidence >= Sure;

    private static string NameOf(FoundBlocs found, int bloc) => found.Blocs[bloc].Count > 1 ? $"bloc {Number(bloc)}" : Name(found.Blocs[bloc][0]);

    private static string Names(StateMembership[] states, Func<StateMembership, string> more)
    {
        string rest = states.Length > MostNames ? $" and {Number(states.Length - MostNames, 0)} more" : "";
        return string.Join(", ", states.Take(MostNames).Select(state => more(state) is { Length: > 0 } words ? $"{Name(state.State)} ({words})" : Name(state.State))) + rest;
    }

    private static string Name(StateCode state) => States.TryGet(state, out State? known) ? known.Name : state.ToString();

    private static string Share(double? share) => share is { } known ? known.ToString("0.00", CultureInfo.InvariantCulture) : "";

    private static string Number(int number, int from = 1) => (number + from).ToString(CultureInfo.InvariantCulture);
}

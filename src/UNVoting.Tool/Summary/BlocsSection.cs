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
    private const int MostNames = 12, FewVotes = 20;

    public static void Write(VotingRecord record, IAnsiConsole console)
    {
        FoundBlocs found = VoteMatrix.Of(record).FindBlocs();
        StateMembership[][] blocs = [.. found.Camps.Select(camp => found.Memberships.Where(state => state.Bloc == camp).ToArray())];
        if (blocs.Length == 0)
        {
            return;
        }

        Layout.Heading(console, "Who votes with whom");
        Layout.Sentences(console, Basis(found));
        foreach (StateMembership[] bloc in blocs)
        {
            Write(found, bloc, blocs, console);
        }

        WriteBetween(found, console);
        WriteApart(found, console);
    }

    private static string Basis(FoundBlocs found)
    {
        string few = found.Votes.Count < FewVotes ? "; few votes, so single ones weigh much" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Rests on {Layout.Count(found.Votes.Count, "divided vote")} and the agreement of {Layout.Count(found.States.Count, "State")} that cast at least {found.Agreement.MinimumJoint} of them together{few}.");
    }

    private static void Write(FoundBlocs found, StateMembership[] bloc, StateMembership[][] blocs, IAnsiConsole console)
    {
        GroupCohesion<StateCode, Vote> cohesion = found.CohesionOf(bloc[0].Bloc);
        string of = cohesion.Mean(CohesionMeasure.Rice) is { } rice
            ? string.Create(CultureInfo.InvariantCulture, $"; cohesion {rice.Value:0.00} (Rice, {Layout.Count(rice.Votes, "vote")}), {cohesion.Mean(CohesionMeasure.AgreementIndex)?.Value:0.00} (agreement index)")
            : "";
        console.WriteLine();
        Layout.Sentences(console, $"Bloc {Number(bloc[0].Bloc)}: {Layout.Count(bloc.Length, "State")}{of}");

        // Who was there and voted with the others most often comes first: three votes of three say less than eight of eight.
        Dictionary<StateCode, StateMembership> places = bloc.ToDictionary(state => state.State);
        HashSet<StateMembership> between = [.. found.Between];
        MemberLoyalty<StateCode>[] core =
            [.. cohesion.Loyalties.Where(member => !between.Contains(places[member.Voter])).OrderByDescending(member => member.With).ThenBy(member => Layout.Name(member.Voter), StringComparer.Ordinal)];
        if (core.Length > 0)
        {
            Layout.List(console, "  Core (votes with its majority; how sure):", Names(core, member => member.Voter, member => $"{Votes(member)}; {Share(places[member.Voter].Confidence)}"));
        }

        // Who breaks ranks may do so towards the nearest other bloc or away from it: the middle of a bloc has two sides.
        MemberLoyalty<StateCode>[] loose = [.. cohesion.Loyalties.Where(member => member.With < member.Of).OrderBy(member => member.Score?.Value).ThenByDescending(member => member.Of).ThenBy(member => Layout.Name(member.Voter), StringComparer.Ordinal)];
        StateMembership[]? nearest = blocs.Where(other => other != bloc).MaxBy(other => bloc.Average(member => AgreementWith(found, member.State, other)));
        double? middle = nearest is null ? null : bloc.Average(member => AgreementWith(found, member.State, nearest));
        foreach (IGrouping<string, MemberLoyalty<StateCode>> side in loose.GroupBy(Side))
        {
            Layout.List(console, $"  Loosest{side.Key}:", Names([.. side], member => member.Voter, Votes));
        }

        string Side(MemberLoyalty<StateCode> member) =>
            nearest is null ? "" : $", {(AgreementWith(found, member.Voter, nearest) > middle ? "towards" : "away from")} bloc {Number(nearest[0].Bloc)}";
    }

    private static double? AgreementWith(FoundBlocs found, StateCode state, StateMembership[] bloc) => bloc.Average(member => found.Agreement[state, member.State].Score?.Value);

    private static void WriteBetween(FoundBlocs found, IAnsiConsole console)
    {
        if (found.Blocs.Count < 2)
        {
            return;
        }

        StateMembership[] between =
            [.. found.Between.OrderBy(state => state.Confidence).ThenBy(state => Layout.Name(state.State), StringComparer.Ordinal)];
        console.WriteLine();
        if (between.Length == 0)
        {
            console.WriteLine("No State stands between the blocs.");
            return;
        }

        console.WriteLine("Between the blocs (how sure its own is; next, how sure that is):");
        foreach (IGrouping<(int Bloc, int? NextBloc), StateMembership> way in between.GroupBy(state => (state.Bloc, state.NextBloc)).OrderBy(way => way.Key))
        {
            string small = found.Camps.Contains(way.Key.Bloc) ? "" : $", a small one of {Layout.Count(found.Blocs[way.Key.Bloc].Count, "State")}";
            string next = way.Key.NextBloc is { } bloc ? $", then bloc {Number(bloc)}" : "";
            Layout.List(console, $"  bloc {Number(way.Key.Bloc)}{small}{next}:", Names([.. way], state => $"{Share(state.Confidence)}; {Share(state.NextConfidence)}"));
        }
    }

    private static void WriteApart(FoundBlocs found, IAnsiConsole console)
    {
        if (!found.Alone.IsEmpty)
        {
            Layout.List(console, "With no bloc:", Names([.. found.Alone], state => state.NextBloc is { } next ? $"nearest bloc {Number(next)}, {Share(state.NextConfidence)}" : ""));
        }

        if (!found.Unplaced.IsEmpty)
        {
            Layout.List(console, "Not placed, too few joint votes:", found.Unplaced.OrderBy(state => Layout.Name(state.State), StringComparer.Ordinal).Select(state => $"{Layout.Name(state.State)} ({Layout.Count(state.VotesCast, "vote")} cast)"));
        }
    }

    private static IEnumerable<string> Names<T>(T[] states, Func<T, StateCode> code, Func<T, string> more)
    {
        IEnumerable<string> names = states.Take(MostNames).Select(state => more(state) is { Length: > 0 } words ? $"{Layout.Name(code(state))} ({words})" : Layout.Name(code(state)));
        return states.Length > MostNames ? [.. names, $"and {Number(states.Length - MostNames, 0)} more"] : names;
    }

    private static IEnumerable<string> Names(StateMembership[] states, Func<StateMembership, string> more) => Names(states, state => state.State, more);

    private static string Votes(MemberLoyalty<StateCode> member) => $"{Number(member.With, 0)} of {Number(member.Of, 0)}";

    private static string Share(double? share) => share is { } known ? known.ToString("0.00", CultureInfo.InvariantCulture) : "";

    private static string Number(int number, int from = 1) => (number + from).ToString(CultureInfo.InvariantCulture);
}

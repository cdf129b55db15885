using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Queries.Blocs;
using UNVoting.Votes;

namespace UNVoting.Tool.Tests.Readme;

/// <summary>The README's answer to "which blocs".</summary>
internal static class WhichBlocs
{
    public static void Run(VotingRecord record, TextWriter Console)
    {
        FoundBlocs blocs = VoteMatrix.Of(record).FindBlocs();
        Console.WriteLine($"{string.Join(" + ", blocs.Blocs.Select(bloc => bloc.Count))} States, {blocs.Unplaced.Count} not placed");
        Console.WriteLine($"{blocs.Camps.Count} camps; between them: {string.Join(' ', blocs.Between.Select(state => state.State))}");
        StateCode india = StateCode.Parse("IND");
        StateMembership place = blocs.Find(india)!.Value;
        Console.WriteLine($"India: bloc {place.Bloc + 1} at {place.Confidence:0.00}, next to bloc {place.NextBloc + 1}");
        Console.WriteLine($"its agreement with Brazil: {blocs.Agreement[india, StateCode.Parse("BRA")].Score}");
        Console.WriteLine($"Rice cohesion of bloc 2: {blocs.CohesionOf(1).Mean(CohesionMeasure.Rice)}");
    }
}

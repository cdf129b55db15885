using NodaTime;
using UNVoting.Documents;
using UNVoting.Json;
using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Queries;
using UNVoting.Queries.Blocs;
using UNVoting.Votes;

namespace UNVoting.Tests.Queries.Blocs;

/// <summary>Votes of States as matrices: those of the embedded record, and some of our own making.</summary>
internal static class StateVotes
{
    public static VoteMatrix<StateCode, Vote> Embedded { get; } = VoteMatrix.Of(EmbeddedRecord.Record);

    public static FoundBlocs EmbeddedBlocs { get; } = Embedded.FindBlocs();

    public static BlocSweep EmbeddedSweep => Sweep.Value;

    private static readonly Lazy<BlocSweep> Sweep = new(() => Embedded.SweepBlocs());

    public static StateCode Code(string state) => StateCode.Parse(state, null);

    /// <summary>The first Member States of 2020 by code.</summary>
    public static IReadOnlyList<StateCode> Members(int count) => [.. States.MembersOn(new LocalDate(2020, 1, 1)).Take(count).Select(state => state.Code)];

    public static VoteMatrix<StateCode, Vote> Matrix(IReadOnlyList<StateCode> states, int votes, Func<int, int, Position> position)
    {
        var positions = new Position[states.Count, votes];
        for (var row = 0; row < states.Count; row++)
        {
            for (var column = 0; column < votes; column++)
                positions[row, column] = position(row, column);
        }

        return VoteMatrix.Of(states, Enumerable.Range(1, votes).Select(Vote), positions);
    }

    /// <summary>Blocs of given sizes, scattered over the States, that each vote as one man and never as another bloc does; which way is drawn for each vote. Two or three blocs.</summary>
    public static (VoteMatrix<StateCode, Vote> Matrix, Partition Planted) Planted(int[] sizes, int votes, ulong seed)
    {
        var random = new SplitMix64(seed);
        var labels = sizes.SelectMany((size, bloc) => Enumerable.Repeat(bloc, size)).ToArray();
        random.Shuffle(labels);
        var lines = Enumerable.Range(0, votes).Select(_ =>
        {
            int[] turns = [2, 3, 4];
            random.Shuffle(turns);
            return turns.Select(turn => (Position)turn).ToArray();
        }).ToArray();
        return (Matrix(Members(labels.Length), votes, (row, column) => lines[column][labels[row]]), Partition.FromLabels(labels));
    }

    private static Vote Vote(int number) =>
        new(DocumentSymbol.Parse($"A/RES/75/{number}", null), VoteSubject.Whole, Body.Plenary, Source.Unstated) { Date = new LocalDate(2020, 12, 7) };
}

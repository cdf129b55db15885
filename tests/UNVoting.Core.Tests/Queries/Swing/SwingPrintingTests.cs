using UNVoting.Documents;
using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Queries.Swing;
using UNVoting.Testing;
using UNVoting.Votes;

namespace UNVoting.Tests.Queries.Swing;

public sealed class SwingPrintingTests
{
    [Fact]
    public void Each_answer_prints_on_one_line_alike_in_every_culture()
    {
        VoteMatrix<StateCode, Vote> matrix = VoteMatrix.Of(FiveDocuments.Record);
        var competing = Bridging.Between(FiveDocuments.L11, FiveDocuments.L60);
        var since = BridgingShift.Between(Bridging.Between(FiveDocuments.L27, FiveDocuments.L37), competing);
        var moves = Shifting.Between(FiveDocuments.L27, FiveDocuments.L11);
        var series = ShiftingSeries.Of(matrix);
        StatePath brazil = series.Find(StateCode.Parse("BRA", null))!;
        var asean = Crossover.Find(matrix, StateGroups.Asean);
        StateCrossover crossing = asean.States.First(state => !state.Crossings.IsEmpty);
        var pivotal = Pivotal.Of(FiveDocuments.L11);
        PivotalChange likeliest = pivotal.LikeliestChanges(matrix)[0];
        var index = SwingIndex.Of(matrix, [StateGroups.Asean], 20);
        object[] answers =
        [
            competing, competing.States[0], since, since.Changes[0],
            moves, moves.Moves[0], moves.Table, moves.NetMovementOf(StateGroups.Asean),
            PartAndWhole.Between(FiveDocuments.ThirdPreambular, FiveDocuments.L11),
            CommitteeAndPlenary.Between(FiveDocuments.L11, FiveDocuments.L11 with { Body = Body.Plenary }),
            series, brazil, brazil.Changes[0],
            asean, crossing, crossing.Crossings[0], asean.Votes[0],
            pivotal, pivotal.Margin.Changes[0], Pivotal.Of(SmallAssembly.Vote("FAAnX")).Margin,
            likeliest, likeliest.Chances, likeliest.Chances.Neighbours[0],
            index, index.Scores[0].Years[2], index.Scores[^1],
        ];
        Cultures.Each(() => Assert.Equal(
            """
            ?
            """,
            string.Join('\n', answers)));
    }
}

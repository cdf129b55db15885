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
            A/C.1/78/L.11 and A/C.1/78/L.60/Rev.1: 88 in favour of both of 193
            AFG: non-voting, non-voting
            A/C.1/73/L.27/Rev.1 and A/C.1/73/L.37: 81 in favour of both of 193 → A/C.1/78/L.11 and A/C.1/78/L.60/Rev.1: 88 in favour of both of 193; 79 moved
            AFG: AbsentOnOne → AbsentOnBoth
            193 States: 8 towards in favour, 12 towards against, 16 joined, 11 dropped out
            AFG: non-voting → non-voting
            92 2 6 9 0 / 0 45 0 0 0 / 8 4 2 2 0 / 12 1 3 7 0 / 0 0 0 0 0
            Association of Southeast Asian Nations: 0 towards in favour, 1 towards against, of 10
            A/C.1/78/L.11 PP3: 106 in favour, the whole 112; price 6
            A/C.1/78/L.11 → A/C.1/78/L.11: 0 changed, 0 appeared, 0 vanished
            193 States in 8 votes
            BRA: abstaining, in favour, in favour, in favour, in favour, in favour, in favour, in favour
            0 to 1, BRA: abstaining → in favour
            Association of Southeast Asian Nations: 16 crossings in 8 votes
            BRN: 2 of 8 votes, 1.64 expected, p 0.53
            BRN, A/C.1/78/L.60/Rev.1: abstaining, most in favour
            A/C.1/73/L.27/Rev.1 whole: 0 of 10, 2.04 expected, p 1.00
            A/C.1/78/L.11 whole: 112–52–11, 18 non-voting of 193, carried by 29; 30 changes turn it
            in favour → against: 30 of 112
            1–2–1, 1 non-voting of 5, not carried, 1 missing; 1 change turns it
            IND, in favour → against: 0.87, of 7 votes
            IND: 0.46 in favour, 0.41 against, 0.12 abstaining, 0.01 non-voting, of 7 votes
            BIH against, weight 0.36, agreement 1.00, 0.65 to 1.00, of 7 votes
            193 States against Association of Southeast Asian Nations; 1 SGP: 0.28, 0.21 to 0.43, of 8 votes
            2023: -0.41 of 4 votes
            ZWE: no index
            """,
            string.Join('\n', answers)));
    }
}

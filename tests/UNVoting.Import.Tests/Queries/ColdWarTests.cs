using UNVoting.Import.Tests.Matrices;
using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Queries.Blocs;
using UNVoting.Testing;
using UNVoting.Votes;

namespace UNVoting.Import.Tests.Queries;

/// <summary>The blocs of the last years of the Cold War and of those after it, session by session.</summary>
public class ColdWarTests
{
    private const int First = 31, Last = 52;

    private static readonly Lazy<StateBlocHistory> Read = new(() =>
    {
        VotingRecord record = RecordReader.ReadFiles([new InputFile(SharedData.PathOf(RollCalls.Votes)), new InputFile(SharedData.PathOf(RollCalls.Calls))]).Record;
        VoteMatrix<StateCode, Vote> matrix = VoteMatrix.Of(record.Where(vote => vote.Session.Number is >= First and <= Last));
        return StateBlocHistory.Across(VotePeriod.OfSessions(matrix).Select(period => (period.Name, period.Matrix.FindBlocs())));
    });

    [SharedDataFact(RollCalls.Votes, RollCalls.Calls)]
    public void The_western_bloc_is_one_and_the_same_through_all_sessions()
    {
        int?[] identities = [.. Read.Value.Periods.Select(period => period.IdentityOf(Code("USA")))];
        Assert.Equal(Last - First + 1, identities.Length);
        Assert.Single(identities.Distinct());
        Assert.All(["GBR", "FRA", "BEL", "NLD", "ITA", "CAN"], state => Assert.All(Read.Value.Periods, period => Assert.Equal(identities[0], period.IdentityOf(Code(state)))));
    }

    [SharedDataFact(RollCalls.Votes, RollCalls.Calls)]
    public void In_the_Cold_War_the_eastern_bloc_stands_against_the_western_and_apart_from_a_third()
    {
        BlocPeriod[] sessions = [.. Read.Value.Periods.TakeWhile(period => period.Name != "39")];
        int east = sessions[0].IdentityOf(Code("SUN"))!.Value, third = sessions[0].IdentityOf(Code("EGY"))!.Value;
        Assert.Equal(3, new[] { east, third, sessions[0].IdentityOf(Code("USA"))!.Value }.Distinct().Count());
        foreach (BlocPeriod session in sessions)
        {
            Assert.All(["SUN", "BLR", "UKR", "POL", "CSK", "HUN", "BGR", "DDR"], state => Assert.Equal(session.IdentityOf(Code("SUN")), session.IdentityOf(Code(state))));
            Assert.Equal(third, session.IdentityOf(Code("EGY")));
            Assert.NotEqual(session.IdentityOf(Code("SUN")), session.IdentityOf(Code("EGY")));
        }

        Assert.All(sessions, session => Assert.Equal(east, session.IdentityOf(Code("SUN"))));
        Assert.Equal(15, Read.Value.MembersOf(east).ToDictionary()[Code("SUN")]);
        Assert.All(Read.Value.Periods.TakeWhile(period => period.Name != "41"), session => Assert.Superset(new HashSet<int> { east, third }, session.Identities.ToHashSet()));

        // From 1985 on the Soviet Union votes more and more as the South does: most of the third bloc goes over to its, and what is left ends in a merger.
        Assert.All(Read.Value.Periods.Where(period => period.Name is "41" or "42" or "43" or "44"), session => Assert.Equal((east, east), (session.IdentityOf(Code("SUN")), session.IdentityOf(Code("EGY")))));
        Assert.Contains(Read.Value.Events, happened => happened.Kind == BlocEventKind.Merger && happened.Identity == third && happened.Window + First is >= 40 and <= 43);
        Assert.All(Read.Value.Periods, session => Assert.Contains(east, session.Identities));
    }

    [SharedDataFact(RollCalls.Votes, RollCalls.Calls)]
    public void The_three_blocs_of_the_Cold_War_do_not_hang_on_the_seed() =>
        Assert.All(Read.Value.Periods.Where(period => period.Name is "31" or "34" or "38"), session => Assert.All(new ulong[] { 1, 2, 3 }, seed =>
        {
            FoundBlocs again = session.Blocs.Matrix.FindBlocs(seed: seed);
            Assert.True(StatePartitionComparison.Between(session.Blocs.ToWindow(), again.ToWindow()).AdjustedRandIndex > 0.95);
            Assert.Equal(3, new[] { "SUN", "EGY", "USA" }.Select(state => again.Find(Code(state))!.Value.Bloc).Distinct().Count());
        }));

    [SharedDataFact(RollCalls.Votes, RollCalls.Calls)]
    public void After_it_the_States_of_the_eastern_bloc_vote_with_the_western()
    {
        Assert.All(Read.Value.Periods.Where(period => period.Name is "48" or "50" or "52"), period =>
            Assert.All(["POL", "HUN", "BGR", "CZE"], state => Assert.Equal(period.IdentityOf(Code("USA")), period.IdentityOf(Code(state)))));
        Assert.Contains(Read.Value.Events, happened => happened.Kind == BlocEventKind.Merger);
    }

    [SharedDataFact(RollCalls.Votes, RollCalls.Calls)]
    public void Every_answer_rests_on_the_votes_of_its_session() =>
        Assert.All(Read.Value.Periods, period =>
        {
            Assert.NotEmpty(period.Blocs.Votes);
            Assert.All(period.Blocs.Votes, vote => Assert.Equal(period.Name, vote.Session.ToString()));
            Assert.All(period.Blocs.Memberships, state => Assert.InRange(state.Confidence!.Value, 0, 1));
        });

    private static StateCode Code(string state) => StateCode.Parse(state, null);
}

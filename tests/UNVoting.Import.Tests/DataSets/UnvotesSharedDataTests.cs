using UNVoting.Documents;
using UNVoting.Membership;
using UNVoting.Testing;
using UNVoting.Votes;

namespace UNVoting.Import.Tests.DataSets;

/// <summary>The whole of unvotes, counted.</summary>
public class UnvotesSharedDataTests
{
    private const string Folder = "data/unvotes";

    private static readonly Lazy<ReadResult> All = new(() => RecordReader.ReadFiles(Directory.GetFiles(SharedData.PathOf(Folder), "*.gz").Order(StringComparer.Ordinal)));

    private static VotingRecord Record => All.Value.Record;

    [SharedDataFact(Folder)]
    public void Every_row_is_a_vote_in_a_roll_call()
    {
        Assert.Equal(6203, Record.Votes.Count);
        Assert.Equal(870_109, Record.Votes.Sum(vote => vote.Roll.Count));
        Assert.Equal(0, Record.Votes.Sum(vote => vote.Roll.UnresolvedCount));
        Assert.Equal(95, Record.InSession(AssemblySession.Regular(73)).Votes.Count);
    }

    [SharedDataFact(Folder)]
    public void The_only_issues_are_the_days_and_two_States_that_voted_before_they_joined()
    {
        Assert.Equal(["day-of-date-unusable", "not-a-member"], All.Value.Codes());
        Assert.Equal(["Fiji", "Switzerland"], All.Value.Issues.Where(issue => issue.Code == "not-a-member").Select(issue => issue.Text).Order(StringComparer.Ordinal));
        Assert.False(All.Value.HasErrors);
    }

    [SharedDataTheory(Folder)]
    [InlineData("NAM", "Namibia", 2455)]
    [InlineData("DEU", "Federal Republic of Germany", 2151)]
    [InlineData("DEU", "Germany", 2552)]
    [InlineData("DDR", "German Democratic Republic", 2067)]
    [InlineData("YEM", "Yemen Arab Republic", 3291)]
    [InlineData("YEM", "Yemen", 2395)]
    [InlineData("YMD", "Yemen People's Republic", 2378)]
    [InlineData("EAZ", "Zanzibar", 2)]
    [InlineData("CHN", "Taiwan", 1233)]
    [InlineData("CHN", "China", 4532)]
    [InlineData("CSK", "Czechoslovakia", 3752)]
    public void A_trap_is_not_fallen_into(string state, string name, int votes) =>
        Assert.Equal(votes, Record.Votes.Count(vote => vote.Roll.Find(StateCode.Parse(state, null)) is { } cast && cast.Name == name));

    [SharedDataFact(Folder)]
    public void Yugoslavia_and_Russia_are_the_seats_of_their_time()
    {
        Assert.Equal(5475, Votes("YUG", "Yugoslavia") + Votes("SRB", "Yugoslavia"));
        Assert.Equal(6145, Votes("SUN", "Russia") + Votes("RUS", "Russia"));
        Assert.All(Record.Votes.Where(vote => vote.Roll.Find(StateCode.Parse("SRB", null)) is not null), vote => Assert.True(vote.Date!.Value.Year >= 2000));
        Assert.All(Record.Votes.Where(vote => vote.Roll.Find(StateCode.Parse("SUN", null)) is not null), vote => Assert.True(vote.Date!.Value.Year <= 1991));

        static int Votes(string state, string name) => Record.Votes.Count(vote => vote.Roll.Find(StateCode.Parse(state, null)) is { } cast && cast.Name == name);
    }

    [SharedDataFact(Folder)]
    public void Flags_and_symbols_are_those_of_the_file()
    {
        Assert.Equal(311, Record.Votes.Count(vote => vote.Subject.Kind == SubjectKind.Amendment));
        Assert.Equal(834, Record.Votes.Count(vote => vote.Subject.Kind == SubjectKind.Paragraphs));
        Assert.Equal(411, Record.Votes.Count(vote => vote.Subjects.Any(subject => subject.StartsWith("Important vote", StringComparison.Ordinal))));
        Assert.Equal(1092, Record.Votes.Count(vote => vote.Subjects.Contains("Arms control and disarmament")));
        Assert.All(Record.Votes, vote => Assert.Equal((VoteMethod.Recorded, Outcome.NotStated), (vote.Method, vote.Outcome)));
        Assert.Contains(Record.FindVotes(DocumentSymbol.Parse("A/RES/3379 (XXX)", null)), vote => vote.Roll.Count > 100);
    }

    [SharedDataFact(Folder)]
    public void Votes_alone_resolve_as_far_as_a_name_without_a_day_can()
    {
        ReadResult read = RecordReader.ReadFile(SharedData.PathOf($"{Folder}/un_votes.csv.gz"));
        Assert.Equal(870_109, read.Record.Votes.Sum(vote => vote.Roll.Count));
        Assert.Equal(5475 + 1233, read.Record.Votes.Sum(vote => vote.Roll.UnresolvedCount));
        Assert.Equal(["Taiwan", "Yugoslavia"], read.Issues.Where(issue => issue.Code == "unknown-state-name").Select(issue => issue.Text).Order(StringComparer.Ordinal));
    }
}

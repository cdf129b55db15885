using System.Globalization;
using System.Runtime.CompilerServices;
using NodaTime;
using UNVoting.Documents;
using UNVoting.Json;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Tests.Votes;

/// <summary>All recorded votes since 1946 fit into little memory. Runs alone, for what other tests hold would count.</summary>
[Collection(nameof(Alone))]
public class VotingRecordMemoryTests
{
    private const int Votes = 6_200;

    private const int StatesInAll = 200;

    private const long Bound = 48L * 1024 * 1024;

    [CollectionDefinition(nameof(Alone), DisableParallelization = true)]
    public class Alone;

    [Fact]
    public void Six_thousand_votes_of_two_hundred_States_take_at_most_48_MB_strings_included()
    {
        byte[] json = Written();
        long before = GC.GetTotalMemory(forceFullCollection: true);
        VotingRecord record = VotingRecordJson.Read(json);
        Assert.Equal(Votes, record.Votes.Count);
        Assert.Equal(StatesInAll * Votes, record.Votes.Sum(vote => vote.Roll.Count));
        Assert.Single(record.FindVotes(record.Votes[0].Symbol!));
        long held = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(record);
        GC.KeepAlive(json);
        Assert.InRange(held, StatesInAll * Votes, Bound);
    }

    // As a data set prints them, one name of a State in ten spelt in another way; kept apart so that nothing of it lives on in the test.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static byte[] Written()
    {
        State[] states = [.. States.All.Take(StatesInAll)];
        var source = new Source(SourceKind.DigitalLibraryCsv, Name: "votes.csv");
        Choice[] choices = [Choice.InFavour, Choice.InFavour, Choice.Against, Choice.Abstaining, Choice.NonVoting];
        using var stream = new MemoryStream();
        VotingRecordJson.Write(
            VotingRecord.Of(Enumerable.Range(0, Votes).Select(i => new Vote(
                DocumentSymbol.ForResolution(AssemblySession.Regular(40 + (i / 200)), 1 + (i % 200)), VoteSubject.Whole, Body.Plenary, source)
            {
                Date = new LocalDate(1985, 12, 1).PlusDays(i),
                Method = VoteMethod.Recorded,
                Outcome = Outcome.Adopted,
                PrintedTotals = new PrintedTotals(80, 40, 40, 40, StatesInAll),
                Title = string.Create(CultureInfo.InvariantCulture, $"Developments in the field of information and telecommunications in the context of security, report {i}"),
                AgendaItems = [new AgendaItem("94", "Developments in the field of information and telecommunications")],
                Links = [new DocumentLink(LinkKind.Report, DocumentSymbol.Parse(string.Create(CultureInfo.InvariantCulture, $"A/{40 + (i / 200)}/{500 + (i % 200)}"), null), "para. 14")],
                Roll = Roll.Of(states.Select((state, s) => new CastVote(state.Code, (s + i) % 10 == 0 ? state.Name.ToUpperInvariant() : state.Name, choices[(s + i) % choices.Length]))),
            })),
            stream);
        return stream.ToArray();
    }
}

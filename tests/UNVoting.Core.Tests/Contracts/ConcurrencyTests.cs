using UNVoting.Documents;
using UNVoting.Json;
using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Queries.Blocs;
using UNVoting.Queries.Sponsors;
using UNVoting.Queries.Texts;
using UNVoting.Tables;
using UNVoting.Testing;
using UNVoting.Tests.Generators;
using UNVoting.Votes;

namespace UNVoting.Tests.Contracts;

/// <summary>One record, asked by many threads at once, answers as it answers one. Each round asks a record that nobody has asked before, so that what it keeps for later is made under fire.</summary>
public class ConcurrencyTests
{
    private const int Threads = 16;
    private const int Rounds = 2;

    private static readonly (string Name, Func<VotingRecord, object?> Ask)[] Questions =
    [
        ("sources", record => record.Sources()),
        ("votes on each symbol", record => Symbols(record).Select(record.FindVotes)),
        ("votes on each matter throughout", record => Symbols(record).Select(record.FindVotesThroughout)),
        ("the chain of each symbol", record => Symbols(record).Select(record.ChainOf)),
        ("the text of each symbol", record => Symbols(record).Select(record.FindText)),
        ("sessions", record => record.Votes.Select(vote => vote.Session).Distinct().Select(record.InSession)),
        ("bodies", record => record.Votes.Select(vote => vote.Body).Distinct().Select(record.InBody)),
        ("days", record => record.Votes.Select(vote => vote.Date).OfType<NodaTime.LocalDate>().Distinct().Select(day => record.Between(day, day.PlusYears(1)))),
        ("agenda items", record => record.Votes.SelectMany(vote => vote.AgendaItems).Distinct().Select(item => record.OnAgendaItem(item.Number))),
        ("States", record => States.All.Take(40).Select(state => record.OfState(state.Code))),
        ("contested votes", record => record.Where(vote => vote.Count()?.Against > 0)),
        ("without wording", record => record.WithoutWording()),
        ("united with itself", record => record.Union(record)),
        ("hash", record => record.GetHashCode()),
        ("tallies", record => record.Votes.Select(vote => vote.Count())),
        ("choices", record => record.Votes.SelectMany(vote => States.All.Take(40).Select(state => vote.ChoiceOf(state.Code)))),
        ("JSON", VotingRecordJson.ToJson),
        ("table of votes", record => VotesTable.Of(record).ToCsv()),
        ("table of sponsors", record => SponsorsTable.Of(record).ToCsv()),
        ("table of texts", record => TextsTable.Of(record).ToCsv()),
        ("matrix", record => VoteMatrix.Of(record)),
        ("agreement", record => VoteMatrix.Of(record).Agreement([AgreementMeasure.Voeten, AgreementMeasure.Lijphart, AgreementMeasure.KappaLinear])),
        ("divided votes", record => VoteMatrix.Of(record).WithoutUnanimous()),
        ("cohesion", record => StateGroups.All.Select(VoteMatrix.Of(record).Cohesion)),
        ("timelines of sponsors", record => record.Texts.Select(SponsorTimeline.Of)),
        ("co-sponsorship", CosponsorshipNetwork.Of),
        ("citations", CitationGraph.Of),
        ("lineage", record => record.Texts.Where(text => text.Kind != TextKind.Amendment).Select(text => Lineage.Of(record, text.Symbol))),
        ("provenance", record => record.Texts.Where(text => text.Wording is not null).Select(AgreedLanguage.Of(record).FindOrigins)),
    ];

    [Fact]
    public void The_embedded_record_answers_sixteen_threads_as_one() => Hammer(EmbeddedRecord.Record);

    [Property(Arbitrary = [typeof(Model)], MaxTest = 2)]
    public void Any_record_answers_sixteen_threads_as_one(VotingRecord record) => Hammer(record);

    [Fact]
    public void One_matrix_answers_sixteen_threads_as_one()
    {
        VoteMatrix<StateCode, Vote> matrix = VoteMatrix.Of(EmbeddedRecord.Record);
        object[] expected = [.. Ask(matrix)];
        AtOnce(_ => Assert.Equal(expected, Ask(matrix)));
    }

    [Fact]
    public void The_registers_answer_sixteen_threads_as_one()
    {
        NodaTime.LocalDate[] days = [.. Enumerable.Range(1945, 90).Select(year => new NodaTime.LocalDate(year, 12, 31))];
        object[] expected = [.. Answers()];
        AtOnce(_ => Assert.Equal(expected, Answers()));

        IEnumerable<object> Answers() => days.SelectMany(day => StateGroups.All.Select(group => (object)group.MembersOn(day)).Append(States.MembersOn(day).Select(state => state.Code).ToArray()));
    }

    private static IEnumerable<DocumentSymbol> Symbols(VotingRecord record) => record.Votes.Select(vote => vote.Symbol).OfType<DocumentSymbol>().Concat(record.Texts.Select(text => text.Symbol)).Distinct();

    private static IEnumerable<object> Ask(VoteMatrix<StateCode, Vote> matrix)
    {
        yield return matrix.Agreement(AgreementMeasure.Lijphart);
        yield return matrix.WithoutUnanimous();
        yield return matrix.Voters.Select(matrix.TotalsOf).ToArray();
        yield return Enumerable.Range(0, matrix.Votes.Count).Select(matrix.TotalsOfVote).ToArray();
        yield return matrix.Voters.Take(20).Select(voter => matrix.TableOf(matrix.Voters[0], voter)).ToArray();
        yield return matrix.GetHashCode();
        AgreementMatrix<StateCode> agreement = matrix.Agreement(AgreementMeasure.Lijphart, minimumJoint: 1);
        AgreementNetwork network = AgreementNetwork.Of(40, (first, second) => agreement[matrix.Voters[first], matrix.Voters[second]].Score?.Value ?? 0);
        yield return Leiden.FindBlocs(network, seed: 7);
    }

    // Every thread begins at another question, so that every pair of questions meets.
    private static void Hammer(VotingRecord record)
    {
        string json = VotingRecordJson.ToJson(record);
        object[] expected = [.. Questions.Select(question => Answer(question.Ask, VotingRecordJson.Read(json)))];
        for (int round = 0; round < Rounds; round++)
        {
            VotingRecord fresh = VotingRecordJson.Read(json);
            AtOnce(thread =>
            {
                for (int i = 0; i < Questions.Length; i++)
                {
                    int question = (i + (thread * Questions.Length / Threads)) % Questions.Length;
                    Assert.True(SameAnswer(expected[question], Answer(Questions[question].Ask, fresh)), $"Another answer to \"{Questions[question].Name}\" on thread {thread}.");
                }
            });
        }
    }

    private static object Answer(Func<VotingRecord, object?> ask, VotingRecord record) => ask(record) switch
    {
        string text => text,
        VotingRecord part => part,
        IEnumerable<IReadOnlyList<Vote>> lists => lists.SelectMany(list => list.Select(vote => (object)vote).Append(list.Count)).ToArray(),
        IEnumerable<IReadOnlyList<DocumentSymbol>> lists => lists.SelectMany(list => list.Select(symbol => (object)symbol).Append(list.Count)).ToArray(),
        System.Collections.IEnumerable items => items.Cast<object?>().ToArray(),
        { } one => one,
        null => "",
    };

    private static bool SameAnswer(object expected, object actual) =>
        expected is object?[] many ? actual is object?[] others && many.AsSpan().SequenceEqual(others) : expected.Equals(actual);

    private static void AtOnce(Action<int> body)
    {
        using var together = new Barrier(Threads);
        var faults = new System.Collections.Concurrent.ConcurrentQueue<Exception>();
        Thread[] threads = [.. Enumerable.Range(0, Threads).Select(number => new Thread(() => Run(number)))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        Assert.Empty(faults);

        void Run(int number)
        {
            together.SignalAndWait();
            try
            {
                body(number);
            }
#pragma warning disable CA1031 // Handed to the thread that asserts.
            catch (Exception fault)
#pragma warning restore CA1031
            {
                faults.Enqueue(fault);
            }
        }
    }
}

using System.Globalization;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using NodaTime;
using UNVoting.Documents;
using UNVoting.Json;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Benchmarks.Json;

/// <summary>The voting record as JSON, against taking the same text apart into a document that knows nothing of votes.</summary>
[MemoryDiagnoser]
[ReturnValueValidator(failOnError: true)]
public class VotingRecordJsonBenchmarks
{
    private VotingRecord record = VotingRecord.Empty;
    private byte[] json = [];

    /// <summary>How many votes the record holds; 4,351 of 200 States are the 870,000 votes cast in plenary from 1946 to 2019.</summary>
    [Params(311, 4351)]
    public int Votes { get; set; }

    /// <summary>Makes the record and its text.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        State[] states = [.. States.All.Take(200)];
        Choice[] choices = [Choice.InFavour, Choice.InFavour, Choice.Against, Choice.Abstaining, Choice.NonVoting];
        var source = new Source(SourceKind.DigitalLibraryCsv, Name: "votes.csv");
        record = VotingRecord.Of(Enumerable.Range(0, Votes).Select(i =>
            new Vote(DocumentSymbol.ForResolution(AssemblySession.Regular(40 + (i / 200)), 1 + (i % 200)), VoteSubject.Whole, Body.Plenary, source)
            {
                Date = new LocalDate(1985, 12, 1).PlusDays(i),
                Method = VoteMethod.Recorded,
                Outcome = Outcome.Adopted,
                PrintedTotals = new PrintedTotals(80, 40, 40, 40, states.Length),
                Title = string.Create(CultureInfo.InvariantCulture, $"Developments in the field of information and telecommunications, report {i}"),
                Roll = Roll.Of(states.Select((state, s) => new CastVote(state.Code, (s + i) % 10 == 0 ? state.Name.ToUpperInvariant() : state.Name, choices[(s + i) % choices.Length]))),
            }));
        using var stream = new MemoryStream();
        VotingRecordJson.Write(record, stream);
        json = stream.ToArray();
        if (VotingRecordJson.Read(json) != record)
        {
            throw new InvalidOperationException("The record that was read is not the one that was written.");
        }
    }

    /// <summary>The text taken apart, and nothing made of it.</summary>
    [Benchmark(Baseline = true)]
    public int Parse()
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.GetProperty("votes").GetArrayLength();
    }

    /// <summary>From text to record.</summary>
    [Benchmark]
    public int Read() => VotingRecordJson.Read(json).Votes.Count;

    /// <summary>From record to text.</summary>
    [Benchmark]
    public int Write()
    {
        using var stream = new MemoryStream(json.Length);
        VotingRecordJson.Write(record, stream);
        return stream.Length == json.Length ? record.Votes.Count : -1;
    }
}

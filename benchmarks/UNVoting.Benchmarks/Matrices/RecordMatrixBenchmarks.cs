using BenchmarkDotNet.Attributes;
using NodaTime;
using UNVoting.Documents;
using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Benchmarks.Matrices;

/// <summary>The matrix of a record as large as the Assembly's plenary votes from 1946 to 2019: 6,203 votes, about 870,000 of them cast.</summary>
[Config(typeof(OneThread))]
public class RecordMatrixBenchmarks
{
    private VotingRecord record = VotingRecord.Empty;

    /// <summary>Votes of members on days spread evenly, of which eight in nine members cast one.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        const int Count = 6203;
        var random = new Random(73);
        var first = new LocalDate(1946, 12, 1);
        int days = Period.DaysBetween(first, new LocalDate(2019, 9, 1));
        record = VotingRecord.Of(Enumerable.Range(0, Count).Select(number =>
        {
            LocalDate day = first.PlusDays((int)((long)days * number / Count));
            return new Vote(null, VoteSubject.Whole, default, Source.Unstated)
            {
                Identifier = $"call {number}",
                Date = day,
                Roll = Roll.Of(States.MembersOn(day).Where(_ => random.Next(9) != 0).Select(state => new CastVote(state.Code, "", Draw(random)))),
            };
        }));
    }

    /// <summary>Cell by cell into an array, rows looked up in a dictionary; returns the votes in favour.</summary>
    /// <returns>How many votes were in favour.</returns>
    [Benchmark(Baseline = true)]
    public int Cells()
    {
        var rows = record.Votes.SelectMany(vote => vote.Members).Select(state => state.Code).Distinct().Order().Index().ToDictionary(state => state.Item, state => state.Index);
        var cells = new Choice[rows.Count, record.Votes.Count];
        int inFavour = 0;
        for (int vote = 0; vote < record.Votes.Count; vote++)
        {
            foreach (State member in record.Votes[vote].Members)
                cells[rows[member.Code], vote] = Choice.NonVoting;
            foreach (CastVote cast in record.Votes[vote].Roll)
                cells[rows[cast.State], vote] = cast.Choice;
        }

        foreach (Choice cell in cells)
            inFavour += cell == Choice.InFavour ? 1 : 0;
        return inFavour;
    }

    /// <summary>Bit planes with the names of their rows and columns.</summary>
    /// <returns>How many votes were in favour.</returns>
    [Benchmark]
    public int Matrix()
    {
        VoteMatrix<StateCode, Vote> matrix = VoteMatrix.Of(record);
        int inFavour = 0;
        for (int row = 0; row < matrix.Voters.Count; row++)
            inFavour += matrix.Planes.TotalsOfRow(row).InFavour;
        return inFavour;
    }

    /// <summary>The same, votes read as later advised and seats under their continuing State.</summary>
    /// <returns>How many votes were in favour.</returns>
    [Benchmark]
    public int MatrixOfSeats()
    {
        VoteMatrix<StateCode, Vote> matrix = VoteMatrix.Of(record, Reading.AsAdvised, Continuation.Continuator);
        int inFavour = 0;
        for (int row = 0; row < matrix.Voters.Count; row++)
            inFavour += matrix.Planes.TotalsOfRow(row).InFavour;
        return inFavour;
    }

    private static Choice Draw(Random random) => random.Next(20) switch
    {
        < 3 => Choice.Abstaining,
        < 5 => Choice.Against,
        _ => Choice.InFavour,
    };
}

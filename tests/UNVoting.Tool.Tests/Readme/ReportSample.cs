using UNVoting;
using UNVoting.Documents;
using UNVoting.Import;
using UNVoting.Json;
using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Queries.Blocs;
using UNVoting.Queries.Swing;
using UNVoting.Tables;
using UNVoting.Votes;

namespace UNVoting.Tool.Tests.Readme;

/// <summary>The README's sample of a report: read, its blocs, its swing States, exported.</summary>
internal static class ReportSample
{
    public static void Run(TextWriter Console)
    {
        ReadResult read = RecordReader.ReadFile("report.txt");
        VotingRecord record = read.Record;
        Console.WriteLine($"{record}, {read.Issues.Count(issue => issue.Severity != IssueSeverity.Info)} warnings or errors");
        foreach (Vote vote in record.Votes)
        {
            Console.WriteLine(vote);
        }

        FoundBlocs blocs = VoteMatrix.Of(record).FindBlocs();
        foreach (ValueList<StateCode> bloc in blocs.Blocs)
        {
            Console.WriteLine($"{bloc.Count} States: {string.Join(' ', bloc)}");
        }

        Vote first = record.GetVote(DocumentSymbol.Parse("A/C.1/78/L.91"));
        Vote second = record.GetVote(DocumentSymbol.Parse("A/C.1/78/L.92"));
        Console.WriteLine($"in favour of both drafts: {string.Join(' ', Bridging.Between(first, second).InFavourOfBoth)}");
        Console.WriteLine($"{second}; {Pivotal.Of(second).Margin.Smallest} States voting otherwise would have turned it");

        File.WriteAllText("blocs.csv", BlocsTable.Of(blocs).ToCsv());
        File.WriteAllText("swing.csv", SwingTable.Of(Shifting.Between(first, second)).ToCsv());
        File.WriteAllText("record.json", VotingRecordJson.ToJson(record));
    }
}

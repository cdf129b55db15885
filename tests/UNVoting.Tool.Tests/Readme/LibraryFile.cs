using UNVoting.Documents;
using UNVoting.Import;
using UNVoting.Tables;
using UNVoting.Votes;

namespace UNVoting.Tool.Tests.Readme;

/// <summary>The README's answer to "load the Digital Library's file".</summary>
internal static class LibraryFile
{
    public static void Run(TextWriter Console)
    {
        VotingRecord library = RecordReader.ReadFile("library.csv").Record;
        foreach (Vote vote in library.Votes)
        {
            Console.WriteLine(vote);
        }

        Vote adopted = library.FindVotesThroughout(DocumentSymbol.Parse("A/C.1/78/L.91")).Single();    // asked by its draft
        Console.WriteLine($"{adopted.Symbol}: {adopted.Title}");
        Console.Write(VotesTable.Of(library.InBody(Body.Plenary)).ToCsv().Split('\n')[0]);
    }
}

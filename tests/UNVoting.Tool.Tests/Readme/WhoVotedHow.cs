using UNVoting.Documents;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Tool.Tests.Readme;

/// <summary>The README's answer to "who voted how".</summary>
internal static class WhoVotedHow
{
    public static void Run(VotingRecord record, TextWriter Console)
    {
        Vote vote = record.GetVote(DocumentSymbol.Parse("A/C.1/78/L.11"));
        Console.WriteLine(vote);
        Console.WriteLine($"abstaining: {string.Join(", ", vote.StatesWith(Choice.Abstaining).Select(state => States.Get(state).Name))}");
        Console.WriteLine($"Venezuela: {vote.ChoiceOf(StateCode.Parse("VEN"))}; the Holy See: {vote.ChoiceOf(StateCode.Parse("VAT"))}");
    }
}

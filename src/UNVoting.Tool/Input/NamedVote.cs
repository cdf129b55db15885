using UNVoting.Documents;
using UNVoting.Tool.Commands;
using UNVoting.Votes;

namespace UNVoting.Tool.Input;

/// <summary>A vote as a command line names it: <c>SYMBOL</c> for the text as a whole, <c>SYMBOL:SUBJECT</c> for a part of it.</summary>
internal sealed record NamedVote(DocumentSymbol Symbol, VoteSubject Subject)
{
    /// <summary>The usage of a word that names a vote.</summary>
    public const string Usage = "SYMBOL[:SUBJECT]";

    public static NamedVote Parse(string word)
    {
        int colon = word.IndexOf(':', StringComparison.Ordinal);
        if (!DocumentSymbol.TryParse(colon < 0 ? word : word[..colon], null, out DocumentSymbol? symbol))
        {
            throw new UsageException($"\"{word}\" names no vote: expected {Usage}, such as A/C.1/78/L.11 or A/C.1/78/L.11:PP3");
        }

        VoteSubject? subject = VoteSubject.Whole;
        return colon < 0 || VoteSubject.TryParse(word[(colon + 1)..], null, out subject)
            ? new NamedVote(symbol, subject)
            : throw new UsageException($"\"{word[(colon + 1)..]}\" is no subject of a vote: expected whole, PP3, OP4 (b), OP1 and OP7, section …, amendment …, motion");
    }

    /// <summary>The one vote by name that the record holds of it, under this symbol or under another of the same text on its way.</summary>
    public Vote Find(VotingRecord record)
    {
        Vote[] own = [.. Named(record.FindVotes(Symbol))];
        Vote[] found = own.Length > 0 ? own : [.. Named(record.FindVotesThroughout(Symbol))];
        return found switch
        {
            [var only] => only,
            [] => throw new UsageException($"the record holds no vote by name on {Symbol} ({Subject}); \"unvoting votes\" lists those that it holds"),
            _ => throw new UsageException($"the record holds {found.Length} votes by name on {Symbol} ({Subject}), expected one: {string.Join("; ", found.Select(vote => vote.ToString()))}"),
        };
    }

    private IEnumerable<Vote> Named(IEnumerable<Vote> votes) => votes
        .Where(vote => vote.Subject == Subject)
        .Select(vote => vote.HasNames ? vote : vote.OtherReadings.FirstOrDefault(other => other.HasNames))
        .OfType<Vote>();
}

using UNVoting.Documents;
using UNVoting.Json;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Tests.Queries.Swing;

/// <summary>The votes of A/73/505, A/74/363 and A/78/404, and lists of States as they follow from comparing the printed lists of voters by hand.</summary>
internal static class FiveDocuments
{
    public static VotingRecord Record => EmbeddedRecord.Record;

    public static Vote L27 { get; } = Get("A/C.1/73/L.27/Rev.1");

    public static Vote L37 { get; } = Get("A/C.1/73/L.37");

    public static Vote L49 { get; } = Get("A/C.1/74/L.49/Rev.1");

    public static Vote L50 { get; } = Get("A/C.1/74/L.50/Rev.1");

    public static Vote L11 { get; } = Get("A/C.1/78/L.11");

    public static Vote L60 { get; } = Get("A/C.1/78/L.60/Rev.1");

    public static Vote ThirdPreambular { get; } = Get("A/C.1/78/L.11", "PP3");

    public static Vote FourthOperative { get; } = Get("A/C.1/78/L.60/Rev.1", "OP4");

    /// <summary>States by their codes with blanks between.</summary>
    public static ValueList<StateCode> States(string codes) => codes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(code => StateCode.Parse(code, null)).ToValueList();

    private static Vote Get(string symbol, string subject = "whole") => Record.GetVote(DocumentSymbol.Parse(symbol, null), VoteSubject.Parse(subject, null));
}

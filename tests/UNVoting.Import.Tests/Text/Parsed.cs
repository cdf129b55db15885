using System.Globalization;
using UNVoting.Documents;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Import.Tests.Text;

/// <summary>Tokens as tests write them.</summary>
internal static class Parsed
{
    public static DocumentSymbol Symbol(string text) => DocumentSymbol.Parse(text, CultureInfo.InvariantCulture);

    public static VoteSubject Subject(string text) => VoteSubject.Parse(text, CultureInfo.InvariantCulture);

    public static ParagraphLabel Label(string text) => ParagraphLabel.Parse(text, CultureInfo.InvariantCulture);

    public static StateCode State(string text) => StateCode.Parse(text, CultureInfo.InvariantCulture);
}

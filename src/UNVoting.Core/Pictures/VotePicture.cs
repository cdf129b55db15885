using UNVoting.Documents;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Pictures;

/// <summary>One vote as a picture: the totals as a bar, the States by where they stood, later advice, and whether printed totals and names agree.</summary>
public static class VotePicture
{
    /// <summary>Sets out who stood where.</summary>
    /// <param name="vote">The vote.</param>
    /// <returns>The picture; States by the names they had on that day, names that were not resolved as printed, marked with a question mark.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="vote"/> is <see langword="null"/>.</exception>
    public static Picture Of(Vote vote)
    {
        ArgumentNullException.ThrowIfNull(vote);
        return new Picture($"{vote.Name} {vote.Subject}".TrimStart(), html => Write(vote, html));
    }

    private static void Write(Vote vote, HtmlWriter html)
    {
        if (vote.Title.Length > 0)
        {
            html.Element("p", vote.Title);
        }

        html.Note(string.Join(" · ", Facts(vote).Where(fact => fact.Length > 0)));
        if (vote.Count() is not { } counted)
        {
            html.Element("p", vote.PrintedTotals.IsEmpty ? "No votes by name." : $"{vote.PrintedTotals}, no votes by name.");
            return;
        }

        html.Element("p", counted.ToString());
        VoteBar.Write(counted, html);
        if (vote.TotalsAgree == false)
        {
            html.Note($"The totals printed are {vote.PrintedTotals}; the names add up to {counted.InFavour}–{counted.Against}–{counted.Abstaining}.");
        }

        html.Markup("<table><tbody>\n");
        WriteStates(vote, Choice.InFavour, "In favour", "f", html);
        WriteStates(vote, Choice.Against, "Against", "a", html);
        WriteStates(vote, Choice.Abstaining, "Abstaining", "b", html);
        WriteStates(vote, Choice.NonVoting, "Non-voting", "v", html);
        html.Markup("</tbody></table>\n");
        foreach (LaterAdvice advice in vote.Advice)
        {
            html.Note($"{Name(advice.State, advice.Name, vote)} later advised that it had intended {Intended(advice.Advised)}.");
        }
    }

    private static IEnumerable<string> Facts(Vote vote) =>
        [vote.Body.Name, vote.Session.ToString(), DayText.After("", vote.Date), Words.Of(vote.Method), EnumWords.Spoken(vote.Outcome), vote.Source.ToString()];

    private static void WriteStates(Vote vote, Choice choice, string heading, string colour, HtmlWriter html)
    {
        string[] names =
        [
            .. vote.StatesWith(choice).Select(state => Name(state, "", vote)).Order(StringComparer.Ordinal),
            .. vote.Roll.Skip(vote.Roll.Count - vote.Roll.UnresolvedCount).Where(cast => cast.Choice == choice).Select(cast => $"{cast.Name} (?)"),
        ];
        if (names.Length == 0)
        {
            return;
        }

        html.Format($"<tr><th class=\"s key\"><i class=\"{colour}\"></i>{heading}</th><td class=\"n\">{names.Length}</td><td>");
        html.Text(string.Join(", ", names));
        html.Markup("</td></tr>\n");
    }

    private static string Name(StateCode state, string printed, Vote vote) =>
        !States.TryGet(state, out State? known) ? printed : vote.Date is { } day ? known.NameOn(day) : known.Name;

    private static string Intended(AdvisedVote advised) => advised switch
    {
        AdvisedVote.InFavour => "to vote in favour",
        AdvisedVote.Against => "to vote against",
        AdvisedVote.Abstaining => "to abstain",
        _ => "not to participate",
    };
}

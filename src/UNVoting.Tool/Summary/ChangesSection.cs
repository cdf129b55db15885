using Spectre.Console;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Tool.Summary;

/// <summary>What changed between the first and the last vote on the same matter: texts of one title, voted on as a whole in one body.</summary>
internal static class ChangesSection
{
    private const int MostMatters = 12;
    private static readonly Choice[] s_places = [Choice.InFavour, Choice.Against, Choice.Abstaining, Choice.NonVoting, Choice.NotMember];

    public static void Write(VotingRecord record, IAnsiConsole console)
    {
        (Vote First, Vote Last)[] matters =
        [
            .. record.Votes
                .Where(vote => vote.HasNames && vote.Subject == VoteSubject.Whole && vote.Title.Length > 0)
                .GroupBy(vote => (vote.Title, vote.Body))
                .Where(votes => votes.Count() > 1)
                .Select(votes => (votes.First(), votes.Last()))
                .Take(MostMatters),
        ];
        foreach ((Vote first, Vote last) in matters)
        {
            Write(first, last, console);
        }
    }

    private static void Write(Vote first, Vote last, IAnsiConsole console)
    {
        Layout.Heading(console, $"Who moved: {first.Symbol} ({Layout.Day(first.Date)}) to {last.Symbol} ({Layout.Day(last.Date)})");
        console.WriteLine(first.Title);
        var moves = States.All
            .Select(state => (State: state, From: first.ChoiceOf(state.Code)!.Value, To: last.ChoiceOf(state.Code)!.Value))
            .Where(move => move.From != Choice.NotMember || move.To != Choice.NotMember)
            .ToLookup(move => (move.From, move.To));

        Table table = Layout.Table("from \\ to", ">in favour", ">against", ">abstaining", ">non-voting", ">not a member");
        foreach (Choice from in s_places.Where(from => s_places.Any(to => moves.Contains((from, to)))))
        {
            Layout.Row(table, s_places.Select(to => $"{moves[(from, to)].Count()}").Prepend(VotesSection.Words(from)));
        }

        console.Write(table);
        foreach (Choice from in s_places)
        {
            foreach (Choice to in s_places.Where(to => to != from && moves.Contains((from, to))))
            {
                console.WriteLine($"{VotesSection.Words(from)} → {VotesSection.Words(to)}: {string.Join(", ", moves[(from, to)].Select(move => move.State.Name).Order(StringComparer.Ordinal))}");
            }
        }
    }
}

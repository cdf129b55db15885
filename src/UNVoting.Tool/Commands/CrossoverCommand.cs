using System.CommandLine;
using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Queries.Swing;
using UNVoting.Tables;
using UNVoting.Tool.Input;
using UNVoting.Tool.Output;
using UNVoting.Votes;

namespace UNVoting.Tool.Commands;

/// <summary><c>unvoting crossover</c>: who voted against the majority of its own bloc.</summary>
internal static class CrossoverCommand
{
    public static Command Create(Screen screen)
    {
        var group = new Option<string[]>("--group")
        {
            Description = $"The bloc, once or more: {string.Join(", ", StateGroups.All.Select(group => group.Code))}, or codes of States with commas between.",
            HelpName = "GROUP",
            Required = true,
        };
        var byVote = new Option<bool>("--by-vote") { Description = "One row for each vote instead of one for each State." };
        Option<bool> advised = ReadingOption.Create();
        return TableCommand.Create(
            "crossover",
            "Who voted against the majority of its own bloc, how often by chance, and in which votes.",
            screen,
            (read, parsed) =>
            {
                StateGroup[] groups = Array.ConvertAll(parsed.GetRequiredValue(group), GroupOf);
                VoteMatrix<StateCode, Vote> votes = VoteMatrix.Of(read.Record, ReadingOption.Of(parsed, advised));
                Crossover[] found = Array.ConvertAll(groups, group => Crossover.Find(votes, group));
                return parsed.GetValue(byVote) ? CrossoverTable.OfVotes(found) : CrossoverTable.OfStates(found);
            },
            group,
            byVote,
            advised);
    }

    private static StateGroup GroupOf(string word)
    {
        if (StateGroups.TryGet(word, out StateGroup? known))
        {
            return known;
        }

        var members = new List<StateCode>();
        foreach (string code in word.Split(',', StringSplitOptions.TrimEntries))
        {
            if (!StateCode.TryParse(code, null, out StateCode state) || !States.TryGet(state, out _))
            {
                throw new UsageException($"\"{word}\" is no bloc: expected {string.Join(", ", StateGroups.All.Select(group => group.Code))}, or codes of States with commas between");
            }

            members.Add(state);
        }

        return StateGroup.Of(word, members);
    }
}

using System.CommandLine;
using UNVoting.Import;
using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Tables;
using UNVoting.Tool.Output;

namespace UNVoting.Tool.Commands;

/// <summary><c>unvoting cohesion</c>: how much of one mind a group was.</summary>
internal static class CohesionCommand
{
    public static Command Create(Screen screen)
    {
        Option<StateGroup> group = Group();
        Option<bool> advised = VoteOptions.Advised();
        return TableCommand.Create(
            "cohesion",
            "How much of one mind a group was in each vote, with its members of that day.",
            screen,
            (read, parsed) => CohesionTable.Of(VoteMatrix.Of(read.Record, VoteOptions.Reading(parsed, advised)).Cohesion(parsed.GetRequiredValue(group))),
            group,
            advised);
    }

    private static Option<StateGroup> Group() => new("--group")
    {
        Description = $"A group ({string.Join(", ", StateGroups.All.Select(known => known.Code))}) or State codes with commas between them (EST,LVA,LTU).",
        HelpName = "NAME|CODES",
        Required = true,
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            if (StateGroups.TryGet(text, out StateGroup? known))
            {
                return known;
            }

            var members = new List<StateCode>();
            foreach (string code in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (!StateCode.TryParse(code, out StateCode state) || !States.TryGet(state, out _))
                {
                    result.AddError($"{code} is neither a group nor the code of a State; groups are {string.Join(", ", StateGroups.All.Select(group => group.Code))}.");
                    return null;
                }

                members.Add(state);
            }

            if (members.Count > 0)
            {
                return StateGroup.Of(text, members);
            }

            result.AddError("--group needs a group or the codes of its members.");
            return null;
        },
    };
}

using System.CommandLine;
using UNVoting.Membership;

namespace UNVoting.Tool.Commands;

/// <summary>The option that names a given bloc: a group that the package carries, or the codes of its members.</summary>
internal static class GroupOption
{
    public static Option<StateGroup> Create() => new("--group")
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

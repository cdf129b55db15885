using System.CommandLine;
using System.CommandLine.Parsing;
using UNVoting.Membership;

namespace UNVoting.Tool.Commands;

/// <summary>The option that names given blocs: a group that the package carries, or the codes of its members.</summary>
internal static class GroupOption
{
    private static readonly string s_groups = string.Join(", ", StateGroups.All.Select(group => group.Code));

    /// <summary>One bloc, which must be named.</summary>
    public static Option<StateGroup> Create() => new("--group")
    {
        Description = $"A group ({s_groups}) or State codes with commas between them (EST,LVA,LTU).",
        HelpName = "NAME|CODES",
        Required = true,
        CustomParser = result => Read(result, result.Tokens[0].Value),
    };

    /// <summary>Any number of blocs, one each time that the option stands there.</summary>
    public static Option<StateGroup[]> CreateSeveral() => new("--group")
    {
        Description = $"A group ({s_groups}) or State codes with commas between them (EST,LVA,LTU); may be given several times. The five regional groups unless stated.",
        HelpName = "NAME|CODES",
        DefaultValueFactory = _ => [.. Enum.GetValues<RegionalGroup>().Select(StateGroup.Of)],
        CustomParser = result => [.. result.Tokens.Select(token => Read(result, token.Value)).OfType<StateGroup>()],
    };

    private static StateGroup? Read(ArgumentResult result, string text)
    {
        if (StateGroups.TryGet(text, out StateGroup? known))
        {
            return known;
        }

        var members = new List<StateCode>();
        foreach (string code in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!StateCode.TryParse(code, out StateCode state) || !States.TryGet(state, out _))
            {
                result.AddError($"{code} is neither a group nor the code of a State; groups are {s_groups}.");
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
    }
}

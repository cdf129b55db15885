using NodaTime;
using UNVoting.Import.Names;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Import.Text;

/// <summary>Turns the lists of voters of one vote into a roll. A name that does not resolve keeps its vote under the name as printed.</summary>
internal sealed class VoterNames(IssueLog issues)
{
    private readonly Dictionary<StateCode, (Choice Choice, string Name)> _seen = [];
    private readonly List<CastVote> _votes = [];

    public Roll Read(IReadOnlyList<Block> lists, LocalDate? on)
    {
        foreach (Block list in lists)
        {
            if (IsNone(list.Plain))
                continue;
            foreach (NameMatch match in StateNames.SplitList(list.Plain.TrimEnd('.', ' '), on))
                Take(match, list, on);
        }

        return Roll.Of(_votes);
    }

    private static bool IsNone(string text) => text.Trim(' ', '.', '-', '–', '—') is "" or "None" or "none" or "NONE" or "Nil" or "No one";

    private void Take(NameMatch match, Block list, LocalDate? on)
    {
        if (string.IsNullOrWhiteSpace(match.Name))
            return;
        if (!match.IsState)
        {
            string nearest = match.Nearest is { } near ? $" The nearest known name is \"{near}\"." : "";
            issues.Error(list.Line, "unknown-state-name", $"\"{match.Name}\" is the name of no State that is known; its vote {Spoken(list.Choice)} is kept under that name.{nearest}", match.Printed);
            _votes.Add(new CastVote(default, match.Name, list.Choice));
            return;
        }

        NameUses.Report(match, on, list.Line, issues);
        if (_seen.TryGetValue(match.State, out var before))
        {
            if (before.Choice == list.Choice)
            {
                issues.Warn(list.Line, "listed-twice", $"{match.State} is listed twice {Spoken(list.Choice)}.", match.Printed);
                return;
            }

            issues.Error(list.Line, "listed-in-two-lists", $"{match.State} is listed {Spoken(before.Choice)} and {Spoken(list.Choice)}; the second is kept under the printed name alone.", match.Printed);
            _votes.Add(new CastVote(default, match.Name, list.Choice));
            return;
        }

        _seen.Add(match.State, (list.Choice, match.Name));
        _votes.Add(new CastVote(match.State, match.Name, list.Choice));
        if (on is { } day && !States.IsMemberOn(match.State, day))
            issues.Warn(list.Line, "not-a-member", $"{match.State} is listed {Spoken(list.Choice)} and was not a Member State on that day.", match.Printed);
    }

    private static string Spoken(Choice choice) => choice switch
    {
        Choice.InFavour => "in favour",
        Choice.Against => "against",
        Choice.Abstaining => "as abstaining",
        _ => "as non-voting",
    };
}

using System.Globalization;
using NodaTime;
using UNVoting.Import.Names;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Import.Text;

/// <summary>Turns the lists of voters of one vote into a roll. A name that does not resolve keeps its vote under the name as printed.</summary>
internal sealed class VoterNames(IssueLog issues)
{
    // Where every voter of a list stands twice, one issue says so.
    private const int MostToldOneByOne = 3;

    private readonly Dictionary<StateCode, (Choice Choice, string Name)> _seen = [];
    private readonly HashSet<(string Name, Choice Choice)> _unresolved = [];
    private readonly List<CastVote> _votes = [];
    private readonly List<(string Name, string Printed)> _repeated = [];

    public Roll Read(IReadOnlyList<Block> lists, LocalDate? on)
    {
        foreach (Block list in lists)
        {
            if (!IsNone(list.Plain))
                Add(StateNames.SplitList(list.Plain.TrimEnd('.', ' '), on), list.Choice, on, list.Line);
        }

        return ToRoll();
    }

    /// <summary>Adds a list that comes name by name, however it was cut.</summary>
    public void Add(IReadOnlyList<string> names, Choice choice, LocalDate? on, int line)
    {
        bool whole = names.All(name => StateNames.TryResolve(name, on, out _));
        Add(whole ? names.Select(name => StateNames.Resolve(name, on)) : StateNames.SplitList(names, on), choice, on, line);
    }

    /// <summary>Adds the vote of one State, which the source may give by code.</summary>
    /// <param name="state">The State; the default where neither code nor name resolved.</param>
    /// <param name="name">The name as printed.</param>
    /// <param name="choice">Its choice.</param>
    /// <param name="on">The day of the vote.</param>
    /// <param name="line">The line.</param>
    public void Add(StateCode state, string name, Choice choice, LocalDate? on, int line)
    {
        Take(state, name, name, choice, on, line);
        TellRepeated(choice, line);
    }

    public Roll ToRoll() => Roll.Of(_votes);

    private void Add(IEnumerable<NameMatch> names, Choice choice, LocalDate? on, int line)
    {
        foreach (NameMatch match in names.Where(match => !string.IsNullOrWhiteSpace(match.Name)))
        {
            if (match.IsState)
                NameUses.Report(match, on, line, issues);
            Take(match.State, match.Name, match.Printed, choice, on, line);
        }

        TellRepeated(choice, line);
    }

    private static bool IsNone(string text) => text.Trim(' ', '.', '-', '–', '—') is "" or "None" or "none" or "NONE" or "Nil" or "No one";

    private void Take(StateCode state, string name, string printed, Choice choice, LocalDate? on, int line)
    {
        if (state == default)
        {
            if (!_unresolved.Add((name, choice)))
            {
                _repeated.Add((name, printed));
                return;
            }

            string nearest = NearestName.To(printed) is { } near ? $" The nearest known name is \"{near}\"." : "";
            issues.Error(line, "unknown-state-name", $"\"{name}\" is the name of no State that is known; its vote {Spoken(choice)} is kept under that name.{nearest}", printed);
            _votes.Add(new CastVote(default, name, choice));
            return;
        }

        if (_seen.TryGetValue(state, out var before))
        {
            if (before.Choice == choice)
            {
                _repeated.Add((state.ToString(), printed));
                return;
            }

            issues.Error(line, "listed-in-two-lists", $"{state} is listed {Spoken(before.Choice)} and {Spoken(choice)}; the second is kept under the printed name alone.", printed);
            _votes.Add(new CastVote(default, name, choice));
            return;
        }

        _seen.Add(state, (choice, name));
        _votes.Add(new CastVote(state, name, choice));
        if (on is { } day && !States.IsMemberOn(state, day))
            issues.Warn(line, "not-a-member", $"{state} is listed {Spoken(choice)} and was not a Member State on that day.", printed);
    }

    private void TellRepeated(Choice choice, int line)
    {
        if (_repeated.Count > MostToldOneByOne)
        {
            issues.Warn(line, "listed-twice", string.Create(CultureInfo.InvariantCulture, $"{_repeated.Count} voters are listed twice {Spoken(choice)}, from {_repeated[0].Name} to {_repeated[^1].Name}; each counts once."));
        }
        else
        {
            foreach ((string name, string printed) in _repeated)
                issues.Warn(line, "listed-twice", $"{name} is listed twice {Spoken(choice)}.", printed);
        }

        _repeated.Clear();
    }

    private static string Spoken(Choice choice) => choice switch
    {
        Choice.InFavour => "in favour",
        Choice.Against => "against",
        Choice.Abstaining => "as abstaining",
        _ => "as non-voting",
    };
}

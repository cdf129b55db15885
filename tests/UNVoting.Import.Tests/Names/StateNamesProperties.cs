using System.Text;
using FsCheck;
using NodaTime;
using UNVoting.Documents;
using UNVoting.Import.Names;
using UNVoting.Membership;
using UNVoting.Testing;

namespace UNVoting.Import.Tests.Names;

public sealed class StateNamesProperties
{
    private static readonly (State State, StateName Name)[] OfficialNames = [.. from state in States.All from name in state.Names select (state, name)];

    private static readonly string[] Words =
    [
        "Brazil", "Bosnia and Herzegovina", "Trinidad", "Tobago", "the", "Congo", "Samoa", "American", "Guinea", "Bissau", "Niger", "ia", "Atlantis", "Chair", "Group of 77", "China",
        "Republic", "of", "Korea", "United", "States", "(Kingdom of the)", "(", ")", "Islands", "Solomon", "Côte d’Ivoire", "77", "*Cuba*", "Chad¹", "Union", "xyz",
    ];

    private static readonly string[] Joints = [" ", ", ", " and ", "; ", "\n", " & ", ",", "-\n", " , and "];

    [Property(MaxTest = 2000)]
    public void Any_official_name_resolves_to_its_State_whatever_the_print_did_to_it(NonNegativeInt pick, int[] noise)
    {
        var (state, name) = OfficialNames[pick.Get % OfficialNames.Length];
        var printed = PrintNoises.Apply(name.Text, noise);

        var match = StateNames.Resolve(printed, name.From);

        Assert.True(match.State == state.Code, $"\"{printed}\" resolved to \"{match.State}\", not {state.Code}");
        Assert.Equal(printed, match.Printed);
    }

    [Property(MaxTest = 500)]
    public void A_list_in_prose_splits_into_the_names_that_were_joined(NonNegativeInt[] picks, NonNegativeInt day, int style, int[] noise)
    {
        var on = new LocalDate(1946, 1, 1).PlusDays(day.Get * 397 % 29_200);
        var members = States.MembersOn(on);
        var chosen = picks.Select(pick => members[pick.Get * 31 % members.Count]).Distinct().ToArray();
        var names = chosen.Select((state, index) => PrintNoises.ApplyInList(state.NameOn(on), noise, index)).ToArray();
        var prose = Joined(names, style);

        var found = StateNames.SplitList(prose, on);

        Assert.Equal(chosen.Select(state => state.Code), found.Select(match => match.State));
        Assert.All(found, match => Assert.False(match.IsRepaired, match.Printed));
    }

    [Property(MaxTest = 2000)]
    public void Nothing_in_a_list_is_lost(NonNegativeInt[] words, NonNegativeInt[] joints)
    {
        var prose = new StringBuilder();
        for (var index = 0; index < words.Length; index++)
        {
            prose.Append(Words[words[index].Get % Words.Length]);
            if (joints.Length > 0) prose.Append(Joints[joints[index % joints.Length].Get % Joints.Length]);
        }

        var rest = prose.ToString();
        var position = 0;
        foreach (var match in StateNames.SplitList(rest))
        {
            position = rest.IndexOf(match.Printed, position, StringComparison.Ordinal);
            Assert.True(position >= 0, $"\"{match.Printed}\" stands nowhere in \"{prose}\"");
            rest = rest.Remove(position, match.Printed.Length);
        }

        Assert.True(!rest.Replace("and", "", StringComparison.Ordinal).Any(char.IsLetterOrDigit), $"\"{rest}\" of \"{prose}\"");
    }

    [Property(MaxTest = 1000)]
    public void No_text_makes_it_throw_and_what_does_not_resolve_says_so(string? text, int day)
    {
        var on = new LocalDate(1980, 1, 1).PlusDays(day);
        var match = StateNames.Resolve(text ?? "", on);

        Assert.Equal(match.State.IsNone, match.Kind != SponsorKind.State);
        Assert.Equal(match.State.IsNone, match.Use == NameUse.Unknown);
        Assert.Equal(StateNames.SplitList(text ?? "", on), StateNames.SplitList(text ?? "", on));
    }

    [Property(MaxTest = 500)]
    public void A_letter_too_many_never_resolves_and_the_name_is_the_nearest(NonNegativeInt pick, NonNegativeInt place)
    {
        var (_, name) = OfficialNames[pick.Get % OfficialNames.Length];
        var at = place.Get % name.Text.Length;
        var printed = name.Text.Insert(at, "q");
        var match = StateNames.Resolve(printed, name.From);

        Assert.True(match.State.IsNone, printed);
        if (name.Text.Length >= 4) Assert.NotNull(match.Nearest);
    }

    private static string Joined(string[] names, int style)
    {
        if (names.Length < 2) return string.Concat(names);
        return (style & 3) switch
        {
            0 => $"{string.Join(", ", names[..^1])} and {names[^1]}.",
            1 => string.Join(",\n", names),
            2 => $"{string.Join("; ", names[..^1])}, as well as {names[^1]}",
            _ => $"{string.Join(", the ", names[..^1])} and the {names[^1]}",
        };
    }
}

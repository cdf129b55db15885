using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using UNVoting.Documents;
using UNVoting.Votes;

namespace UNVoting.Tool.Commands;

/// <summary>Options that say which votes are asked about, and in which reading.</summary>
internal static class VoteOptions
{
    public static Option<AssemblySession?> Session() => new("--session")
    {
        Description = "The session, such as 73, S-32 or ES-10.",
        HelpName = "N",
        CustomParser = result =>
        {
            if (AssemblySession.TryParse(result.Tokens[0].Value, null, out AssemblySession session))
            {
                return session;
            }

            result.AddError($"{result.Tokens[0].Value} is no session; expected one such as 73, S-32 or ES-10.");
            return null;
        },
    };

    public static Option<LocalDate?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "YYYY-MM-DD",
        CustomParser = result =>
        {
            ParseResult<LocalDate> day = LocalDatePattern.Iso.Parse(result.Tokens[0].Value);
            if (day.Success)
            {
                return day.Value;
            }

            result.AddError($"{result.Tokens[0].Value} is no day; expected one such as 2018-12-05.");
            return null;
        },
    };

    public static Option<bool> Advised() => new("--advised") { Description = "Votes as delegations later advised that they had intended them, and as cast where they said nothing." };

    public static Reading Reading(ParseResult parsed, Option<bool> advised) => parsed.GetValue(advised) ? Votes.Reading.AsAdvised : Votes.Reading.AsCast;
}

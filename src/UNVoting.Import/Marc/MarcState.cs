using NodaTime;
using UNVoting.Import.Names;
using UNVoting.Import.Text;
using UNVoting.Membership;

namespace UNVoting.Import.Marc;

/// <summary>The State of a voter's field: by its name on the day, or else by its code.</summary>
internal static class MarcState
{
    /// <summary>Finds the State.</summary>
    /// <param name="name">The name at the time ($e); may be empty.</param>
    /// <param name="code">The library's code ($c); may be empty.</param>
    /// <param name="on">The day of the vote.</param>
    /// <param name="line">The line of the field.</param>
    /// <param name="issues">Takes a name and a code that stand for two States.</param>
    /// <returns>The State; the default where neither resolves.</returns>
    public static StateCode Find(string name, string code, LocalDate? on, int line, IssueLog issues)
    {
        bool named = StateNames.TryResolve(name, on, out StateCode byName);
        bool coded = StateCode.TryParse(code, null, out StateCode byCode) && States.TryGet(byCode, out _);
        if (!named)
            return coded ? byCode : default;

        // The library keeps one code for a seat through its history, so a code that continues another is no difference.
        if (coded && byCode != byName && States.SeatOf(byCode, Continuation.Continuator) != States.SeatOf(byName, Continuation.Continuator))
            issues.Warn(line, "code-and-name-differ", $"The code {code} is {byCode} and the name \"{name}\" is {byName}; the name was followed.", $"{code} {name}");
        return byName;
    }
}

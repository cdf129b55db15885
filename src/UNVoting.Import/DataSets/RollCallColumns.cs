namespace UNVoting.Import.DataSets;

/// <summary>What the columns of the researchers' data sets are called, and what their flags mean.</summary>
internal static class RollCallColumns
{
    /// <summary>The names, in the order of <see cref="RollCallColumn"/>.</summary>
    public static string[][] Names { get; } =
    [
        ["rcid"], ["countryname"], ["country"], ["country_code"], ["ccode"], ["member"], ["vote"], ["session"], ["year"], ["date"], ["unres"],
        ["amend"], ["para"], ["importantvote"], ["short"], ["descr"], ["yes"], ["no"], ["abstain"], ["resid"], ["short_name"], ["issue"],
        ["me"], ["nu"], ["di"], ["hr"], ["co"], ["ec"],
    ];

    /// <summary>The columns that put a roll call under an issue, and the names of the issues.</summary>
    public static (RollCallColumn Column, string Issue)[] Flags { get; } =
    [
        (RollCallColumn.Palestine, "Palestinian conflict"),
        (RollCallColumn.Nuclear, "Nuclear weapons and nuclear material"),
        (RollCallColumn.Disarmament, "Arms control and disarmament"),
        (RollCallColumn.HumanRights, "Human rights"),
        (RollCallColumn.Colonialism, "Colonialism"),
        (RollCallColumn.Economy, "Economic development"),
        (RollCallColumn.Important, "Important vote (Department of State of the United States)"),
    ];

    /// <summary>The columns that say the same in every row of a roll call.</summary>
    public static RollCallColumn[] OfRollCall { get; } =
    [
        RollCallColumn.Session, RollCallColumn.Date, RollCallColumn.Resolution, RollCallColumn.AmendmentVote, RollCallColumn.ParagraphVote, RollCallColumn.Important,
        RollCallColumn.Short, RollCallColumn.Description, RollCallColumn.Yes, RollCallColumn.No, RollCallColumn.Abstain,
        RollCallColumn.Palestine, RollCallColumn.Nuclear, RollCallColumn.Disarmament, RollCallColumn.HumanRights, RollCallColumn.Colonialism, RollCallColumn.Economy,
    ];
}

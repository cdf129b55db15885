namespace UNVoting.Import.Text;

/// <summary>Whose resolution a number in prose is, as the words before it say.</summary>
internal enum CitingOrgan
{
    /// <summary>The words name nobody: in a text of the Assembly, its own.</summary>
    Unstated,

    /// <summary>Numbered by session: 73/27, 3379 (XXX), ES-11/1.</summary>
    GeneralAssembly,

    /// <summary>Numbered through, with the year: 1373 (2001).</summary>
    SecurityCouncil,

    /// <summary>Numbered by year: 2006/252.</summary>
    EconomicAndSocialCouncil,

    /// <summary>Numbered by its own sessions: 20/8, which is no resolution of the Assembly.</summary>
    HumanRightsCouncil,

    /// <summary>The Commission on Human Rights, until 2006.</summary>
    CommissionOnHumanRights,

    /// <summary>Another body, whose numbers are not those of a resolution of these.</summary>
    Other,
}

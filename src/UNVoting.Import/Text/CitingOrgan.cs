namespace UNVoting.Import.Text;

/// <summary>Whose resolution a number in prose is, as the words before it say.</summary>
internal enum CitingOrgan
{
    /// <summary>The words name nobody: in a text of the Assembly, its own.</summary>
    Unstated,

    /// <summary>The General Assembly.</summary>
    GeneralAssembly,

    /// <summary>The Security Council.</summary>
    SecurityCouncil,

    /// <summary>The Economic and Social Council.</summary>
    EconomicAndSocialCouncil,

    /// <summary>The Human Rights Council.</summary>
    HumanRightsCouncil,

    /// <summary>The Commission on Human Rights, until 2006.</summary>
    CommissionOnHumanRights,

    /// <summary>Another body, whose numbers are not those of a resolution of these.</summary>
    Other,
}

namespace UNVoting.Import.Text;

/// <summary>What a stretch of a report's account holds that the model has no place for.</summary>
internal enum AccountKind
{
    /// <summary>What the committee heard, and who spoke.</summary>
    Narrative,

    /// <summary>The words of an amendment.</summary>
    AmendmentText,

    /// <summary>The words that a draft was orally revised by.</summary>
    OralRevision,

    /// <summary>That a draft was withdrawn, so that nothing was decided on it.</summary>
    Withdrawal,
}

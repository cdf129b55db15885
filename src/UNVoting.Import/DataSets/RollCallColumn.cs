namespace UNVoting.Import.DataSets;

/// <summary>The columns of the researchers' data sets; the names are in <see cref="RollCallColumns"/>.</summary>
internal enum RollCallColumn
{
    Number,
    CountryName,
    Country,
    CountryCode,
    WarCode,
    Member,
    Vote,
    Session,
    Year,
    Date,
    Resolution,
    AmendmentVote,
    ParagraphVote,
    Important,
    Short,
    Description,
    Yes,
    No,
    Abstain,
    ResolutionId,
    IssueCode,
    Issue,
    Palestine,
    Nuclear,
    Disarmament,
    HumanRights,
    Colonialism,
    Economy,
}

namespace UNVoting.Import.DataSets;

/// <summary>What can be odd about a name or a code, or about what a data set says of it. Told once for each name, with the number of votes it concerns.</summary>
internal enum VoterFinding
{
    /// <summary>Neither the name nor the code is that of a State.</summary>
    Unknown,

    /// <summary>The code decided because the name is not known.</summary>
    ByCode,

    /// <summary>Name and code stand for different States.</summary>
    Contradicted,

    /// <summary>A vote is given for a State that was not a Member on the day.</summary>
    NotMember,

    /// <summary>A Member on the day is coded as not being one.</summary>
    DeniedMember,
}

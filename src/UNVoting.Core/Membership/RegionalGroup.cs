namespace UNVoting.Membership;

/// <summary>The five regional groups among which the General Assembly distributes elected seats.</summary>
/// <remarks>
/// The groups have had their present form since resolution 1991 (XVIII) of 17 December 1963. For earlier days the register gives the
/// group in which the State was placed then, so that one division covers the whole record.
/// </remarks>
public enum RegionalGroup
{
    /// <summary>The Group of African States.</summary>
    African,

    /// <summary>The Group of Asia-Pacific States, until 2011 the Group of Asian States.</summary>
    AsiaPacific,

    /// <summary>The Group of Eastern European States.</summary>
    EasternEuropean,

    /// <summary>The Group of Latin American and Caribbean States.</summary>
    LatinAmericanAndCaribbean,

    /// <summary>The Group of Western European and other States. The United States attends as an observer and is counted here, as it is for elections.</summary>
    WesternEuropeanAndOthers,
}

namespace UNVoting.Import.Names;

/// <summary>The schemes by which data sets key States.</summary>
public enum CodeScheme
{
    /// <summary>ISO 3166-1 alpha-3, current or withdrawn, as in the voting data of the UN Digital Library: "MMR" and "BUR", "SRB" and "SCG". The default.</summary>
    Alpha3,

    /// <summary>ISO 3166-1 alpha-2, current or withdrawn, as in unvotes: "MM" and "BU", "SU", "DD". "NA" is Namibia and the missing value, and never decides alone.</summary>
    Alpha2,

    /// <summary>M49 numbers of the Statistics Division, with or without leading zeros, current or former: 276 and 280 for Germany.</summary>
    M49,

    /// <summary>Country numbers of the Correlates of War project: 260 and 255 for Germany, 345 for Yugoslavia and Serbia, 678, 679 and 680 for the Yemens, 713 and 710 for the China seat.</summary>
    CorrelatesOfWar,
}

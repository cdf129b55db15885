namespace UNVoting.Import.Names;

/// <summary>How a printed name stands to the official names of the State that it resolved to.</summary>
public enum NameUse
{
    /// <summary>The name did not resolve. The default.</summary>
    Unknown,

    /// <summary>An official short name, in use on the day asked about; or any official short name where no day was given.</summary>
    InUse,

    /// <summary>An official short name that the State took later.</summary>
    NotYetInUse,

    /// <summary>An official short name that the State had given up before.</summary>
    NoLongerInUse,

    /// <summary>A name that is understood and never was the official short name, such as "Russia", "UK" or "Korea, Republic of".</summary>
    Variant,
}

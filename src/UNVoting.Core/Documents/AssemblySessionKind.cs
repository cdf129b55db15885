namespace UNVoting.Documents;

/// <summary>The three kinds of session of the General Assembly (rules of procedure 1, 8 (a) and 8 (b)).</summary>
public enum AssemblySessionKind
{
    /// <summary>The yearly session, since 1946.</summary>
    Regular,

    /// <summary>Called on one matter outside the regular session: "S-".</summary>
    Special,

    /// <summary>An emergency special session under resolution 377 (V) A, "ES-".</summary>
    EmergencySpecial,
}

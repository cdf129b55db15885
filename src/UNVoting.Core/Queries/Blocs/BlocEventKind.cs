namespace UNVoting.Queries.Blocs;

/// <summary>What becomes of a bloc between two windows.</summary>
public enum BlocEventKind
{
    /// <summary>A bloc forms that no bloc of the window before gave most of its members.</summary>
    Birth,

    /// <summary>A bloc forms, and more than half of its members come from one bloc of the window before.</summary>
    Split,

    /// <summary>A bloc ends, and more than half of its members are in one bloc of this window.</summary>
    Merger,

    /// <summary>A bloc ends, and its members are scattered or gone.</summary>
    Death,
}

namespace UNVoting.Import.Names;

/// <summary>What a stretch of a list is.</summary>
internal enum ListTokenKind
{
    /// <summary>A word, with the marks glued to it.</summary>
    Word,

    /// <summary>"and" or "&amp;", which parts names and stands inside some.</summary>
    And,

    /// <summary>A comma, a semicolon or a colon.</summary>
    Separator,

    /// <summary>Where the printed list breaks, which may be inside a name.</summary>
    LineEnd,

    /// <summary>An opening bracket that has its closing one.</summary>
    Open,

    /// <summary>A closing bracket that has its opening one.</summary>
    Close,
}

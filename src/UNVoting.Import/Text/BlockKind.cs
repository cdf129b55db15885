namespace UNVoting.Import.Text;

/// <summary>What a block of lines is.</summary>
internal enum BlockKind
{
    /// <summary>Running text, or a line of the front.</summary>
    Running,

    /// <summary>A heading in Roman numbers: "II. Consideration of proposals".</summary>
    Section,

    /// <summary>Another heading of the account: "A. Draft resolution A/C.1/78/L.11".</summary>
    Heading,

    /// <summary>A labelled paragraph or a point of one.</summary>
    Point,

    /// <summary>"In favour:", "Against:" or "Abstaining:" with the names after it.</summary>
    Voters,

    /// <summary>"Draft resolution I" over a recommended text.</summary>
    DraftHeading,

    /// <summary>A letter or Roman number alone on its line.</summary>
    Designator,

    /// <summary>"The General Assembly," with what follows it in the same paragraph.</summary>
    Formula,

    /// <summary>"Annex" or "Annex II".</summary>
    Annex,
}

namespace UNVoting.Votes;

/// <summary>What kind of thing was voted on.</summary>
public enum SubjectKind
{
    /// <summary>The text as a whole. The default.</summary>
    Whole,

    /// <summary>One or more preambular or operative paragraphs, by a separate vote.</summary>
    Paragraphs,

    /// <summary>A section or another named part of the text.</summary>
    Part,

    /// <summary>An amendment to the text.</summary>
    Amendment,

    /// <summary>A motion of procedure.</summary>
    Motion,
}

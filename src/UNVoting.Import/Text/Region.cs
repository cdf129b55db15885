namespace UNVoting.Import.Text;

/// <summary>What part of a document a line stands in.</summary>
internal enum Region
{
    /// <summary>The front of the document, before its text begins.</summary>
    Front,

    /// <summary>A report's account of what the committee did.</summary>
    Proceedings,

    /// <summary>A list of voters in that account.</summary>
    Voters,

    /// <summary>The title of a text that is recommended, between its heading and its first words.</summary>
    Title,

    /// <summary>The text of a draft, a resolution or a decision.</summary>
    Text,

    /// <summary>An annex to such a text.</summary>
    Annex,
}

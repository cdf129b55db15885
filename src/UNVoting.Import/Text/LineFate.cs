namespace UNVoting.Import.Text;

/// <summary>What became of a line.</summary>
internal enum LineFate
{
    /// <summary>Nothing yet; no line may end so.</summary>
    Unread,

    /// <summary>It holds no characters to read.</summary>
    Blank,

    /// <summary>It belongs to the page, not to the text: a page number, a running symbol, the front page's printed form.</summary>
    Furniture,

    /// <summary>An issue says what it holds.</summary>
    Issue,

    /// <summary>It is in the model, in whole or in part; an issue says what is not.</summary>
    Model,
}

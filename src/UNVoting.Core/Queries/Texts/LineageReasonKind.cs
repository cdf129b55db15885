namespace UNVoting.Queries.Texts;

/// <summary>Why one text is held to go back to another.</summary>
public enum LineageReasonKind
{
    /// <summary>The caller says so. The default.</summary>
    Pinned,

    /// <summary>Both were considered under the same agenda item; strength 1.</summary>
    AgendaItem,

    /// <summary>The titles share words; strength: words of weight in both of those in either.</summary>
    Title,

    /// <summary>The same States sponsor both; strength: sponsors of both of the sponsors of the one that has fewer.</summary>
    Sponsors,

    /// <summary>The later text names the earlier, or the resolution that it became; strength 1 in the first preambular paragraph, 0.5 elsewhere.</summary>
    Citation,

    /// <summary>The later text has paragraphs of the earlier; strength: the share of its words that stand in such paragraphs.</summary>
    Wording,
}

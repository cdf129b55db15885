namespace UNVoting.Documents;

/// <summary>What kind of publication a fact was read from, in order of preference: where two sources differ, the kind that stands first is preferred.</summary>
/// <remarks>The official document comes first because the others are made from it; data sets of researchers come last because they are made from
/// those. <see cref="Unstated"/> gives way to all.</remarks>
public enum SourceKind
{
    /// <summary>Nothing is known of where the fact comes from. The default; least preferred.</summary>
    Unstated,

    /// <summary>An official document of the United Nations, read as text or as a Word file.</summary>
    OfficialDocument,

    /// <summary>Akoma Ntoso for the United Nations (AKN4UN), the machine-readable resolution.</summary>
    AkomaNtoso,

    /// <summary>The machine-readable resolutions as JSON Lines.</summary>
    UnXml,

    /// <summary>A MARCXML record of the UN Digital Library.</summary>
    DigitalLibraryMarc,

    /// <summary>The voting data of the UN Digital Library as CSV.</summary>
    DigitalLibraryCsv,

    /// <summary>E. Voeten's votes.</summary>
    Voeten,

    /// <summary>The data of the R package unvotes.</summary>
    Unvotes,
}

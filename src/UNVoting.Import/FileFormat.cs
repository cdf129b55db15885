namespace UNVoting.Import;

/// <summary>What a file holds, by its content.</summary>
internal enum FileFormat
{
    /// <summary>Printable text of no other kind: read as an official document.</summary>
    OfficialText,

    /// <summary>Nothing at all.</summary>
    Empty,

    /// <summary>Bytes that are no text, or a kind of file that is not read; the recogniser says which.</summary>
    Unreadable,

    /// <summary>Compressed by gzip.</summary>
    Gzip,

    /// <summary>A zip archive, or a Word file, which is one.</summary>
    Zip,

    /// <summary>A tar archive.</summary>
    Tar,

    /// <summary>The voting record as the library itself writes it.</summary>
    RecordJson,

    /// <summary>The machine-readable resolutions, one JSON object a line.</summary>
    UnXmlJsonLines,

    /// <summary>Akoma Ntoso for the United Nations.</summary>
    AkomaNtoso,

    /// <summary>Records of the UN Digital Library as MARCXML.</summary>
    MarcXml,

    /// <summary>The voting data of the UN Digital Library.</summary>
    DigitalLibraryCsv,

    /// <summary>Votes, roll calls or issues of unvotes.</summary>
    Unvotes,

    /// <summary>E. Voeten's votes.</summary>
    Voeten,
}

namespace UNVoting.Import.Csv;

/// <summary>Why the rows of a table ended before the file did.</summary>
internal enum CsvFault
{
    /// <summary>They did not.</summary>
    None,

    /// <summary>A row is longer than any row of a table can be.</summary>
    RowTooLong,

    /// <summary>The file ends inside quotation marks.</summary>
    OpenQuotation,
}

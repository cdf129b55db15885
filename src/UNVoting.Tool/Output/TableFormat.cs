namespace UNVoting.Tool.Output;

/// <summary>The forms in which a subcommand writes its table.</summary>
internal enum TableFormat
{
    /// <summary>For reading.</summary>
    Table,

    /// <summary>Comma-separated values, RFC 4180.</summary>
    Csv,

    /// <summary>An array of objects.</summary>
    Json,
}

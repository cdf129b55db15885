namespace UNVoting.Tables;

/// <summary>What the cells under one heading hold, and how they are written.</summary>
/// <param name="Name">The name as it stands in the header: lower case, words joined by underscores.</param>
/// <param name="Kind">What its cells hold.</param>
public sealed record Column(string Name, ColumnKind Kind = ColumnKind.Text);

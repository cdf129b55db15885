namespace UNVoting.Tables;

/// <summary>What the cells of a column hold.</summary>
public enum ColumnKind
{
    /// <summary>Words or codes. The default.</summary>
    Text,

    /// <summary>Numbers, printed with a point and without grouping in every culture; an empty cell is a missing number.</summary>
    Number,
}

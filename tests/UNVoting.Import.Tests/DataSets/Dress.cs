namespace UNVoting.Import.Tests.DataSets;

/// <summary>What a table may wear: how R, pandas, Excel, Dataverse and people's own hands write the same content.</summary>
[Flags]
public enum Dress
{
    None = 0,
    Semicolons = 1,
    Tabs = 1 << 1,
    CrLf = 1 << 2,
    Cr = 1 << 3,
    Quoted = 1 << 4,
    Mark = 1 << 5,
    Utf16 = 1 << 6,
    UpperHeadings = 1 << 7,
    SpacedHeadings = 1 << 8,
    Reordered = 1 << 9,
    RowNumbers = 1 << 10,
    ColumnMore = 1 << 11,
    EmptyLastColumn = 1 << 12,
    BlankLines = 1 << 13,
    LineForExcel = 1 << 14,
    BlanksAround = 1 << 15,
    MissingAsNA = 1 << 16,
    PointZero = 1 << 17,
    CommaZero = 1 << 18,
    DayFirst = 1 << 19,
    MonthFirst = 1 << 20,
    Dotted = 1 << 21,
    TimeOfDay = 1 << 22,
    Windows1252 = 1 << 23,
}

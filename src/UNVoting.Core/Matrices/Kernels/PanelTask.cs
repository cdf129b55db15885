namespace UNVoting.Matrices.Kernels;

// A strip of words of some rows, to be counted against a panel of rows packed for the purpose.
internal readonly ref struct PanelTask
{
    // Per word the favour, decisive and cast planes, each with one word for every row of the panel; columns outside the view are blank.
    public required ReadOnlySpan<ulong> Panel { get; init; }

    // The number of the panel's first row. The panel may reach past the last row; such rows are blank.
    public required int PanelStart { get; init; }

    // Rows before this are paired with the panel's rows of higher number.
    public required int RowEnd { get; init; }

    public required int RowCount { get; init; }

    // Where in the planes each row is.
    public required ReadOnlySpan<int> Rows { get; init; }

    // The planes of the rows from the strip's first word on; all three are the same where one plane is read.
    public required ReadOnlySpan<ulong> Favour { get; init; }

    public required ReadOnlySpan<ulong> Decisive { get; init; }

    public required ReadOnlySpan<ulong> Cast { get; init; }

    // The distance from a row to the next within a plane.
    public required int Stride { get; init; }

    // The words of the strip.
    public required int Words { get; init; }

    // Three numbers for each pair: all the first ones, all the second, all the third.
    public required Span<int> Counts { get; init; }
}

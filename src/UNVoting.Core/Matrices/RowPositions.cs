namespace UNVoting.Matrices;

// The positions of the rows of a view, each row read from the planes when it is first asked for. For one thread.
internal sealed class RowPositions(PlanesView view)
{
    private readonly Position[]?[] rows = new Position[view.Rows.Length][];

    public Position[] this[int row] => rows[row] ??= view.PositionsOfRow(row);
}

namespace UNVoting.Queries.Swing;

/// <summary>Lists of numbers one after the other, in each of which the first so many are marked: the members that cast a vote, those who crossed over first.</summary>
internal sealed class MarkedLists
{
    private readonly int[] _items;
    private readonly int[] _starts;
    private readonly int[] _marked;

    public MarkedLists(int[] items, int[] starts, int[] marked) => (_items, _starts, _marked) = (items, starts, marked);

    public int Count => _marked.Length;

    public ReadOnlySpan<int> this[int list] => _items.AsSpan(_starts[list].._starts[list + 1]);

    public int MarkedOf(int list) => _marked[list];
}

namespace UNVoting.Queries.Swing;

/// <summary>Lists of numbers one after the other, in each of which the first so many are marked: the members that cast a vote, those who crossed over first.</summary>
internal sealed class MarkedLists
{
    private readonly int[] _items;
    private readonly int[] _starts;
    private readonly int[] _marked;

    public MarkedLists(int[] items, int[] starts, int[] marked) => (_items, _starts, _marked) = (items, starts, marked);

    public int Count => _marked.Length;

    public ReadOnlySpan<int> Items => _items;

    public ReadOnlySpan<int> this[int list] => _items.AsSpan(_starts[list].._starts[list + 1]);

    public int StartOf(int list) => _starts[list];

    public int MarkedOf(int list) => _marked[list];

    /// <summary>For each item the lists that it stands in, those in which it is marked first.</summary>
    public MarkedLists Transposed(int items)
    {
        var starts = new int[items + 1];
        foreach (int item in _items)
        {
            starts[item + 1]++;
        }

        for (int item = 0; item < items; item++)
        {
            starts[item + 1] += starts[item];
        }

        var lists = new int[_items.Length];
        int[] next = starts[..^1];
        Fill(marked: true);
        int[] marked = [.. next.Select((end, item) => end - starts[item])];
        Fill(marked: false);
        return new MarkedLists(lists, starts, marked);

        void Fill(bool marked)
        {
            for (int list = 0; list < Count; list++)
            {
                foreach (int item in marked ? this[list][..MarkedOf(list)] : this[list][MarkedOf(list)..])
                {
                    lists[next[item]++] = list;
                }
            }
        }
    }
}

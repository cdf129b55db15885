namespace UNVoting.Import.DataSets;

/// <summary>One vote of the UN Digital Library while its rows are read.</summary>
internal sealed class LibraryVote(string id, int line)
{
    private byte[] _facts = [];
    private int[] _lengths = [];

    /// <summary>The library's number of the record.</summary>
    public string Id { get; } = id;

    /// <summary>The line of the first row.</summary>
    public int Line { get; } = line;

    /// <summary>What issues call it.</summary>
    public string Name => $"undl_id {Id}";

    public List<Ballot> Ballots { get; } = new(200);

    /// <summary>Whether rows that differ in what they say of the vote were told.</summary>
    public bool IsDifferenceTold { get; set; }

    /// <summary>What the first row says of the vote, field after field.</summary>
    /// <param name="field">The place of a column in <see cref="LibraryColumns.OfVote"/>.</param>
    public ReadOnlySpan<byte> Fact(int field)
    {
        int start = field == 0 ? 0 : _lengths[field - 1];
        return _facts.AsSpan(start, _lengths[field] - start);
    }

    /// <summary>Keeps what the first row says.</summary>
    public void Keep(IReadOnlyList<byte[]> facts)
    {
        _lengths = new int[facts.Count];
        int length = 0;
        for (int i = 0; i < facts.Count; i++)
        {
            length += facts[i].Length;
            _lengths[i] = length;
        }

        _facts = [.. facts.SelectMany(fact => fact)];
    }
}

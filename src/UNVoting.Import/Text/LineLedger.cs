namespace UNVoting.Import.Text;

/// <summary>The account of every line of a document: what became of it. At the end no line is unread.</summary>
internal sealed class LineLedger(int lines)
{
    private readonly LineFate[] _fates = new LineFate[lines + 1];

    public int Count => _fates.Length - 1;

    /// <summary>The fate of a line, counted from 1.</summary>
    public LineFate this[int line] => _fates[line];

    /// <summary>Settles a line. A stronger fate stays: a line that is in the model in part is in the model.</summary>
    public void Settle(int line, LineFate fate) => _fates[line] = (LineFate)Math.Max((int)_fates[line], (int)fate);

    public void Settle(IEnumerable<int> lines, LineFate fate)
    {
        foreach (int line in lines)
            Settle(line, fate);
    }

    /// <summary>The lines of which nothing became.</summary>
    public IEnumerable<int> Unread() => Enumerable.Range(1, Count).Where(line => _fates[line] == LineFate.Unread);
}

namespace UNVoting.Import.Text;

/// <summary>Walks over the words of a text: letters, hyphens and apostrophes. A word cut off by anything but a blank is the last.</summary>
internal ref struct WordCursor(ReadOnlySpan<char> text, int start = 0)
{
    private readonly ReadOnlySpan<char> _text = text;
    private bool _ended;

    /// <summary>The place after the last word read.</summary>
    public int End { get; private set; } = start;

    /// <summary>Reads the next word, where one blank or nothing stands before it.</summary>
    public bool Next(out ReadOnlySpan<char> word)
    {
        word = default;
        int at = End;
        if (_ended)
            return false;
        if (at < _text.Length && _text[at] == ' ')
            at++;
        int from = at;
        while (at < _text.Length && (char.IsLetter(_text[at]) || (_text[at] is '-' or '’' or '\'' && at > from)))
            at++;
        if (at == from)
        {
            _ended = true;
            return false;
        }

        word = _text[from..at];
        End = at;
        _ended = at < _text.Length && _text[at] != ' ';
        return true;
    }
}

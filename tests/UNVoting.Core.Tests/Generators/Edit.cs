namespace UNVoting.Core.Tests.Generators;

/// <summary>One change to a text: a character replaced (0), put in (1) or dropped (2), at a place given in hundredths of its length.</summary>
public sealed record Edit(int Kind, int Place, char Character)
{
    public string Apply(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length == 0)
            return Kind == 1 ? Character.ToString() : text;
        int at = Place * text.Length / 100;
        string put = Kind == 2 ? "" : Character.ToString();
        return $"{text[..at]}{put}{text[(Kind == 1 ? at : at + 1)..]}";
    }
}

using System.Text;

namespace UNVoting.Import.Text;

/// <summary>Characters as the model keeps them: one kind of blank and of hyphen, ligatures opened, what does not print left out.</summary>
internal static class PlainCharacters
{
    /// <summary>A text in plain characters, without blanks at the ends.</summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (char c in text)
            Append(plain, c);
        return plain.ToString().TrimEnd();
    }

    /// <summary>Appends a character in its plain form; a blank only after something else.</summary>
    public static void Append(StringBuilder text, char c)
    {
        if (char.IsWhiteSpace(c))
        {
            if (!EndsInBlank(text))
                text.Append(' ');
            return;
        }

        switch (c)
        {
            case (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF' or '\u2060':
            case >= Marked.EmphasisOn and <= Marked.NoteOff:
                return;
            case 'ﬁ':
                text.Append("fi");
                return;
            case 'ﬂ':
                text.Append("fl");
                return;
            case 'ﬀ':
                text.Append("ff");
                return;
            case '\u2011' or '\u2010':
                text.Append('-');
                return;
            default:
                if (!char.IsControl(c))
                    text.Append(c);
                return;
        }
    }

    // Markers between two blanks do not part them.
    private static bool EndsInBlank(StringBuilder text)
    {
        for (int i = text.Length - 1; i >= 0; i--)
        {
            if (text[i] is not (Marked.EmphasisOn or Marked.EmphasisOff))
                return text[i] == ' ';
        }

        return true;
    }
}

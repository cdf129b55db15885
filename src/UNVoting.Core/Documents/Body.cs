namespace UNVoting.Documents;

/// <summary>A body of the General Assembly that votes: the plenary, a Main Committee, or the former Special Political Committee.</summary>
/// <remarks>
/// The default is the plenary. Bodies are ordered: the plenary, the First to the Sixth Committee, the Special Political Committee
/// (merged with the Fourth in 1993).
/// </remarks>
public readonly record struct Body : IComparable<Body>, ISpanParsable<Body>, ISpanFormattable
{
    private const int SpecialPoliticalIndex = 7;

    private static readonly string[] Codes = ["plenary", "C.1", "C.2", "C.3", "C.4", "C.5", "C.6", "SPC"];

    private static readonly string[] Names =
    [
        "Plenary", "First Committee", "Second Committee", "Third Committee", "Fourth Committee", "Fifth Committee",
        "Sixth Committee", "Special Political Committee",
    ];

    // What the committees do, as the Assembly titles them; the plenary is the Assembly itself.
    private static readonly string[] Titles =
    [
        "General Assembly", "Disarmament and International Security Committee", "Economic and Financial Committee",
        "Social, Humanitarian and Cultural Committee", "Special Political and Decolonization Committee",
        "Administrative and Budgetary Committee", "Legal Committee", "Special Political Committee",
    ];

    private readonly byte index;

    private Body(int index) => this.index = (byte)index;

    /// <summary>The General Assembly meeting in plenary.</summary>
    public static Body Plenary => default;

    /// <summary>The First Committee: disarmament and international security.</summary>
    public static Body First => new(1);

    /// <summary>The Second Committee: economic and financial.</summary>
    public static Body Second => new(2);

    /// <summary>The Third Committee: social, humanitarian and cultural.</summary>
    public static Body Third => new(3);

    /// <summary>The Fourth Committee: special political and decolonization.</summary>
    public static Body Fourth => new(4);

    /// <summary>The Fifth Committee: administrative and budgetary.</summary>
    public static Body Fifth => new(5);

    /// <summary>The Sixth Committee: legal.</summary>
    public static Body Sixth => new(6);

    /// <summary>The Special Political Committee, which met until the forty-seventh session.</summary>
    public static Body SpecialPolitical => new(SpecialPoliticalIndex);

    /// <summary>"plenary", "C.1" to "C.6", or "SPC".</summary>
    public string Code => Codes[index];

    /// <summary>"Plenary", "First Committee" to "Sixth Committee", or "Special Political Committee".</summary>
    public string Name => Names[index];

    /// <summary>Whether this is the Assembly itself rather than one of its committees.</summary>
    public bool IsPlenary => index == 0;

    /// <summary>Orders the plenary, the Main Committees by number, then the Special Political Committee.</summary>
    /// <param name="other">The other body.</param>
    /// <returns>Negative, zero or positive, as for every comparison.</returns>
    public int CompareTo(Body other) => index.CompareTo(other.index);

    /// <summary>The code.</summary>
    /// <returns>Text that <see cref="Parse(string, IFormatProvider?)"/> reads back.</returns>
    public override string ToString() => Code;

    /// <inheritdoc cref="ToString()"/>
    /// <param name="format">None or "G".</param>
    /// <param name="formatProvider">Not used.</param>
    /// <exception cref="FormatException">The format is another.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null)
    {
        ParseFault.RequireGeneral(format);
        return Code;
    }

    /// <summary>Writes the code.</summary>
    /// <param name="destination">Where to; seven characters are always enough.</param>
    /// <param name="charsWritten">How many characters were written; 0 when they did not fit.</param>
    /// <param name="format">None or "G".</param>
    /// <param name="provider">Not used.</param>
    /// <returns>Whether they fitted.</returns>
    /// <exception cref="FormatException">The format is another.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        ParseFault.RequireGeneral(format);
        return ParseFault.TryCopy(Code, destination, out charsWritten);
    }

    /// <summary>
    /// Reads a body by code or name, in any case: "C.1", "A/C.1", "First Committee", "1st Committee", "plenary", "General Assembly",
    /// "Special Political and Decolonization Committee (Fourth Committee)".
    /// </summary>
    /// <param name="s">The text; blanks around it do not matter.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The body.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text names no body of the Assembly that votes.</exception>
    public static Body Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Body Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var body)
            ? body
            : throw new ParseFault(0, "\"plenary\", \"C.1\" to \"C.6\", \"SPC\", or a name such as \"First Committee\"")
                .ToException("a body of the General Assembly", s);

    /// <summary>Reads a body if the text names one; see <see cref="Parse(string, IFormatProvider?)"/>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The body; the plenary, which is the default, also when the text names none.</param>
    /// <returns>Whether it names one. Never throws.</returns>
    public static bool TryParse(string? s, IFormatProvider? provider, out Body result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Body)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Body result)
    {
        s = s.Trim();
        int bracket = s.IndexOf('(');
        if (bracket < 0 || !s.EndsWith(")", StringComparison.Ordinal))
            return TryReadName(s, out result);

        // "Legal Committee (Sixth Committee)" says the same thing twice: one half may be a title of another age, but the two
        // must not contradict each other.
        bool outerKnown = TryReadName(s[..bracket].TrimEnd(), out var outer);
        bool innerKnown = TryReadName(s[(bracket + 1)..^1].Trim(), out var inner);
        bool agree = outerKnown && innerKnown ? outer == inner : outerKnown || innerKnown;
        result = agree ? (outerKnown ? outer : inner) : default;
        return agree;
    }

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Body)"/>
    public static bool TryParse(string? s, out Body result) => TryParse(s, null, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Body)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out Body result) => TryParse(s, null, out result);

    private static bool TryReadName(ReadOnlySpan<char> text, out Body body)
    {
        body = default;
        var code = text.StartsWith("A/", StringComparison.OrdinalIgnoreCase) ? text[2..] : text;
        for (int i = 0; i < Codes.Length; i++)
        {
            if ((i > 0 || code.Length == text.Length) && code.Equals(Codes[i], StringComparison.OrdinalIgnoreCase)
                || text.Equals(Names[i], StringComparison.OrdinalIgnoreCase)
                || text.Equals(Titles[i], StringComparison.OrdinalIgnoreCase))
            {
                body = new Body(i);
                return true;
            }
        }

        const string committee = " Committee";
        if (text.EndsWith(committee, StringComparison.OrdinalIgnoreCase)
            && Ordinals.TryParse(text[..^committee.Length], out int number) && number < SpecialPoliticalIndex)
        {
            body = new Body(number);
            return true;
        }

        if (text.Equals("plenary meeting", StringComparison.OrdinalIgnoreCase) || text.Equals("plenary meetings", StringComparison.OrdinalIgnoreCase))
            return true;
        return false;
    }
}

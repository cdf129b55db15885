using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace UNVoting.Documents;

/// <summary>
/// The name by which delegates call a paragraph: "PP3", "OP4", "OP4 (b)", "OP4 (b) (ii)", "OP1.7", "OP4 bis", "Annex OP3", "Annex I OP3".
/// </summary>
/// <remarks>
/// Equal when they print alike. Ordered as the document runs: preambular before operative paragraphs, annexes after the text itself; numbers by value,
/// (b) before (aa), (iv) before (ix), a paragraph before its sub-paragraphs and these before its "bis".
/// </remarks>
public sealed class ParagraphLabel : IEquatable<ParagraphLabel>, IComparable<ParagraphLabel>, ISpanParsable<ParagraphLabel>, ISpanFormattable
{
    // Not numbered among the annexes: the only one, or none.
    private const int NotInAnnex = -1;

    private readonly string text;
    private readonly NumberedPath path;
    private readonly int annex;

    private ParagraphLabel(int annex, bool isPreambular, NumberedPath path)
    {
        this.annex = annex;
        this.path = path;
        IsPreambular = isPreambular;
        Path = ImmutableArray.CreateRange(path.Parts, part => part.Text);
        string before = annex switch
        {
            NotInAnnex => "",
            0 => "Annex ",
            _ => $"Annex {RomanNumerals.ToText(annex)} ",
        };
        text = $"{before}{(isPreambular ? "PP" : "OP")}{path}";
    }

    /// <summary>The preambular paragraph of a number, counted from the first.</summary>
    /// <param name="number">From 1 to 999,999.</param>
    /// <returns>"PP3".</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public static ParagraphLabel Preambular(int number) => Of(number, isPreambular: true);

    /// <summary>The operative paragraph of a number.</summary>
    /// <param name="number">From 1 to 999,999.</param>
    /// <returns>"OP4".</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public static ParagraphLabel Operative(int number) => Of(number, isPreambular: false);

    /// <summary>Whether the paragraph is preambular (PP); else it is operative (OP).</summary>
    public bool IsPreambular { get; }

    /// <summary>
    /// The steps of the number as printed: "4", "(b)", "(ii)" of OP4 (b) (ii); "1", "7" of OP1.7; "4 bis" of OP4 bis. Never empty.
    /// </summary>
    public IReadOnlyList<string> Path { get; }

    /// <summary>Whether the paragraph is one of an annex.</summary>
    public bool IsInAnnex => annex != NotInAnnex;

    /// <summary>The number of the annex; null where the annex is the only one and not numbered, and outside annexes.</summary>
    public int? AnnexNumber => annex > 0 ? annex : null;

    /// <summary>How deep the paragraph stands: 1 for OP4, 2 for OP4 (b).</summary>
    public int Depth => path.Parts.Length;

    /// <summary>The paragraph that this one is part of; null for a paragraph that is no sub-paragraph.</summary>
    public ParagraphLabel? Parent =>
        Depth == 1 ? null : new ParagraphLabel(annex, IsPreambular, new NumberedPath(path.Parts.RemoveAt(Depth - 1)));

    /// <summary>A sub-paragraph of this paragraph.</summary>
    /// <param name="step">As printed: "(b)", "(ii)", ".7".</param>
    /// <returns>"OP4 (b)".</returns>
    /// <exception cref="ArgumentNullException">The step is null.</exception>
    /// <exception cref="FormatException">The step is not one.</exception>
    public ParagraphLabel Append(string step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return Parse($"{text} {step}", CultureInfo.InvariantCulture);
    }

    /// <summary>The same paragraph in an annex.</summary>
    /// <param name="number">The number of the annex, from 1 to 3,999; null for an annex without a number.</param>
    /// <returns>"Annex OP3", "Annex I OP3".</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public ParagraphLabel InAnnex(int? number = null)
    {
        if (number is < 1 or > 3999)
            throw new ArgumentOutOfRangeException(nameof(number), number, "Expected an annex from 1 to 3,999.");
        return new ParagraphLabel(number ?? 0, IsPreambular, path);
    }

    /// <summary>Orders as the document runs; see the remarks of the type. Null comes first.</summary>
    /// <param name="other">The other label.</param>
    /// <returns>Negative, zero or positive; zero only for equal labels.</returns>
    public int CompareTo(ParagraphLabel? other)
    {
        if (other is null)
            return 1;
        int order = annex.CompareTo(other.annex);
        if (order == 0)
            order = other.IsPreambular.CompareTo(IsPreambular);
        return order != 0 ? order : path.CompareTo(other.path);
    }

    /// <summary>Whether both print alike.</summary>
    /// <param name="other">The other label.</param>
    /// <returns>Whether they do.</returns>
    public bool Equals(ParagraphLabel? other) => other is not null && text == other.text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ParagraphLabel);

    /// <inheritdoc/>
    public override int GetHashCode() => text.GetHashCode(StringComparison.Ordinal);

    /// <summary>Whether both print alike, or both are null.</summary>
    /// <param name="left">A label.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether they do.</returns>
    public static bool operator ==(ParagraphLabel? left, ParagraphLabel? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two print differently, or only one is null.</summary>
    /// <param name="left">A label.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether they do.</returns>
    public static bool operator !=(ParagraphLabel? left, ParagraphLabel? right) => !(left == right);

    /// <summary>The label as delegates write it: "OP4 (b)".</summary>
    /// <returns>Text that <see cref="Parse(string, IFormatProvider?)"/> reads back.</returns>
    public override string ToString() => text;

    /// <inheritdoc cref="ToString()"/>
    /// <param name="format">None or "G".</param>
    /// <param name="formatProvider">Not used.</param>
    /// <exception cref="FormatException">The format is another.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null)
    {
        ParseFault.RequireGeneral(format);
        return text;
    }

    /// <summary>Writes the label.</summary>
    /// <param name="destination">Where to.</param>
    /// <param name="charsWritten">How many characters were written; 0 when they did not fit.</param>
    /// <param name="format">None or "G".</param>
    /// <param name="provider">Not used.</param>
    /// <returns>Whether they fitted.</returns>
    /// <exception cref="FormatException">The format is another.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        ParseFault.RequireGeneral(format);
        return ParseFault.TryCopy(text, destination, out charsWritten);
    }

    /// <summary>Reads a label, in any case and with stray blanks: "PP3", "op 4 (b)", "OP4b", "OP1.7", "OP4bis", "Annex I OP3".</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The label.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not a label; the message says where and what was expected.</exception>
    public static ParagraphLabel Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static ParagraphLabel Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryRead(s, out var label, out var fault) ? label : throw fault.ToException("the label of a paragraph", s);

    /// <summary>Reads a label if the text is one; see <see cref="Parse(string, IFormatProvider?)"/>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The label; null when the text is not one.</param>
    /// <returns>Whether it is one. Never throws.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out ParagraphLabel result) =>
        TryRead(s.AsSpan(), out result, out _);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out ParagraphLabel)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out ParagraphLabel result) =>
        TryRead(s, out result, out _);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out ParagraphLabel)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out ParagraphLabel result) => TryParse(s, null, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out ParagraphLabel)"/>
    public static bool TryParse(ReadOnlySpan<char> s, [MaybeNullWhen(false)] out ParagraphLabel result) => TryParse(s, null, out result);

    private static ParagraphLabel Of(int number, bool isPreambular)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, NumberedPart.Largest);
        return new ParagraphLabel(NotInAnnex, isPreambular, NumberedPath.Parse(number.ToString(CultureInfo.InvariantCulture), lettered: false));
    }

    private static bool TryRead(ReadOnlySpan<char> s, [NotNullWhen(true)] out ParagraphLabel? label, out ParseFault fault)
    {
        label = null;
        var rest = s.TrimStart(' ');
        int annex = TakeAnnex(ref rest);
        bool isPreambular = rest.StartsWith("PP", StringComparison.OrdinalIgnoreCase);
        if (!isPreambular && !rest.StartsWith("OP", StringComparison.OrdinalIgnoreCase))
        {
            fault = new ParseFault(s.Length - rest.Length, "\"PP\" or \"OP\"");
            return false;
        }

        if (!NumberedPath.TryRead(s, s.Length - rest.Length + 2, lettered: false, out var path, out fault))
            return false;
        label = new ParagraphLabel(annex, isPreambular, path);
        return true;
    }

    private static int TakeAnnex(ref ReadOnlySpan<char> rest)
    {
        const string word = "Annex ";
        if (!rest.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            return NotInAnnex;

        rest = rest[word.Length..].TrimStart(' ');
        int end = rest.IndexOf(' ');
        if (end < 0 || !RomanNumerals.TryParse(rest[..end], out int number))
            return 0;
        rest = rest[end..].TrimStart(' ');
        return number;
    }
}

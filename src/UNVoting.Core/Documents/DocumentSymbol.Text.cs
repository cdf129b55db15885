using System.Diagnostics.CodeAnalysis;

namespace UNVoting.Documents;

// How a symbol is read and printed.
public sealed partial class DocumentSymbol
{
    /// <summary>The canonical text: capitals, one blank before a bracket or letter, no blanks elsewhere.</summary>
    /// <returns>Text that <see cref="Parse(string, IFormatProvider?)"/> reads back to an equal symbol.</returns>
    public override string ToString() => text;

    /// <inheritdoc cref="ToString()"/>
    /// <param name="format">None or "G".</param>
    /// <param name="formatProvider">Not used: symbols print alike in every culture.</param>
    /// <exception cref="FormatException">The format is another.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null)
    {
        ParseFault.RequireGeneral(format);
        return text;
    }

    /// <summary>Writes the canonical text.</summary>
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

    /// <summary>
    /// Reads a symbol, in any case and with stray blanks: "A/RES/73/27", "A/RES/43/78H", "A/RES/43/78-H", "A/RES/43/78 [H]", "A/RES/377(V)A",
    /// "A/C.3/63/L.33 /Amend.1"; also the short form of prose: "resolution 73/27", "decision 72/512", "resolution 1373 (2001)".
    /// </summary>
    /// <param name="s">The text, of at most 100 characters.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The symbol.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not a symbol; the message says where and what was expected.</exception>
    public static DocumentSymbol Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static DocumentSymbol Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryRead(s, out var symbol, out var fault) ? symbol : throw fault.ToException("a document symbol", s);

    /// <summary>Reads a symbol if the text is one; see <see cref="Parse(string, IFormatProvider?)"/>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The symbol; null when the text is not one.</param>
    /// <returns>Whether it is one. Never throws.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out DocumentSymbol result) =>
        TryRead(s.AsSpan(), out result, out _);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out DocumentSymbol)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out DocumentSymbol result) =>
        TryRead(s, out result, out _);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out DocumentSymbol)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out DocumentSymbol result) => TryParse(s, null, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out DocumentSymbol)"/>
    public static bool TryParse(ReadOnlySpan<char> s, [MaybeNullWhen(false)] out DocumentSymbol result) => TryParse(s, null, out result);

    private static bool TryRead(ReadOnlySpan<char> s, [NotNullWhen(true)] out DocumentSymbol? result, out ParseFault fault)
    {
        Span<char> expanded = stackalloc char[SymbolReader.LongestText];
        bool prose = SymbolProse.TryExpand(s, expanded, out int length, out int shift);
        scoped var symbol = prose ? expanded[..length] : s;

        var reader = new SymbolReader(symbol, stackalloc char[SymbolReader.LongestCanonical], stackalloc SymbolSegment[SymbolReader.MostSegments]);
        result = null;
        if (reader.Read())
        {
            var structure = SymbolStructure.Of(reader.Canonical, reader.Segments);
            fault = FaultOf(reader, structure, symbol.Length);
            if (fault == default)
                result = new DocumentSymbol(reader, structure);
        }
        else
        {
            fault = reader.Fault;
        }

        if (result is null)
            fault = fault with { Position = fault.Position + shift };
        return result is not null;
    }

    private static ParseFault FaultOf(in SymbolReader reader, in SymbolStructure structure, int end)
    {
        if (structure.NumberIndex < 0)
            return new ParseFault(end, "the number of a document");
        if (reader.Segments[structure.NumberIndex].Number == 0)
            return new ParseFault(end, "a document numbered from 1");
        if (reader.Marked >= 0 && reader.Marked != structure.NumberIndex)
            return new ParseFault(end, "the session, year or letter after the number of the resolution or decision");
        return reader.Session is not null && structure.Session is not null
            ? new ParseFault(end, "one session, not two")
            : default;
    }
}

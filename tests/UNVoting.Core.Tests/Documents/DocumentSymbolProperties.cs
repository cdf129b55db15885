using System.Globalization;
using System.Text.RegularExpressions;
using UNVoting.Core.Tests.Generators;
using UNVoting.Documents;
using UNVoting.Testing;

namespace UNVoting.Core.Tests.Documents;

public sealed partial class DocumentSymbolProperties
{
    [Property(MaxTest = 1000, Arbitrary = [typeof(DocumentGenerators)])]
    public void Parsing_and_printing_are_inverse(SymbolParts parts) => Assert.Equal(parts.ToString(), parts.Symbol.ToString());

    [Property(MaxTest = 1000, Arbitrary = [typeof(DocumentGenerators)])]
    public void Every_part_that_was_written_is_read(SymbolParts parts)
    {
        var symbol = parts.Symbol;
        Assert.Equal(parts.Organ, symbol.Organ);
        Assert.Equal(parts.Subsidiary, symbol.Subsidiary);
        Assert.Equal(parts.Session, symbol.Session);
        Assert.Equal(parts.Year, symbol.Year);
        Assert.Equal(parts.Nature, symbol.Nature);
        Assert.Equal(parts.Number, symbol.Number);
        Assert.Equal(parts.Letter, symbol.Letter);
        Assert.Equal(parts.Modifications, symbol.Modifications);
        Assert.Equal(parts.IsReissued, symbol.IsReissued);
    }

    [Property(MaxTest = 500, Arbitrary = [typeof(DocumentGenerators)])]
    public void Stray_blanks_do_not_matter(SymbolParts parts)
    {
        string canonical = parts.ToString();
        foreach (string blank in new[] { " ", "\u00A0", "\u2009 " })
            Assert.Equal(parts.Symbol, Parse(blank + canonical.Replace("/", $"{blank}/{blank}", StringComparison.Ordinal) + blank));
        Assert.Equal(parts.Symbol, Parse(canonical.Replace(" ", "", StringComparison.Ordinal)));
    }

    [Property(MaxTest = 500, Arbitrary = [typeof(DocumentGenerators)])]
    public void Case_does_not_matter_in_symbols_of_the_principal_organs(SymbolParts parts)
    {
        if (parts.Organ is "A" or "S" or "E" or "ST")
            Assert.Equal(parts.Symbol, Parse(parts.ToString().ToLowerInvariant()));
        Assert.Equal(parts.Symbol, Parse(parts.ToString().ToUpperInvariant()));
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(DocumentGenerators)])]
    public void Symbols_read_alike_in_every_culture(SymbolParts parts)
    {
        var (expected, lower) = (parts.Symbol, parts.ToString());
        Cultures.Each(() =>
        {
            Assert.Equal(expected, DocumentSymbol.Parse(lower, null));
            Assert.Equal(expected.ToString(), DocumentSymbol.Parse(lower, CultureInfo.CurrentCulture).ToString());
        });
    }

    [Property(MaxTest = 1000)]
    public bool TryParse_never_throws(string? text) =>
        DocumentSymbol.TryParse(text, null, out var symbol) == (symbol is not null);

    [Property(MaxTest = 5000, Arbitrary = [typeof(DocumentGenerators)])]
    public void What_parses_prints_to_what_parses_equal(NearSymbol near)
    {
        if (!DocumentSymbol.TryParse(near.Text, null, out var symbol))
            return;
        Assert.Equal(symbol, Parse(symbol.ToString()));
        Assert.Equal(symbol.ToString(), Parse(symbol.ToString()).ToString());
        Assert.DoesNotContain(symbol.ToString(), char.IsControl);
        Assert.Empty(symbol.Original.Modifications);
    }

    [Property(MaxTest = 2000, Arbitrary = [typeof(DocumentGenerators)])]
    public void What_does_not_parse_says_where(NearSymbol near)
    {
        if (DocumentSymbol.TryParse(near.Text, null, out _))
            return;
        var failure = Assert.Throws<FormatException>(() => Parse(near.Text));
        int position = int.Parse(Position().Match(failure.Message).Groups[1].Value, CultureInfo.InvariantCulture);
        Assert.InRange(position, 0, near.Text.Length);
        Assert.DoesNotContain(failure.Message, char.IsControl);
    }

    [Property(MaxTest = 1000, Arbitrary = [typeof(DocumentGenerators)])]
    public void Symbols_are_totally_ordered(DocumentSymbol a, DocumentSymbol b, DocumentSymbol c)
    {
        Assert.Equal(a == b, a.CompareTo(b) == 0);
        Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
        var sorted = new[] { a, b, c }.Order().ToArray();
        Assert.True(sorted[0].CompareTo(sorted[2]) <= 0);
        Assert.Equal(0, a.CompareTo(Parse(a.ToString())));
    }

    [Property(MaxTest = 500, Arbitrary = [typeof(DocumentGenerators)])]
    public void Numbers_are_ordered_by_value(SymbolParts parts, int other)
    {
        int number = 1 + (Math.Abs(other) % 100_000);
        Assert.Equal(
            Math.Sign(parts.Number.CompareTo(number)),
            Math.Sign(parts.Symbol.CompareTo((parts with { Number = number }).Symbol)));
    }

    [Property(MaxTest = 500, Arbitrary = [typeof(DocumentGenerators)])]
    public void Modifications_are_ordered_as_the_symbols_that_carry_them(SymbolParts parts, SymbolParts other)
    {
        foreach (var one in parts.Modifications)
        {
            foreach (var two in other.Modifications)
            {
                var (first, second) = ((parts with { Modifications = [one] }).Symbol, (parts with { Modifications = [two] }).Symbol);
                Assert.Equal(Math.Sign(one.CompareTo(two)), Math.Sign(first.CompareTo(second)));
            }
        }
    }

    [Property(MaxTest = 500, Arbitrary = [typeof(DocumentGenerators)])]
    public void Sessions_are_ordered_before_numbers(SymbolParts parts, AssemblySession other, int number)
    {
        if (parts.Session is not { } session || session == other)
            return;
        var moved = (parts with { Session = other, Number = 1 + (Math.Abs(number) % 5000) }).Symbol;
        Assert.Equal(session.CompareTo(other) < 0, parts.Symbol.CompareTo(moved) < 0);
    }

    [Property(MaxTest = 500, Arbitrary = [typeof(DocumentGenerators)])]
    public void The_original_is_the_symbol_without_modifications_and_comes_first(SymbolParts parts)
    {
        var original = (parts with { Modifications = [], IsReissued = false }).Symbol;
        Assert.Equal(original, parts.Symbol.Original);
        Assert.Same(original, original.Original);
        Assert.True(original.CompareTo(parts.Symbol) <= 0);
    }

    [Property(Arbitrary = [typeof(DocumentGenerators)])]
    public void Equal_symbols_hash_alike_and_print_into_spans(SymbolParts parts)
    {
        var (one, two) = (parts.Symbol, parts.Symbol);
        Assert.Equal(one.GetHashCode(), two.GetHashCode());
        Assert.True(one == two);
        Assert.False(one != two);

        Span<char> exact = new char[one.ToString().Length];
        Assert.True(one.TryFormat(exact, out int written, provider: null));
        Assert.Equal(one.ToString(), exact[..written].ToString());
        Assert.False(one.TryFormat(exact[1..], out written, provider: null));
        Assert.Equal(0, written);
    }

    [Property(Arbitrary = [typeof(DocumentGenerators)])]
    public void Resolutions_and_decisions_carry_the_session_number_and_letter_they_were_made_with(AssemblySession session, int number, char letter)
    {
        number = 1 + (Math.Abs(number) % 999_999_999);
        string? given = char.IsAsciiLetterUpper(letter) ? letter.ToString() : null;
        foreach (var symbol in new[] { DocumentSymbol.ForResolution(session, number, given), DocumentSymbol.ForDecision(session, number, given) })
        {
            Assert.Equal(session, symbol.Session);
            Assert.Equal(number, symbol.Number);
            Assert.Equal(given, symbol.Letter);
            Assert.Equal(Body.Plenary, symbol.Body);
            Assert.Equal(symbol, Parse(symbol.ToString()));
        }
    }

    private static DocumentSymbol Parse(string text) => DocumentSymbol.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"at position (\d+), expected .", RegexOptions.NonBacktracking)]
    private static partial Regex Position();
}

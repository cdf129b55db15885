using System.Globalization;
using System.Text.RegularExpressions;
using UNVoting.Documents;
using UNVoting.Testing;

namespace UNVoting.Core.Tests.Documents;

public sealed partial class DocumentSymbolTests
{
    [Theory]
    [InlineData("A/RES/73/27", "A", null, "73", SymbolNature.Resolution, 27)]
    [InlineData("A/C.1/78/L.60/Rev.1", "A", "C.1", "78", SymbolNature.Limited, 60)]
    [InlineData("A/73/505", "A", null, "73", SymbolNature.Document, 505)]
    [InlineData("A/C.1/78/PV.29", "A", "C.1", "78", SymbolNature.Record, 29)]
    [InlineData("A/RES/3379 (XXX)", "A", null, "30", SymbolNature.Resolution, 3379)]
    [InlineData("A/RES/377 (V) A", "A", null, "5", SymbolNature.Resolution, 377)]
    [InlineData("A/RES/3201 (S-VI)", "A", null, "S-6", SymbolNature.Resolution, 3201)]
    [InlineData("A/RES/ES-11/1", "A", null, "ES-11", SymbolNature.Resolution, 1)]
    [InlineData("A/RES/S-10/2", "A", null, "S-10", SymbolNature.Resolution, 2)]
    [InlineData("A/ES-10/L.28/Add.1", "A", null, "ES-10", SymbolNature.Limited, 28)]
    [InlineData("A/S-10/AC.1/L.1", "A", "AC.1", "S-10", SymbolNature.Limited, 1)]
    [InlineData("A/75/251/Corr.1", "A", null, "75", SymbolNature.Document, 251)]
    [InlineData("A/DEC/72/512", "A", null, "72", SymbolNature.Decision, 512)]
    [InlineData("A/INF/78/4", "A", null, "78", SymbolNature.Information, 4)]
    [InlineData("A/AC.292/2023/INF/5", "A", "AC.292", null, SymbolNature.Information, 5)]
    [InlineData("A/C.1/73/CRP.2", "A", "C.1", "73", SymbolNature.ConferenceRoomPaper, 2)]
    [InlineData("A/SPC/47/L.20", "A", "SPC", "47", SymbolNature.Limited, 20)]
    [InlineData("A/PV.2400", "A", null, null, SymbolNature.Record, 2400)]
    [InlineData("A/C.1/L.850", "A", "C.1", null, SymbolNature.Limited, 850)]
    [InlineData("A/7720", "A", null, null, SymbolNature.Document, 7720)]
    [InlineData("A/1388/Add.1", "A", null, null, SymbolNature.Document, 1388)]
    [InlineData("A/BUR/78/1", "A", "BUR", "78", SymbolNature.Document, 1)]
    [InlineData("A/CONF.192/15", "A", "CONF.192", null, SymbolNature.Document, 15)]
    [InlineData("A/HRC/RES/20/8", "A", "HRC", null, SymbolNature.Resolution, 8)]
    [InlineData("A/HRC/S-21/1", "A", "HRC", null, SymbolNature.Document, 1)]
    [InlineData("S/RES/1373 (2001)", "S", null, null, SymbolNature.Resolution, 1373)]
    [InlineData("S/2022/155", "S", null, null, SymbolNature.Document, 155)]
    [InlineData("S/PRST/1999/1", "S", null, null, SymbolNature.PresidentialStatement, 1)]
    [InlineData("E/CN.4/Sub.2/2003/12", "E", "CN.4/Sub.2", null, SymbolNature.Document, 12)]
    [InlineData("E/CN.4/2006/L.10/Rev.1", "E", "CN.4", null, SymbolNature.Limited, 10)]
    [InlineData("E/RES/1503 (XLVIII)", "E", null, null, SymbolNature.Resolution, 1503)]
    [InlineData("ST/SG/AC.10/1/Rev.23 (Vol. I)", "ST", "SG/AC.10", null, SymbolNature.Document, 1)]
    [InlineData("ICCD/COP(10)/31/Add.1", "ICCD", "COP(10)", null, SymbolNature.Document, 31)]
    [InlineData("IDB.40/10", "IDB.40", null, null, SymbolNature.Document, 10)]
    public void The_parts_of_a_symbol_are_read(string text, string organ, string? subsidiary, string? session, SymbolNature nature, int number)
    {
        var symbol = Parse(text);
        Assert.Equal(text, symbol.ToString());
        Assert.Equal(organ, symbol.Organ);
        Assert.Equal(subsidiary, symbol.Subsidiary);
        Assert.Equal(session, symbol.Session?.ToString());
        Assert.Equal(nature, symbol.Nature);
        Assert.Equal(number, symbol.Number);
    }

    [Theory]
    [InlineData("A/RES/43/78H", "A/RES/43/78 H")]
    [InlineData("A/RES/43/78 [H]", "A/RES/43/78 H")]
    [InlineData("A/RES/43/78[H]", "A/RES/43/78 H")]
    [InlineData("A/RES/72/73-B", "A/RES/72/73 B")]
    [InlineData("A/DEC/58/503-A/Corr.1", "A/DEC/58/503 A/Corr.1")]
    [InlineData("A/RES/217(III)[A]", "A/RES/217 (III) A")]
    [InlineData("A/RES/3379(XXX)", "A/RES/3379 (XXX)")]
    [InlineData("A/RES/2603(XXIV)[A-B]", "A/RES/2603 (XXIV) A-B")]
    [InlineData("A/RES/46/36A-L", "A/RES/46/36 A-L")]
    [InlineData("A/RES/46/36 A–L", "A/RES/46/36 A-L")]
    [InlineData("A/RES/377(V)A", "A/RES/377 (V) A")]
    [InlineData("A/RES/377 A (V)", "A/RES/377 (V) A")]
    [InlineData("A/RES/377A(V)", "A/RES/377 (V) A")]
    [InlineData("A/RES/106 (S-1)", "A/RES/106 (S-I)")]
    [InlineData("A/RES/S‑10/2", "A/RES/S-10/2")]
    [InlineData("a/c.1/78/l.60/rev.1", "A/C.1/78/L.60/Rev.1")]
    [InlineData("A/C.1/78/L. 60/REV. 1", "A/C.1/78/L.60/Rev.1")]
    [InlineData("A/C.3/63/L.33 /Amend.1", "A/C.3/63/L.33/Amend.1")]
    [InlineData("A/C.3/63/L.33 /Amend.", "A/C.3/63/L.33/Amend")]
    [InlineData("A/RES/3379 (\u00A0XXX )", "A/RES/3379 (XXX)")]
    [InlineData("A/78/6 (Sect.29E)", "A/78/6 (Sect. 29E)")]
    [InlineData("A/RES/73/027", "A/RES/73/27")]
    [InlineData("resolution 73/27", "A/RES/73/27")]
    [InlineData("Resolution 43/78 H", "A/RES/43/78 H")]
    [InlineData("General Assembly resolution 3379 (XXX)", "A/RES/3379 (XXX)")]
    [InlineData("resolution ES-11/1", "A/RES/ES-11/1")]
    [InlineData("decision 72/512", "A/DEC/72/512")]
    [InlineData("Security Council resolution 1373 (2001)", "S/RES/1373 (2001)")]
    [InlineData("resolution 1373 (2001)", "S/RES/1373 (2001)")]
    public void Other_ways_of_printing_a_symbol_are_the_same_symbol(string printed, string canonical) =>
        Assert.Equal(canonical, Parse(printed).ToString());

    [Theory]
    [InlineData("A/C.1/76/L.13/Rev.1/Add.1", "A/C.1/76/L.13", false, "Rev.1 Add.1")]
    [InlineData("A/78/L.3/Rev.2/Corr.1", "A/78/L.3", false, "Rev.2 Corr.1")]
    [InlineData("A/C.1/78/L.11*", "A/C.1/78/L.11", true, "")]
    [InlineData("A/RES/67/19**", "A/RES/67/19", true, "")]
    [InlineData("A/69/L.1/Rev.1/Add.1*", "A/69/L.1", true, "Rev.1 Add.1")]
    [InlineData("A/520/Rev.15/Amend.2", "A/520", false, "Rev.15 Amend.2")]
    [InlineData("A/78/6 (Sect. 4)/Corr.1", "A/78/6 (Sect. 4)", false, "Corr.1")]
    [InlineData("A/RES/46/36 L/Corr.1", "A/RES/46/36 L", false, "Corr.1")]
    public void Modifications_are_read_in_order_and_the_original_is_without_them(string text, string original, bool reissued, string modifications)
    {
        var symbol = Parse(text);
        Assert.Equal(text, symbol.ToString());
        Assert.Equal(original, symbol.Original.ToString());
        Assert.Equal(reissued, symbol.IsReissued);
        Assert.Equal(modifications, string.Join(' ', symbol.Modifications));
    }

    [Theory]
    [InlineData("A/C.1/78/L.60", "C.1")]
    [InlineData("A/C.1/L.850", "C.1")]
    [InlineData("A/C.6/75/SR.1", "C.6")]
    [InlineData("A/SPC/47/L.20", "SPC")]
    [InlineData("A/78/L.3", "plenary")]
    [InlineData("A/78/PV.42", "plenary")]
    [InlineData("A/ES-11/L.1", "plenary")]
    [InlineData("A/RES/73/27", "plenary")]
    [InlineData("A/BUR/78/1", null)]
    [InlineData("A/HRC/RES/20/8", null)]
    [InlineData("A/AC.292/2023/INF/5", null)]
    [InlineData("S/RES/1373 (2001)", null)]
    public void The_body_is_that_of_the_series(string text, string? body) => Assert.Equal(body, Parse(text).Body?.Code);

    [Theory]
    [InlineData("S/RES/1373 (2001)", 2001)]
    [InlineData("S/2022/155", 2022)]
    [InlineData("A/AC.292/2023/INF/5", 2023)]
    [InlineData("E/RES/2010/5", 2010)]
    [InlineData("A/RES/2000/1", 2000)]
    [InlineData("A/73/2018", null)]
    public void The_year_is_read_where_there_is_one(string text, int? year) => Assert.Equal(year, Parse(text).Year);

    [Theory]
    [InlineData("A/C.1/78/L.9", "A/C.1/78/L.60")]
    [InlineData("A/C.1/9/L.1", "A/C.1/73/L.1")]
    [InlineData("A/C.1/78/L.60/Rev.2", "A/C.1/78/L.60/Rev.10")]
    [InlineData("A/C.1/78/L.60", "A/C.1/78/L.60*")]
    [InlineData("A/C.1/78/L.60*", "A/C.1/78/L.60/Rev.1")]
    [InlineData("A/C.1/78/L.60/Rev.1", "A/C.1/78/L.61")]
    [InlineData("A/C.1/78/L.60", "A/C.2/31/L.1")]
    [InlineData("A/RES/3379 (XXX)", "A/RES/31/1")]
    [InlineData("A/RES/43/78", "A/RES/43/78 A")]
    [InlineData("A/RES/43/78 A", "A/RES/43/78 H")]
    [InlineData("A/RES/43/78 H", "A/RES/43/79")]
    [InlineData("A/RES/43/78/Corr.1", "A/RES/43/78 A")]
    [InlineData("A/RES/43/78 Z", "A/RES/43/78 AA")]
    [InlineData("A/RES/43/78 A", "A/RES/43/78 A-L")]
    [InlineData("A/RES/43/78 A-L", "A/RES/43/78 B")]
    [InlineData("A/RES/43/78 A/Corr.1", "A/RES/43/78 B")]
    [InlineData("A/RES/377 (V)", "A/RES/377 (V) A")]
    [InlineData("A/RES/217 (III) C", "A/RES/377 (V) A")]
    [InlineData("A/78/49 (Vol. V)", "A/78/49 (Vol. IX)")]
    [InlineData("A/78/49 (Vol. IX)", "A/78/49 (Vol. X)")]
    [InlineData("A/78/6 (Sect. 9)", "A/78/6 (Sect. 29)")]
    [InlineData("A/78/49 (Part B)", "A/78/49 (Part C)")]
    [InlineData("A/78/49 (Part C)", "A/78/49 (Part D)")]
    [InlineData("A/C.1/78/L.60/Add.1", "A/C.1/78/L.60/Rev.1")]
    [InlineData("A/C.1/78/L.60/Rev.1/Add.1", "A/C.1/78/L.60/Rev.2")]
    [InlineData("A/RES/78/1", "A/RES/ES-11/1")]
    [InlineData("A/RES/78/1", "S/RES/1 (1946)")]
    [InlineData("S/RES/999 (1995)", "S/RES/1373 (2001)")]
    [InlineData("A/HRC/RES/9/30", "A/HRC/RES/20/8")]
    public void Symbols_are_ordered_by_meaning(string first, string second)
    {
        Assert.True(Parse(first).CompareTo(Parse(second)) < 0);
        Assert.True(Parse(second).CompareTo(Parse(first)) > 0);
    }

    [Fact]
    public void Null_comes_first() => Assert.True(Parse("A/RES/73/27").CompareTo(null) > 0);

    [Theory]
    [InlineData("", 0)]
    [InlineData("A", 1)]
    [InlineData("A/", 2)]
    [InlineData("A/C.1", 5)]
    [InlineData("A/C.1/", 6)]
    [InlineData("A/HRC", 5)]
    [InlineData("/A/RES/73/27", 0)]
    [InlineData("A/RES/73//27", 9)]
    [InlineData("A/RES/73/27/", 12)]
    [InlineData("A/RES/73/27.", 11)]
    [InlineData("A/RES/73/0", 10)]
    [InlineData("A/RES/73/27 of 5 December 2018", 12)]
    [InlineData("A/RES/73/27*/Rev.1", 12)]
    [InlineData("A/RES/377 (V", 10)]
    [InlineData("A/RES/377 ()", 11)]
    [InlineData("A/RES/73/27 [H", 14)]
    [InlineData("A/RES (XXX)/3379", 6)]
    [InlineData("A/RES/43 H/78", 13)]
    [InlineData("A/RES/73/27 H H", 14)]
    [InlineData("A/73/505-507", 12)]
    [InlineData("A/RES/73/x", 10)]
    [InlineData("A/RES/72/73-", 11)]
    [InlineData("A/RES/72/73-75", 14)]
    [InlineData("A/RES/72/73--B", 14)]
    [InlineData("A/RES/31/5 (XXX)", 16)]
    [InlineData("A/73/505 H", 9)]
    [InlineData("A/74/L.5 (as orally revised)", 10)]
    [InlineData("A/78/L.3/Rev.0", 14)]
    [InlineData("A/78/L.3/Add.1-3", 16)]
    [InlineData("A/RES/73/27\n", 11)]
    [InlineData("A/RES\0/73/27", 5)]
    [InlineData("A/RES/99999999999/1", 17)]
    [InlineData("A/RES/73/27\0", 11)]
    [InlineData("S/RES/1373 (201\0)", 12)]
    [InlineData("A/RÉS/73/27", 3)]
    [InlineData("and/or 2", 0)]
    [InlineData("24/7", 0)]
    [InlineData("OP4/1", 0)]
    [InlineData("The General Assembly", 0)]
    [InlineData("resolution on outer space", 0)]
    [InlineData("General Assembly resolution 73/x", 32)]
    [InlineData("https://undocs.org/A/RES/73/27", 0)]
    [InlineData("undocs.org/A/RES/73/27", 0)]
    public void What_is_no_symbol_is_refused_with_the_place(string text, int position)
    {
        Assert.False(DocumentSymbol.TryParse(text, null, out _));
        var failure = Assert.Throws<FormatException>(() => Parse(text));
        Assert.Contains($"at position {position}, expected", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_of_more_than_100_characters_is_refused_and_quoted_in_part()
    {
        string longest = "A/C.1/78/" + new string('X', 87) + "/L.1";
        Assert.Equal(100, longest.Length);
        Assert.Equal(longest, Parse(longest).ToString());

        var failure = Assert.Throws<FormatException>(() => Parse(longest + new string('1', 1_000_000)));
        Assert.Contains("at most 100 characters", failure.Message, StringComparison.Ordinal);
        Assert.True(failure.Message.Length < 300);
        Assert.False(DocumentSymbol.TryParse("resolution " + new string('1', 1_000_000), null, out _));
    }

    [Theory]
    [InlineData("E/", "1(A.B.C.D.E.F.G)/")]
    [InlineData("E/", "1(A.A.A.A.A.A.A.A.A.A.A.A.A.A.A.A.A.A.A.A.A.A.A.A.A.A.A.A.A.A.A.A.A.A.A.A.A.A.A.A.A.A.A.A.A.A.A)/")]
    [InlineData("A/RES/", "1(S-888)/")]
    [InlineData("A/RES/1(ES-888)", "A-B")]
    [InlineData("A/", "1/")]
    [InlineData("A/", "(((")]
    [InlineData("A/", "B(C)/")]
    public void Texts_that_grow_or_nest_end_in_a_symbol_or_a_refusal(string beginning, string repeated)
    {
        foreach (int times in Enumerable.Range(0, 60))
        {
            string text = beginning + string.Concat(Enumerable.Repeat(repeated, times)) + "1";
            if (DocumentSymbol.TryParse(text, null, out var symbol))
                Assert.Equal(symbol.Original, Parse(symbol.Original.ToString()));
            else
                Assert.Throws<FormatException>(() => Parse(text));
        }
    }

    [Fact]
    public void Null_is_misuse_to_Parse_and_no_symbol_to_TryParse()
    {
        Assert.Throws<ArgumentNullException>(() => DocumentSymbol.Parse(null!, null));
        Assert.False(DocumentSymbol.TryParse(null, null, out _));
    }

    [Fact]
    public void A_format_other_than_the_general_is_refused()
    {
        var symbol = Parse("A/RES/73/27");
        Assert.Equal("A/RES/73/27", symbol.ToString("G", CultureInfo.InvariantCulture));
        Assert.Throws<FormatException>(() => symbol.ToString("X", CultureInfo.InvariantCulture));
        Assert.Equal("<A/RES/73/27>", string.Create(CultureInfo.InvariantCulture, $"<{symbol}>"));
    }

    [Fact]
    public void Resolutions_and_decisions_are_named_as_their_time_names_them()
    {
        Assert.Equal("A/RES/73/27", DocumentSymbol.ForResolution(AssemblySession.Regular(73), 27).ToString());
        Assert.Equal("A/RES/43/78 H", DocumentSymbol.ForResolution(AssemblySession.Regular(43), 78, "H").ToString());
        Assert.Equal("A/RES/3379 (XXX)", DocumentSymbol.ForResolution(AssemblySession.Regular(30), 3379).ToString());
        Assert.Equal("A/RES/377 (V) A", DocumentSymbol.ForResolution(AssemblySession.Regular(5), 377, "A").ToString());
        Assert.Equal("A/RES/3201 (S-VI)", DocumentSymbol.ForResolution(AssemblySession.Special(6), 3201).ToString());
        Assert.Equal("A/RES/S-8/2", DocumentSymbol.ForResolution(AssemblySession.Special(8), 2).ToString());
        Assert.Equal("A/RES/2252 (ES-V)", DocumentSymbol.ForResolution(AssemblySession.EmergencySpecial(5), 2252).ToString());
        Assert.Equal("A/RES/ES-6/2", DocumentSymbol.ForResolution(AssemblySession.EmergencySpecial(6), 2).ToString());
        Assert.Equal("A/DEC/72/512", DocumentSymbol.ForDecision(AssemblySession.Regular(72), 512).ToString());
        Assert.Equal("A/DEC/29/512", DocumentSymbol.ForDecision(AssemblySession.Regular(29), 512).ToString());
    }

    [Fact]
    public void A_resolution_of_no_session_or_number_or_with_a_wrong_letter_is_misuse()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => DocumentSymbol.ForResolution(default, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => DocumentSymbol.ForDecision(AssemblySession.Regular(73), 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => DocumentSymbol.ForDecision(AssemblySession.Regular(73), 1_000_000_000));
        foreach (string letter in new[] { "", " ", "7", "of", "H/Rev.1", "*", "(V)", "[H]", "h" })
            Assert.Throws<ArgumentException>(() => DocumentSymbol.ForResolution(AssemblySession.Regular(73), 27, letter));
    }

    [SharedDataFact("documents")]
    public void Every_symbol_printed_in_the_shared_documents_reads_and_prints_as_it_is()
    {
        var printed = Directory.GetFiles(SharedData.PathOf("documents"), "*.txt")
            .SelectMany(file => Printed().Matches(File.ReadAllText(file)))
            .Select(match => match.Value)
            .Distinct()
            .ToArray();
        Assert.True(printed.Length > 20, $"Only {printed.Length} symbols found.");
        Assert.All(printed, text => Assert.Equal(text, Parse(text).ToString()));
    }

    [GeneratedRegex(@"\bA/(?:RES/|C\.\d/|AC\.\d+/)?\d+/(?:L\.|INF/|CRP\.)?\d+(?:/(?:Rev|Add|Corr)\.\d+)*", RegexOptions.NonBacktracking)]
    private static partial Regex Printed();

    private static DocumentSymbol Parse(string text) => DocumentSymbol.Parse(text, CultureInfo.InvariantCulture);
}

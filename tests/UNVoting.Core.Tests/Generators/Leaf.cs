using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using UNVoting.Documents;
using UNVoting.Membership;

namespace UNVoting.Tests.Generators;

/// <summary>The smallest parts of a record: codes, names, days, symbols. Few enough that two records meet in the same ones, odd enough to find what breaks.</summary>
internal static class Leaf
{
    private static readonly StateCode[] Codes = [.. States.All.Select(state => state.Code), Code("ZZZ"), Code("AAA")];

    private static readonly string[] Pieces =
    [
        "Türkiye", "TURKEY", "Côte d’Ivoire", "Côte d'Ivoire", "Bosnia and Herzegovina", "the Congo", "İstanbul", "ıI", "São Tomé", "\"quoted\"", "back\\slash", "<&>", "line\nbreak",
        "tab\t", "\u0000", "\u2028", "😀", "\u00A0", "№ 1", "a", "Z", "—", "ß", "e\u0301", "/", "{}", "[]", "中国", "العربية", "-1,5",
    ];

    public static Gen<StateCode> State { get; } = Gen.Elements(Codes);

    /// <summary>Well-formed text, empty at times.</summary>
    public static Gen<string> Text { get; } = Gen.Choose(0, 4).SelectMany(count => Gen.Elements(Pieces).ArrayOf(count)).Select(pieces => string.Join(' ', pieces));

    /// <summary>Text with something to see in it.</summary>
    public static Gen<string> Name { get; } = Text.Select(text => string.IsNullOrWhiteSpace(text) || text.Trim('\0').Length == 0 ? "Ruritania" : text);

    public static Gen<LocalDate> Day { get; } = Gen.OneOf(
        Gen.Choose(0, 40).Select(days => new LocalDate(2018, 10, 20).PlusDays(days)),
        Gen.Choose(0, 365 * 80).Select(days => new LocalDate(1945, 10, 24).PlusDays(days)));

    public static Gen<AssemblySession> Session { get; } = Gen.Frequency(
        (8, Gen.Choose(73, 75).Select(AssemblySession.Regular)),
        (2, Gen.Choose(1, 90).Select(AssemblySession.Regular)),
        (1, Gen.Choose(1, 32).Select(AssemblySession.Special)),
        (1, Gen.Choose(1, 11).Select(AssemblySession.EmergencySpecial)));

    public static Gen<Body> Body { get; } = Gen.Elements(
        UNVoting.Documents.Body.Plenary, UNVoting.Documents.Body.First, UNVoting.Documents.Body.Second, UNVoting.Documents.Body.Third, UNVoting.Documents.Body.Fourth, UNVoting.Documents.Body.Fifth, UNVoting.Documents.Body.Sixth, UNVoting.Documents.Body.SpecialPolitical);

    public static Gen<DocumentSymbol> Symbol { get; } = Gen.Frequency(
        (6, from committee in Gen.Choose(1, 6) from session in Gen.Choose(73, 75) from number in Gen.Choose(1, 12) from ending in Gen.Elements("", "", "/Rev.1", "/Rev.2", "/Add.1") select Parsed($"A/C.{committee}/{session}/L.{number}{ending}")),
        (3, from session in Gen.Choose(73, 75) from number in Gen.Choose(1, 12) from letter in Gen.Elements("", "", " A", " H") select Parsed($"A/RES/{session}/{number}{letter}")),
        (2, from session in Gen.Choose(73, 75) from number in Gen.Choose(500, 510) select Parsed($"A/{session}/{number}")),
        (1, Gen.Elements("A/RES/ES-11/1", "A/RES/3379 (XXX)", "A/RES/S-10/2", "A/ES-10/L.28/Add.1", "A/C.1/73/PV.29", "A/75/251/Corr.1", "S/RES/1373 (2001)", "E/CN.4/2006/L.10/Rev.1").Select(Parsed)));

    public static Gen<ParagraphLabel> Label { get; } = Gen.Elements(
        [.. new[] { "PP1", "PP3", "PP12", "OP1", "OP4", "OP4 (b)", "OP4 (b) (ii)", "OP1.7", "OP4 bis", "Annex OP3", "Annex I OP3", "OP10" }.Select(text => ParagraphLabel.Parse(text, null))]);

    public static Gen<Source> Source { get; } = Gen.OneOf(
        Gen.Elements("A/73/505", "A/74/363", "A/75/394").Select(symbol => new Source(SourceKind.OfficialDocument, Parsed(symbol))),
        Gen.Elements(SourceKind.DigitalLibraryCsv, SourceKind.UnXml, SourceKind.Unvotes).Select(kind => new Source(kind, Name: "votes.csv")),
        Gen.Constant(UNVoting.Documents.Source.Unstated),
        from kind in Enumeration<SourceKind>() from symbol in Maybe(Symbol) from name in Text select new Source(kind, symbol, name));

    public static Gen<AgendaItem> AgendaItem { get; } =
        from number in Gen.Elements("94", "95", "19 (b)", "7", "107")
        from title in Gen.Frequency((1, Gen.Constant<string?>(null)), (3, Text.Select(text => (string?)text)))
        select new AgendaItem(number, title);

    public static Gen<DocumentLink> Link { get; } =
        from kind in Enumeration<LinkKind>() from symbol in Symbol from place in Gen.OneOf(Gen.Constant(""), Text) select new DocumentLink(kind, symbol, place);

    public static Gen<Citation> Citation { get; } =
        from symbol in Symbol from printed in Text from day in MaybeDay select new Citation(symbol, printed, day);

    public static Gen<LocalDate?> MaybeDay { get; } = Gen.Frequency((1, Gen.Constant<LocalDate?>(null)), (4, Day.Select(day => (LocalDate?)day)));

    public static Gen<TEnum> Enumeration<TEnum>()
        where TEnum : struct, Enum => Gen.Elements(Enum.GetValues<TEnum>());

    public static Gen<T?> Maybe<T>(Gen<T> of)
        where T : class => Gen.Frequency((1, Gen.Constant<T?>(null)), (3, of.Select(value => (T?)value)));

    public static Gen<int?> MaybeNumber(int most) => Gen.Frequency((1, Gen.Constant<int?>(null)), (4, Gen.Choose(0, most).Select(number => (int?)number)));

    /// <summary>A list of at most so many items, short more often than long.</summary>
    public static Gen<ValueList<T>> UpTo<T>(int most, Gen<T> of) => Gen.Choose(0, most).SelectMany(of.ArrayOf).Select(items => items.ToValueList());

    private static StateCode Code(string text) => StateCode.Parse(text, null);

    private static DocumentSymbol Parsed(string text) => DocumentSymbol.Parse(text, null);
}

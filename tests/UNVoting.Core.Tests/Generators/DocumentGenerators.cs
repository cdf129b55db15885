using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using UNVoting.Documents;

namespace UNVoting.Core.Tests.Generators;

/// <summary>Symbols, sessions, bodies and paragraph labels as the Assembly has them, shrinking to the plainest.</summary>
public static class DocumentGenerators
{
    private static readonly string[] MeetBySession = ["C.1", "C.2", "C.3", "C.4", "C.5", "C.6", "SPC", "BUR"];

    private static readonly string[] MeetByYear = ["AC.292", "CONF.192", "CN.9", "HRC", "AC.105/C.1", "CN.9/WG.II"];

    private static readonly SymbolNature[] Papers =
    [
        SymbolNature.Document, SymbolNature.Limited, SymbolNature.Record, SymbolNature.SummaryRecord, SymbolNature.Information,
        SymbolNature.ConferenceRoomPaper, SymbolNature.WorkingPaper, SymbolNature.NonGovernmentalStatement,
    ];

    public static Arbitrary<AssemblySession> Sessions() => Arb.From(Session, ShrinkSession);

    public static Arbitrary<Body> Bodies() => Gen.Elements(
        Body.Plenary, Body.First, Body.Second, Body.Third, Body.Fourth, Body.Fifth, Body.Sixth, Body.SpecialPolitical).ToArbitrary();

    public static Arbitrary<SymbolParts> Parts() => Arb.From(Symbol, ShrinkParts);

    public static Arbitrary<DocumentSymbol> Symbols() =>
        Parts().Convert(parts => parts.Symbol, symbol => new SymbolParts(
            symbol.Organ, symbol.Subsidiary, symbol.Session, symbol.Year, symbol.Nature, symbol.Number, symbol.Letter,
            [.. symbol.Modifications], symbol.IsReissued));

    public static Arbitrary<ParagraphLabel> Labels() =>
        Arb.From(Label, label => label.Parent is { } parent ? [parent] : label == ParagraphLabel.Operative(1) ? [] : [ParagraphLabel.Operative(1)]);

    /// <summary>A symbol with a few characters changed, dropped or put in: nearly always wrong, and nearly always by little.</summary>
    public static Arbitrary<NearSymbol> NearSymbols() => Arb.From(
        from parts in Symbol
        from edits in Gen.Choose(0, 3)
        from changes in Edit.ListOf(edits)
        select new NearSymbol(changes.Aggregate(parts.ToString(), (text, edit) => edit.Apply(text))),
        near => Enumerable.Range(0, near.Text.Length).Select(at => new NearSymbol(near.Text.Remove(at, 1))));

    private static Gen<AssemblySession> Session =>
        from kind in Gen.Frequency(
            (6, Gen.Constant(AssemblySessionKind.Regular)),
            (1, Gen.Constant(AssemblySessionKind.Special)),
            (1, Gen.Constant(AssemblySessionKind.EmergencySpecial)))
        from number in Gen.Frequency((5, Gen.Choose(1, 90)), (1, Gen.Choose(1, 999)))
        select new AssemblySession(kind, number);

    private static Gen<ImmutableArray<SymbolModification>> Modifications =>
        from count in Gen.Frequency((4, Gen.Constant(0)), (2, Gen.Constant(1)), (1, Gen.Choose(2, 3)))
        from modifications in (
            from kind in Gen.Choose(0, 3)
            from number in Gen.Frequency((9, Gen.Choose(1, 30)), (1, Gen.Constant(0)))
            select new SymbolModification((SymbolModificationKind)kind, number)).ListOf(count)
        select modifications.ToImmutableArray();

    private static Gen<SymbolParts> Symbol => Gen.OneOf(OfAssembly, OfSubsidiary, OfOtherOrgan, Resolution);

    private static Gen<SymbolParts> OfAssembly =>
        from subsidiary in Gen.Elements(MeetBySession).OrNull()
        from session in Session.Select(session => (AssemblySession?)session)
        from sessionless in Gen.Choose(0, 3)
        from nature in Gen.Elements(Papers)
        from number in Number
        from modifications in Modifications
        from reissued in Reissued
        select Settle(new SymbolParts("A", subsidiary, sessionless == 0 ? null : session, null, nature, number, null, modifications, reissued));

    private static Gen<SymbolParts> OfSubsidiary =>
        from subsidiary in Gen.Elements(MeetByYear)
        from year in Year
        from nature in Gen.Elements(Papers)
        from number in Number
        from modifications in Modifications
        from reissued in Reissued
        select new SymbolParts("A", subsidiary, null, year, nature, number, null, modifications, reissued);

    private static Gen<SymbolParts> OfOtherOrgan =>
        from organ in Gen.Elements(("S", null), ("E", null), ("E", "CN.4"), ("E", "CN.4/Sub.2"), ("ST", "SGB"), ("CCPR", "C/GC"), ("TD(XI)", "PC"))
        from year in Year
        from nature in Gen.Elements([.. Papers, SymbolNature.PresidentialStatement])
        from number in Number
        from modifications in Modifications
        from reissued in Reissued
        select Settle(new SymbolParts(organ.Item1, organ.Item2, null, year, nature, number, null, modifications, reissued));

    private static Gen<SymbolParts> Resolution =>
        from session in Session
        from year in Gen.Choose(1946, 2100)
        from kind in Gen.Choose(0, 5)
        from number in Number
        from letter in Gen.Frequency((2, Gen.Constant((string?)null)), (1, Gen.Elements<string?>("A", "B", "H", "Z", "AA", "A-L")))
        from modifications in Modifications
        from reissued in Reissued
        select kind == 0
            ? new SymbolParts("S", null, null, year, SymbolNature.Resolution, number, null, modifications, reissued)
            : new SymbolParts(
                "A", null, session, null, kind == 1 ? SymbolNature.Decision : SymbolNature.Resolution, number, letter, modifications, reissued);

    private static Gen<int> Number => Gen.Frequency((4, Gen.Choose(1, 900)), (1, Gen.Choose(1, 999_999_999)));

    private static Gen<int?> Year => Gen.Choose(1946, 2100).Select(year => (int?)year).OrNullable();

    private static Gen<bool> Reissued => Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)));

    private static Gen<ParagraphLabel> Label =>
        from preambular in Gen.Elements(true, false)
        from number in Gen.Choose(1, 45)
        from steps in Gen.Elements("(a)", "(b)", "(i)", "(z)", "(aa)", "(ii)", "(iv)", "(ix)", "(xii)", "(1)", ".7", ".12", "bis", "ter", "(b) bis", "(A)").ListOf()
        from annex in Gen.Elements(-1, -1, -1, 0, 1, 4)
        select InAnnex(steps.Take(4).Aggregate(preambular ? ParagraphLabel.Preambular(number) : ParagraphLabel.Operative(number), Append), annex);

    private static Gen<Edit> Edit =>
        from kind in Gen.Choose(0, 2)
        from place in Gen.Choose(0, 99)
        from character in Gen.Elements("A/CRESLPVdXI.()[]*-0173 \u00A0\u2011\n\0é".ToCharArray())
        select new Edit(kind, place, character);

    // INF of the Assembly stands before the session and NGO before nothing; the printer puts them after, where only years go.
    private static SymbolParts Settle(SymbolParts parts) =>
        parts is { Organ: "A", Nature: SymbolNature.NonGovernmentalStatement } ? parts with { Nature = SymbolNature.Document } : parts;

    private static Gen<int?> OrNullable(this Gen<int?> values) => Gen.Frequency((1, Gen.Constant((int?)null)), (3, values));

    // Two insertions in a row ("bis ter") are no label; the generator passes them by.
    private static ParagraphLabel Append(ParagraphLabel label, string step) =>
        ParagraphLabel.TryParse($"{label} {step}", null, out var longer) ? longer : label;

    private static ParagraphLabel InAnnex(ParagraphLabel label, int annex) => annex < 0 ? label : label.InAnnex(annex == 0 ? null : annex);

    private static IEnumerable<AssemblySession> ShrinkSession(AssemblySession session)
    {
        if (session.Kind != AssemblySessionKind.Regular)
            yield return AssemblySession.Regular(session.Number);
        foreach (int smaller in new[] { 1, session.Number / 2, session.Number - 1 }.Where(n => n >= 1 && n < session.Number).Distinct())
            yield return new AssemblySession(session.Kind, smaller);
    }

    private static IEnumerable<SymbolParts> ShrinkParts(SymbolParts parts)
    {
        for (int i = 0; i < parts.Modifications.Length; i++)
            yield return parts with { Modifications = parts.Modifications.RemoveAt(i) };
        if (parts.IsReissued)
            yield return parts with { IsReissued = false };
        if (parts.Letter is not null)
            yield return parts with { Letter = null };
        if (parts.Nature is not (SymbolNature.Document or SymbolNature.Resolution or SymbolNature.Decision))
            yield return parts with { Nature = SymbolNature.Document };
        if (parts.Subsidiary is not null && parts.Organ == "A")
            yield return parts with { Subsidiary = null };
        foreach (var session in parts.Session is { } known ? ShrinkSession(known) : [])
            yield return parts with { Session = session };
        foreach (int smaller in new[] { 1, parts.Number / 2, parts.Number - 1 }.Where(n => n >= 1 && n < parts.Number).Distinct())
            yield return parts with { Number = smaller };
    }
}

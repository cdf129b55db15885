using System.Collections;
using System.Reflection;
using NodaTime;
using UNVoting.Documents;
using UNVoting.Membership;
using UNVoting.Testing;
using UNVoting.Tests.Architecture;
using UNVoting.Tests.Generators;
using UNVoting.Votes;

namespace UNVoting.Tests.Contracts;

/// <summary>Whatever of a record is changed by copy, the copy is another value, and changed back it is the same again. Every property that can be set is tried,
/// so that one which is added later and left out of an equality or an order is found.</summary>
public class RecordContractTests
{
    private static readonly DocumentSymbol Symbol = DocumentSymbol.Parse("A/C.6/90/L.99", null);

    private static readonly Source Elsewhere = new(SourceKind.Voeten, Name: "elsewhere");

    [Property(Arbitrary = [typeof(Model)], MaxTest = 40)]
    public void A_vote_with_one_thing_changed_is_another_vote(Vote vote) => CheckEveryChange(vote);

    [Property(Arbitrary = [typeof(Model)], MaxTest = 40)]
    public void A_text_with_one_thing_changed_is_another_text(AssemblyText text) => CheckEveryChange(text);

    [Property(Arbitrary = [typeof(Model)], MaxTest = 20)]
    public void A_wording_with_one_thing_changed_is_another_wording(ResolutionText wording)
    {
        CheckEveryChange(wording);
        foreach (Paragraph paragraph in wording.AllParagraphs())
        {
            CheckEveryChange(paragraph);
            foreach (Citation citation in paragraph.Citations)
            {
                CheckEveryChange(citation);
            }
        }

        foreach (Footnote footnote in wording.Footnotes)
        {
            CheckEveryChange(footnote);
        }

        foreach (Annex annex in wording.Annexes)
        {
            CheckEveryChange(annex);
        }
    }

    public static TheoryData<Type> LeafTypes { get; } = [.. Leaves.Select(leaf => leaf.GetType())];

    internal static object[] Leaves =>
    [
        new DocumentLink(LinkKind.Report, Symbol, "para. 14"),
        new Source(SourceKind.OfficialDocument, Symbol),
        new LaterAdvice(StateCode.Parse("NER", null), "Niger", AdvisedVote.InFavour),
        new AgendaItem("94", "Disarmament"),
        new Sponsorship(Sponsor.OfState(StateCode.Parse("NER", null), "Niger"), SponsorRole.Additional, new LocalDate(2023, 11, 1), Symbol),
        new PrintedTotals(1, 2, 3, 4, 10),
        new Tally(1, 2, 3, 4),
        new CastVote(StateCode.Parse("NER", null), "Niger", Choice.InFavour),
        new Citation(Symbol, "73/27", new LocalDate(2018, 12, 5)),
        new Footnote("1", "A/76/135."),
        new Annex("I", "Declaration", []),
        new SymbolModification(SymbolModificationKind.Revision, 1),
        new StateName("Türkiye", new LocalDate(2022, 6, 1), null),
        new MembershipPeriod(new LocalDate(1945, 10, 24), new LocalDate(1991, 12, 23)),
        new Nonparticipation(new LocalDate(1974, 11, 12), new LocalDate(1994, 6, 22), "A/PV.2281"),
        new GroupMembership(StateCode.Parse("GBR", null), new LocalDate(1973, 1, 1), new LocalDate(2020, 1, 31)),
        new DatedValue<int>(255, new LocalDate(1990, 10, 3), null),
    ];

    [Theory]
    [MemberData(nameof(LeafTypes))]
    public void A_leaf_with_one_thing_changed_is_another(Type type) =>
        typeof(RecordContractTests).GetMethod(nameof(CheckEveryChange), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(type)
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, [Leaves.Single(leaf => leaf.GetType() == type)], null);

    [Fact]
    public void Every_record_of_the_model_that_can_be_changed_by_copy_is_tried_here()
    {
        Type[] grown = [typeof(Vote), typeof(AssemblyText), typeof(ResolutionText), typeof(Paragraph)];
        Rule.Holds(
            from type in Sources.PublicTypes
            where NullContractTests.IsOfTheModel(type) && Shape.IsRecord(type) && Settable(type).Length > 0
            where !grown.Concat(Leaves.Select(leaf => leaf.GetType())).Any(tried => tried == type || (tried.IsGenericType && tried.GetGenericTypeDefinition() == type))
            select $"{type} is not tried");
    }

    [Theory]
    [MemberData(nameof(LeafTypes))]
    public void A_leaf_prints_alike_in_every_culture(Type type)
    {
        object leaf = Leaves.Single(one => one.GetType() == type);
        string printed = leaf.ToString()!;
        Cultures.Each(() => Assert.Equal(printed, leaf.ToString()));
    }

    private static PropertyInfo[] Settable(Type type) =>
        [.. type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.SetMethod is { IsPublic: true })];

    private static void CheckEveryChange<T>(T whole)
        where T : notnull
    {
        PropertyInfo[] settable = Settable(typeof(T));
        Assert.NotEmpty(settable);
        foreach (PropertyInfo property in settable)
        {
            object? before = property.GetValue(whole);
            object changed = With(whole, property, Other(property, before, whole));
            Assert.False(whole.Equals(changed), $"{typeof(T).Name}.{property.Name} does not tell two values apart.");
            if (whole is IComparable<T> ordered)
            {
                Assert.True(ordered.CompareTo((T)changed) != 0, $"{typeof(T).Name}.{property.Name} is not in the order.");
            }

            object back = With(changed, property, before);
            Assert.Equal(whole, back);
            Assert.Equal(whole.GetHashCode(), back.GetHashCode());
        }
    }

    private static object With(object whole, PropertyInfo property, object? value)
    {
        object copy = typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!.Invoke(whole, null)!;
        property.SetValue(copy, value);
        return copy;
    }

    private static object? Other(PropertyInfo property, object? value, object whole)
    {
        Type type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (property.Name == nameof(Vote.OtherReadings))
        {
            return whole is Vote vote
                ? Shorter(vote.OtherReadings, vote with { OtherReadings = [], Source = Elsewhere })
                : whole is AssemblyText text ? Shorter(text.OtherReadings, text with { OtherReadings = [], Source = Elsewhere }) : throw new NotSupportedException(property.Name);
        }

        return value switch
        {
            IList { Count: > 0 } or IEnumerable and not string when ItemsOf(value).Any() => Empty(type),
            IEnumerable and not string => Single(type),
            string text => text + "x",
            bool flag => !flag,
            int number => number + 1,
            LocalDate day => day.PlusDays(1),
            Enum word => Enum.GetValues(type).Cast<object>().First(other => !other.Equals(word)),
            _ when type == typeof(string) => "x",
            _ when type == typeof(int) => 1,
            _ when type == typeof(LocalDate) => new LocalDate(2020, 1, 1),
            _ => Samples(type).First(other => !Equals(other, value)),
        };
    }

    private static IEnumerable<object?> ItemsOf(object list) => ((IEnumerable)list).Cast<object?>();

    private static ValueList<T> Shorter<T>(ValueList<T> list, T one) => list.IsEmpty ? [one] : [];

    private static object Empty(Type list) => list == typeof(Roll) ? Roll.Empty : Activator.CreateInstance(list)!;

    private static object Single(Type list)
    {
        if (list == typeof(Roll))
        {
            return Roll.Of([new CastVote(StateCode.Parse("BRA", null), "Brazil", Choice.Against)]);
        }

        Type item = list.GetGenericArguments()[0];
        MethodInfo one = typeof(RecordContractTests).GetMethod(nameof(ListOf), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(item);
        return one.Invoke(null, [Samples(item).First()])!;
    }

    private static ValueList<T> ListOf<T>(T item) => [item];

    internal static IEnumerable<object> Samples(Type type)
    {
        var label = ParagraphLabel.Parse("OP99", null);
        object[] all =
        [
            "x", Symbol, DocumentSymbol.Parse("A/C.6/90/L.98", null), Body.Sixth, Body.Fifth, AssemblySession.Regular(90), AssemblySession.Regular(89),
            Elsewhere, Source.Unstated, VoteSubject.Whole, VoteSubject.OfMotion(), StateCode.Parse("BRA", null), StateCode.Parse("CHE", null),
            Sponsor.Named(SponsorKind.Group, "a group"), Sponsor.Named(SponsorKind.Office, "an office"), new AgendaItem("94"), new DocumentLink(LinkKind.Draft, Symbol),
            new LaterAdvice(default, "Ruritania", AdvisedVote.Against), new Sponsorship(Sponsor.Named(SponsorKind.Group, "a group"), SponsorRole.Sponsor), new PrintedTotals(1), new PrintedTotals(2),
            new Citation(Symbol, "x"), new Footnote("1", "x"), new Annex("", "x", []), label, ParagraphLabel.Parse("OP98", null), new Paragraph(label, "", "", "x"),
            new ResolutionText("x", [], []),
        ];
        return all.Where(type.IsInstanceOfType);
    }
}

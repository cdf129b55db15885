using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using UNVoting.Documents;
using UNVoting.Membership;
using UNVoting.Queries.Sponsors;
using UNVoting.Testing;
using UNVoting.Tests.Generators;

namespace UNVoting.Tests.Queries.Sponsors;

public class SponsorProperties
{
    /// <summary>Texts of one symbol with sponsors from so few States that they meet, with and without other accounts.</summary>
    public sealed record Sponsored(AssemblyText Text)
    {
        private static readonly string[] Codes = ["BRA", "CHN", "DEU", "EST", "FRA", "GHA"];

        public static Arbitrary<Sponsored> Generated() => Arb.From(
            from own in Account("A/C.1/73/L.1")
            from others in Leaf.UpTo(2, Account("A/73/505"))
            select new Sponsored(own with { OtherReadings = others }),
            sponsored => TextGenerators.Smaller(sponsored.Text).Where(text => text.Symbol == sponsored.Text.Symbol).Select(text => new Sponsored(text)));

        private static Gen<AssemblyText> Account(string document) =>
            from events in Leaf.UpTo(8, Event)
            select new AssemblyText(DocumentSymbol.Parse("A/C.1/73/L.1", null), TextKind.DraftResolution, "", new Source(SourceKind.OfficialDocument, DocumentSymbol.Parse(document, null)))
            {
                Sponsorships = events,
                Date = new LocalDate(2018, 10, 20),
            };

        private static Gen<Sponsorship> Event =>
            from sponsor in Gen.Frequency((6, Gen.Elements(Codes).Select(code => Sponsor.OfState(StateCode.Parse(code, null), code))), (1, Gen.Constant(Sponsor.Named(SponsorKind.Group, "Group of 77"))))
            from role in Leaf.Enumeration<SponsorRole>()
            from day in Gen.Elements(null, (LocalDate?)new LocalDate(2018, 10, 22), new LocalDate(2018, 10, 25))
            select new Sponsorship(sponsor, role, day);
    }

    [Property(Arbitrary = [typeof(Sponsored)], MaxTest = 500)]
    public void The_last_set_is_initial_and_added_without_withdrawn(Sponsored text)
    {
        var timeline = SponsorTimeline.Of(text.Text);
        Assert.Equal(timeline.Current, timeline.Initial.Concat(timeline.Added).Except(timeline.Withdrawn).OrderBy(Key, StringComparer.Ordinal));
        Assert.Empty(timeline.Initial.Intersect(timeline.Added));
        Assert.Empty(timeline.SubmittedBy.Except(timeline.Initial));
    }

    [Property(Arbitrary = [typeof(Sponsored)], MaxTest = 500)]
    public void The_last_set_is_what_replaying_one_account_gives(Sponsored text)
    {
        var alone = text.Text with { OtherReadings = [] };
        var standing = new HashSet<Sponsor>();
        foreach (var sponsorship in alone.Sponsorships)
            _ = sponsorship.Role == SponsorRole.Withdrew ? standing.Remove(sponsorship.Sponsor) : standing.Add(sponsorship.Sponsor);
        Assert.Equal(standing.OrderBy(Key, StringComparer.Ordinal), SponsorTimeline.Of(alone).Current);
    }

    [Property(Arbitrary = [typeof(Sponsored)], MaxTest = 300)]
    public void Every_account_is_quoted(Sponsored text)
    {
        var said = SponsorTimeline.Of(text.Text).Events.SelectMany(change => change.Statements).ToHashSet();
        Assert.All(text.Text.OtherReadings.Prepend(text.Text), account => Assert.All(account.Sponsorships, sponsorship => Assert.Contains(new SponsorStatement(sponsorship, account.Source), said)));
    }

    [Property(Arbitrary = [typeof(Sponsored)], MaxTest = 300)]
    public void In_the_end_all_that_can_be_known_agrees_with_the_last_set(Sponsored text)
    {
        var timeline = SponsorTimeline.Of(text.Text);
        var atTheEnd = timeline.On(new LocalDate(2030, 1, 1));
        Assert.Empty(atTheEnd.Certain.Except(timeline.Current));
        Assert.Empty(timeline.Current.Except(atTheEnd.Certain.Concat(atTheEnd.Possible)));
        Assert.Empty(atTheEnd.Certain.Intersect(atTheEnd.Possible));
    }

    [Property(Arbitrary = [typeof(Sponsored)], MaxTest = 300)]
    public void Nothing_changes_between_a_text_and_itself(Sponsored text)
    {
        var changes = SponsorChanges.Between(text.Text, text.Text);
        Assert.Equal(SponsorTimeline.Of(text.Text).Current, changes.Kept);
        Assert.Equal(changes.Changes.Count, changes.Kept.Count);
    }

    [Property(Arbitrary = [typeof(Sponsored)], MaxTest = 300)]
    public void Gained_one_way_is_lost_the_other(Sponsored first, Sponsored second)
    {
        var there = SponsorChanges.Between(first.Text, second.Text);
        var back = SponsorChanges.Between(second.Text, first.Text);
        Assert.Equal(there.Gained, back.Lost);
        Assert.Equal(there.Lost, back.Gained);
        Assert.Equal(there.Kept, back.Kept);
    }

    [Property(Arbitrary = [typeof(Sponsored)], MaxTest = 500)]
    public void Changes_compose_along_a_chain(Sponsored first, Sponsored second, Sponsored third)
    {
        var direct = SponsorChanges.Between(first.Text, third.Text);
        var composed = SponsorChanges.Between(first.Text, second.Text).Then(SponsorChanges.Between(second.Text, third.Text));
        Assert.Equal(direct.Changes.Select(Seen), composed.Changes.Select(Seen));

        static (Sponsor, SponsorChangeKind, SponsorEvent?, SponsorEvent?) Seen(SponsorChange change) =>
            (change.Sponsor, change.Kind, change.Before, change.Kind == SponsorChangeKind.Lost ? null : change.After);
    }

    [Property(Arbitrary = [typeof(Sponsored)], MaxTest = 300)]
    public void The_weights_of_co_sponsorship_are_Fowlers(Sponsored first, Sponsored second)
    {
        AssemblyText[] texts = [first.Text, second.Text with { }];
        var network = CosponsorshipNetwork.Of(texts);
        Assert.Equal(texts.SelectMany(text => SponsorTimeline.Of(text).Current).Select(sponsor => sponsor.State).Where(state => state != default).Distinct().Order(), network.States);
        for (int i = 0; i < network.States.Count; i++)
        {
            for (int j = 0; j < network.States.Count; j++)
            {
                var both = texts.Select(text => SponsorTimeline.Of(text).Current).Where(set => i != j && Holds(set, i) && Holds(set, j)).ToArray();
                Assert.Equal(both.Sum(set => 1.0 / set.Count), network.Weights[i, j], 1e-12);
                Assert.Equal(both.Length, network.SharedTexts(i, j));
            }
        }

        bool Holds(ValueList<Sponsor> set, int item) => set.Any(sponsor => sponsor.State == network.States[item]);
    }

    private static string Key(Sponsor sponsor) => sponsor.Kind == SponsorKind.State ? $"0{sponsor.State}" : $"1{sponsor.Name}";
}

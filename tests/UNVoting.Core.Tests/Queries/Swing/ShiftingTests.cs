using UNVoting.Membership;
using UNVoting.Queries.Swing;
using UNVoting.Votes;

namespace UNVoting.Tests.Queries.Swing;

/// <summary>Who moved between 2018 and 2023, by the lists of voters that the reports print.</summary>
public sealed class ShiftingTests
{
    private static readonly Shifting First = Shifting.Between(FiveDocuments.L27, FiveDocuments.L11);
    private static readonly Shifting Second = Shifting.Between(FiveDocuments.L37, FiveDocuments.L60);

    public static TheoryData<Choice, Choice, string> FromL27ToL11 { get; } = new()
    {
        { Choice.NonVoting, Choice.Against, "MHL" },
        { Choice.NonVoting, Choice.InFavour, "CAF CMR COD COG COM GAB KIR MRT SLE SOM SWZ TTO" },
        { Choice.NonVoting, Choice.Abstaining, "MWI SSD TON" },
        { Choice.InFavour, Choice.NonVoting, "BEN CPV KNA LBR SLB SYC TKM VEN WSM" },
        { Choice.InFavour, Choice.Against, "BIH PLW" },
        { Choice.InFavour, Choice.Abstaining, "COL GTM HND MUS SGP SRB" },
        { Choice.Abstaining, Choice.NonVoting, "FJI HTI" },
        { Choice.Abstaining, Choice.Against, "CHE KOR MDA TUR" },
        { Choice.Abstaining, Choice.InFavour, "ATG BHS BRA BWA CIV GNQ RWA SEN" },
        { Choice.Abstaining, Choice.Abstaining, "CHL PNG" },
        { Choice.Against, Choice.InFavour, "" },
        { Choice.Against, Choice.Abstaining, "" },
        { Choice.Against, Choice.NonVoting, "" },
    };

    public static TheoryData<Choice, Choice, string> FromL37ToL60 { get; } = new()
    {
        { Choice.NonVoting, Choice.InFavour, "CAF CMR COD COM GAB KIR MRT MWI NRU SLE SOM SSD SUR SWZ TLS TON TTO UZB" },
        { Choice.NonVoting, Choice.Abstaining, "PAK" },
        { Choice.Against, Choice.NonVoting, "VEN" },
        { Choice.Against, Choice.Against, "CHN IRN NIC PRK RUS SYR" },
        { Choice.Against, Choice.InFavour, "BOL EGY ZWE" },
        { Choice.Against, Choice.Abstaining, "CUB" },
        { Choice.InFavour, Choice.NonVoting, "AFG BFA SYC TJK WSM" },
        { Choice.InFavour, Choice.Against, "MLI NER" },
        { Choice.InFavour, Choice.Abstaining, "AZE BRN ERI ETH GIN IDN KAZ MDG SGP" },
        { Choice.Abstaining, Choice.NonVoting, "FJI" },
        { Choice.Abstaining, Choice.Against, "BDI BLR" },
        { Choice.Abstaining, Choice.InFavour, "AGO BWA CIV DZA GNQ KHM LBN MMR NAM PLW PNG RWA SEN UGA" },
        { Choice.Abstaining, Choice.Abstaining, "LAO" },
    };

    [Theory]
    [MemberData(nameof(FromL27ToL11))]
    public void Who_moved_from_L27_of_2018_to_L11_of_2023(Choice from, Choice to, string states) => Assert.Equal(FiveDocuments.States(states), First.Table.StatesAt(from, to));

    [Theory]
    [MemberData(nameof(FromL37ToL60))]
    public void Who_moved_from_L37_of_2018_to_L60_of_2023(Choice from, Choice to, string states) => Assert.Equal(FiveDocuments.States(states), Second.Table.StatesAt(from, to));

    [Fact]
    public void The_tables_hold_the_193_members()
    {
        Assert.Equal((193, 193), (First.Table.Total, Second.Table.Total));
        Assert.Equal((92, 45), (First.Table[Choice.InFavour, Choice.InFavour], First.Table[Choice.Against, Choice.Against]));
        Assert.Equal((123, 6), (Second.Table[Choice.InFavour, Choice.InFavour], Second.Table[Choice.Against, Choice.Against]));
        Assert.Equal((109, 45, 16, 23, 0), (First.Table.CountFirst(Choice.InFavour), First.Table.CountFirst(Choice.Against), First.Table.CountFirst(Choice.Abstaining), First.Table.CountFirst(Choice.NonVoting), First.Table.CountFirst(Choice.NotMember)));
        Assert.Equal((112, 52, 11, 18), (First.Table.CountSecond(Choice.InFavour), First.Table.CountSecond(Choice.Against), First.Table.CountSecond(Choice.Abstaining), First.Table.CountSecond(Choice.NonVoting)));
    }

    [Fact]
    public void Moves_have_their_kind()
    {
        Assert.Equal(FiveDocuments.States("BIH PLW"), First.MovesOf(MoveKind.Reversed).Select(move => move.State));
        Assert.Equal(FiveDocuments.States("ATG BHS BRA BWA CIV GNQ RWA SEN"), First.MovesOf(MoveKind.Warmed).Select(move => move.State));
        Assert.Equal(FiveDocuments.States("CHE COL GTM HND KOR MDA MUS SGP SRB TUR"), First.MovesOf(MoveKind.Cooled).Select(move => move.State));
        Assert.Equal((16, 11), (First.MovesOf(MoveKind.Joined).Count, First.MovesOf(MoveKind.DroppedOut).Count));
        Assert.Equal(FiveDocuments.States("BOL EGY MLI NER ZWE"), Second.MovesOf(MoveKind.Reversed).Select(move => move.State));
        Assert.Equal(-2, Second.MoveOf(FiveDocuments.States("MLI")[0]).Steps);
    }

    [Fact]
    public void Read_as_advised_the_Congo_was_in_favour_and_Pakistan_abstained_in_2018()
    {
        // A/73/505, notes 3 and 4.
        Shifting first = Shifting.Between(FiveDocuments.L27, FiveDocuments.L11, Reading.AsAdvised);
        Shifting second = Shifting.Between(FiveDocuments.L37, FiveDocuments.L60, Reading.AsAdvised);
        Assert.Equal(MoveKind.Joined, First.MoveOf(FiveDocuments.States("COD")[0]).Kind);
        Assert.Equal(MoveKind.Unchanged, first.MoveOf(FiveDocuments.States("COD")[0]).Kind);
        Assert.Equal(MoveKind.Joined, Second.MoveOf(FiveDocuments.States("PAK")[0]).Kind);
        Assert.Equal(MoveKind.Unchanged, second.MoveOf(FiveDocuments.States("PAK")[0]).Kind);
        Assert.Equal(MoveKind.Warmed, second.MoveOf(FiveDocuments.States("MOZ")[0]).Kind);
        Assert.Equal(MoveKind.Unchanged, Second.MoveOf(FiveDocuments.States("MOZ")[0]).Kind);
    }

    [Fact]
    public void Regional_groups_move_by_their_members()
    {
        // Of L.27/Rev.1 to L.11: up, the eight from abstaining to in favour; down, Bosnia and Herzegovina, Palau and the ten that cooled.
        ValueList<NetMovement> groups = First.NetMovementByRegionalGroup();
        Assert.Equal([("AFRICAN", 5, 1), ("ASIA-PACIFIC", 0, 3), ("EASTERN-EUROPEAN", 0, 3), ("GRULAC", 3, 3), ("WEOG", 0, 2)], groups.Select(group => (group.Group.Code, group.TowardsFavour.Count, group.TowardsAgainst.Count)));
        Assert.Equal(FiveDocuments.States("BIH MDA SRB"), groups[2].TowardsAgainst);
        Assert.Equal((-3, -4), (groups[2].Net, groups[2].NetSteps));
    }

    [Fact]
    public void A_State_that_left_a_bloc_between_the_votes_is_listed_apart()
    {
        NetMovement union = First.NetMovementOf(StateGroups.EuropeanUnion);
        Assert.Equal(FiveDocuments.States("GBR"), union.OnSomeDaysOnly);
        Assert.Equal((27, 27, 0), (union.Moves.Count, union.Joint, union.Net));
    }

    [Fact]
    public void In_a_set_of_votes_a_State_stands_where_it_stood_most_often_or_last()
    {
        Shifting shifting = Shifting.Between(SmallAssembly.Matrix("FAXnF", "FAAnA", "FXXFX"), SmallAssembly.Matrix("FFFFF"));
        Assert.Equal([Choice.InFavour, Choice.Against, Choice.Abstaining, Choice.NonVoting, Choice.Abstaining], shifting.Moves.Select(move => move.From));
        Assert.Equal((3, 1), (shifting.From.Count, shifting.To.Count));
    }

    [Fact]
    public void What_cannot_be_compared_is_refused()
    {
        Vote nameless = FiveDocuments.L27 with { Roll = Roll.Empty };
        Assert.Contains("no votes are known by name", Assert.Throws<ArgumentException>(() => Shifting.Between(nameless, FiveDocuments.L11)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Shifting.Between(FiveDocuments.L11, (Vote)null!));
        Assert.Throws<ArgumentException>(() => Shifting.Between(SmallAssembly.Matrix(), SmallAssembly.Matrix("F")));
        Assert.Throws<ArgumentOutOfRangeException>(() => First.Table[(Choice)9, Choice.Against]);
    }

    [Fact]
    public void Of_a_group_is_told_who_came_to_vote_and_who_ceased()
    {
        NetMovement net = Shifting.Between(SmallAssembly.Vote("nFAXF"), SmallAssembly.Vote("FnFAF")).NetMovementOf(SmallAssembly.Group(5));
        Assert.Equal([SmallAssembly.State(0)], net.Joined);
        Assert.Equal([SmallAssembly.State(1)], net.DroppedOut);
        Assert.Equal([SmallAssembly.State(2)], net.TowardsFavour);
        Assert.Equal([SmallAssembly.State(3)], net.TowardsAgainst);
        Assert.Equal(3, net.Joint);
    }
}

using UNVoting.Queries.Blocs;
using UNVoting.Testing;

namespace UNVoting.Tests.Queries.Blocs;

public sealed class BlocHistoryTests
{
    [Property]
    public void Blocs_that_stay_keep_their_identity_without_any_event(byte[] labels)
    {
        var partition = Samples.Labelled(labels.Length, labels);
        var window = new PartitionWindow<int>(Enumerable.Range(0, labels.Length), partition);
        var history = BlocHistory.Across([window, window, window]);
        Assert.Empty(history.Events);
        Assert.Equal(partition.BlocCount, history.IdentityCount);
        Assert.All(history.Identities, identities => Assert.Equal(Enumerable.Range(0, partition.BlocCount), identities));
    }

    [Property]
    public void Every_beginning_and_every_end_is_named_once(byte[] first, byte[] second, byte[] third)
    {
        var history = BlocHistory.Across(new[] { first, second, third }.Select(labels => new PartitionWindow<int>(Enumerable.Range(0, labels.Length), Samples.Labelled(labels.Length, labels))));
        for (var window = 1; window < 3; window++)
        {
            var (before, after) = (history.Identities[window - 1], history.Identities[window]);
            Assert.Equal(after.Count, after.Distinct().Count());
            var events = history.Events.Where(happened => happened.Window == window).ToArray();
            Assert.Equal(after.Except(before).Order(), events.Where(happened => happened.Kind is BlocEventKind.Birth or BlocEventKind.Split).Select(happened => happened.Identity).Order());
            Assert.Equal(before.Except(after).Order(), events.Where(happened => happened.Kind is BlocEventKind.Death or BlocEventKind.Merger).Select(happened => happened.Identity).Order());
            Assert.All(events, happened => Assert.Equal(happened.Kind is BlocEventKind.Split or BlocEventKind.Merger, happened.Other is not null));
            Assert.All(events.Where(happened => happened.Kind == BlocEventKind.Split), happened => Assert.Contains(happened.Other!.Value, before));
            Assert.All(events.Where(happened => happened.Kind == BlocEventKind.Merger), happened => Assert.Contains(happened.Other!.Value, after));
        }

        for (var identity = 0; identity < history.IdentityCount; identity++)
        {
            var (from, to) = history.WindowsOf(identity);
            Assert.All(Enumerable.Range(from, to - from + 1), window => Assert.Contains(identity, history.Identities[window]));
        }
    }

    [Fact]
    public void A_bloc_keeps_its_identity_while_members_come_go_and_move()
    {
        var history = BlocHistory.Across([Window("USA GBR FRA CAN", "SUN POL UKR"), Window("GBR FRA CAN DEU", "USA RUS POL UKR CUB CHN"), Window("CHN CUB RUS USA", "POL GBR")]);
        Assert.Equal([0, 1], history.Identities[0]);

        // In the second window the larger bloc comes first; it continues the second of the first window.
        Assert.Equal([1, 0], history.Identities[1]);
        Assert.Equal([1, 0], history.Identities[2]);
        Assert.Empty(history.Events);
        Assert.Equal((0, 2), history.WindowsOf(1));
    }

    [Fact]
    public void What_two_blocs_share_is_measured_against_all_who_are_in_either()
    {
        // Eight of ten go into a bloc of twenty: 8 of 22 in either, and so do 8 of the others' twenty into one of ten.
        var before = Partition.FromLabels([.. Enumerable.Range(0, 30).Select(item => item < 10 ? 0 : 1)]);
        var after = Partition.FromLabels([.. Enumerable.Range(0, 30).Select(item => item is < 8 or (>= 10 and < 22) ? 0 : 1)]);
        var windows = new[] { before, after }.Select(partition => new PartitionWindow<int>(Enumerable.Range(0, 30), partition)).ToArray();
        var history = BlocHistory.Across(windows, 8 / 22.0);
        Assert.Empty(history.Events);
        Assert.Equal(history.Identities[0][before.BlocOf(0)], history.Identities[1][after.BlocOf(0)]);
        Assert.NotEmpty(BlocHistory.Across(windows, 8 / 21.9).Events);
    }

    [Fact]
    public void A_bloc_that_parts_is_a_split_and_blocs_that_join_are_a_merger()
    {
        var history = BlocHistory.Across([Window("A B C D E F G H"), Window("A B C D E", "F G H"), Window("A B C D E F G H")]);
        Assert.Equal([new BlocEvent(1, BlocEventKind.Split, 1, 0), new BlocEvent(2, BlocEventKind.Merger, 1, 0)], history.Events);
        Assert.Equal((1, 1), history.WindowsOf(1));
    }

    [Fact]
    public void Blocs_of_newcomers_are_born_and_blocs_that_scatter_die()
    {
        var history = BlocHistory.Across([Window("A B C D", "P Q R S"), Window("A B P Q", "C D R S", "X Y Z")], 0.5);
        Assert.Equal(
            [
                new BlocEvent(1, BlocEventKind.Birth, 2, null),
                new BlocEvent(1, BlocEventKind.Birth, 3, null),
                new BlocEvent(1, BlocEventKind.Birth, 4, null),
                new BlocEvent(1, BlocEventKind.Death, 0, null),
                new BlocEvent(1, BlocEventKind.Death, 1, null),
            ],
            history.Events);
    }

    [Fact]
    public void A_single_State_left_over_does_not_carry_the_identity_of_a_large_bloc()
    {
        var history = BlocHistory.Across([Window("A B C D E"), Window("A", "B", "C", "D", "E")]);
        Assert.DoesNotContain(0, history.Identities[1]);
        Assert.Equal(new BlocEvent(1, BlocEventKind.Death, 0, null), history.Events[^1]);
        Assert.Equal(5, history.Events.Count(happened => happened is { Kind: BlocEventKind.Split, Other: 0 }));
    }

    [Fact]
    public void Histories_of_equal_windows_are_equal()
    {
        var (first, second) = (BlocHistory.Across([Window("A B", "C")]), BlocHistory.Across([Window("A B", "C")]));
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.NotEqual(first, BlocHistory.Across([Window("A B", "C"), Window("A", "B", "C")]));
        Assert.Equal(Window("A B", "C"), Window("A B", "C"));
        Assert.NotEqual(Window("A B", "C"), Window("A B", "D"));
    }

    [Fact]
    public void No_window_has_no_history() => Assert.Equal(0, BlocHistory.Across(Array.Empty<PartitionWindow<int>>()).IdentityCount);

    [Fact]
    public void Misuse_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new PartitionWindow<string>(["A", "A"], Partition.OfOneBloc(2)));
        Assert.Throws<ArgumentException>(() => new PartitionWindow<string>(["A"], Partition.OfOneBloc(2)));
        Assert.Throws<ArgumentOutOfRangeException>(() => BlocHistory.Across([Window("A")], 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => BlocHistory.Across([Window("A")], double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => BlocHistory.Across([Window("A")]).WindowsOf(1));
        Assert.Throws<ArgumentNullException>(() => BlocHistory.Across<string>([null!]));
    }

    private static PartitionWindow<string> Window(params string[] blocs)
    {
        var members = blocs.Select(bloc => bloc.Split(' ')).ToArray();
        return new PartitionWindow<string>(members.SelectMany(bloc => bloc), Partition.FromLabels([.. members.SelectMany((bloc, label) => bloc.Select(_ => label))]));
    }
}

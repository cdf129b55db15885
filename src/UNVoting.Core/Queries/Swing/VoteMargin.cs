using System.Globalization;
using UNVoting.Votes;

namespace UNVoting.Queries.Swing;

/// <summary>By how much a proposal was carried or failed, and the smallest number of changes that would turn that.</summary>
/// <remarks>
/// <para>A change of one State between in favour, against, abstaining and absence moves the count and, under a simple or a two-thirds majority, the base too: members present
/// and voting are those in favour and against. In w = F − A (simple), F − 2A (two thirds) or 2F − members (absolute) every change adds a fixed number, and the proposal is
/// carried where w &gt; 0 (simple, absolute) or w ≥ 0 and F &gt; 0 (two thirds).</para>
/// <para>Equal by value.</para>
/// </remarks>
public sealed record VoteMargin
{
    private static readonly Choice[] s_places = [Choice.InFavour, Choice.Against, Choice.Abstaining, Choice.NonVoting];

    private VoteMargin(Tally tally, RequiredMajority majority)
    {
        (Tally, Majority, IsCarried) = (tally, majority, tally.Carries(majority));
        Changes = s_places
            .SelectMany(_ => s_places, (from, to) => (From: from, To: to))
            .Where(change => WeightOf(change.From, change.To) > 0)
            .Select(change => new TurningChange(change.From, change.To, CountOf(tally, change.From), FewestOf(change.From, change.To)))
            .ToValueList();
    }

    /// <summary>The totals.</summary>
    public Tally Tally { get; }

    /// <summary>The majority that the proposal needed.</summary>
    public RequiredMajority Majority { get; }

    /// <summary>Whether the totals carry it.</summary>
    public bool IsCarried { get; }

    /// <summary>The fewest votes in favour that carry it while as many vote as did: more than half of those present and voting, at least two thirds of them, or more than half
    /// of the members; never below 1.</summary>
    public int Threshold => Majority switch
    {
        RequiredMajority.Simple => (Tally.PresentAndVoting / 2) + 1,
        RequiredMajority.TwoThirds => Math.Max(1, ((2 * Tally.PresentAndVoting) + 2) / 3),
        _ => (Tally.Members / 2) + 1,
    };

    /// <summary>Votes in favour less the threshold: the votes to spare, from 0; negative, the votes that were missing.</summary>
    public int Margin => Tally.InFavour - Threshold;

    /// <summary>The kinds of change that would bring the outcome nearer to turning, each with how many of them alone would turn it.</summary>
    public ValueList<TurningChange> Changes { get; }

    /// <summary>The smallest number of States whose change, of whatever kinds, would turn the outcome; <see langword="null"/> where there are no members to change.</summary>
    /// <remarks>The need over the weight of the strongest change that anybody could make, rounded up: enough States can always make one of that weight.</remarks>
    public int? Smallest => Strongest == 0 ? null : (Need + Strongest - 1) / Strongest;

    /// <summary>The margin of given totals.</summary>
    /// <param name="tally">The totals, with the non-voting members.</param>
    /// <param name="majority">The majority that the proposal needed.</param>
    /// <returns>The margin. Costs O(members).</returns>
    /// <exception cref="ArgumentOutOfRangeException">A total is negative, or <paramref name="majority"/> is not defined.</exception>
    public static VoteMargin Of(Tally tally, RequiredMajority majority)
    {
        foreach (Choice place in s_places)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(CountOf(tally, place), nameof(tally));
        }

        return new VoteMargin(tally, majority);
    }

    /// <summary>The totals with the margin.</summary>
    /// <returns>For example <c>112–52–11, 18 non-voting of 193, carried by 29; 30 changes turn it</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Tally}, {(IsCarried ? $"carried by {Margin}" : $"not carried, {-Margin} missing")}; {(Smallest is { } smallest ? $"{smallest} {(smallest == 1 ? "change turns" : "changes turn")} it" : "nobody can turn it")}");

    /// <summary>How much a change adds towards turning the outcome; the sum over all changes must reach <see cref="Need"/>.</summary>
    internal int WeightOf(Choice from, Choice to) => IsCarried ? WorthOf(from) - WorthOf(to) : WorthOf(to) - WorthOf(from);

    /// <summary>The weight of the strongest change that any State could make; 0 where there is nobody to change.</summary>
    internal int Strongest => Changes.Where(change => change.Available > 0).Select(change => WeightOf(change.From, change.To)).DefaultIfEmpty().Max();

    /// <summary>What the weights of all changes together must reach.</summary>
    internal int Need
    {
        get
        {
            int worth = Majority switch
            {
                RequiredMajority.Simple => Tally.Margin,
                RequiredMajority.TwoThirds => Tally.InFavour - (2 * Tally.Against),
                _ => (2 * Tally.InFavour) - Tally.Members,
            };
            return (Majority, IsCarried) switch
            {
                // Where the one State in favour leaves, nobody is in favour.
                (RequiredMajority.TwoThirds, true) => Tally.PresentAndVoting == 1 ? 1 : worth + 1,
                (RequiredMajority.TwoThirds, false) => Math.Max(1, -worth),
                (_, true) => worth,
                _ => 1 - worth,
            };
        }
    }

    internal static int CountOf(Tally tally, Choice place) => place switch
    {
        Choice.InFavour => tally.InFavour,
        Choice.Against => tally.Against,
        Choice.Abstaining => tally.Abstaining,
        _ => tally.NonVoting,
    };

    private int WorthOf(Choice place) => (Majority, place) switch
    {
        (RequiredMajority.Absolute, Choice.InFavour) => 2,
        (RequiredMajority.Absolute, _) => 0,
        (_, Choice.InFavour) => 1,
        (RequiredMajority.Simple, Choice.Against) => -1,
        (RequiredMajority.TwoThirds, Choice.Against) => -2,
        _ => 0,
    };

    private int? FewestOf(Choice from, Choice to)
    {
        for (int number = 1; number <= CountOf(Tally, from); number++)
        {
            if (Changed(Changed(Tally, from, -number), to, number).Carries(Majority) != IsCarried)
            {
                return number;
            }
        }

        return null;
    }

    private static Tally Changed(Tally tally, Choice place, int number) => place switch
    {
        Choice.InFavour => tally with { InFavour = tally.InFavour + number },
        Choice.Against => tally with { Against = tally.Against + number },
        Choice.Abstaining => tally with { Abstaining = tally.Abstaining + number },
        _ => tally with { NonVoting = tally.NonVoting + number },
    };
}

using UNVoting.Documents;
using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Queries.Blocs;
using UNVoting.Votes;

namespace UNVoting.Queries.Sponsors;

/// <summary>Which States sponsor together: for each two, the sum over the texts that both sponsor of 1 / (number of sponsors) (Fowler 2006).</summary>
/// <remarks>
/// <para>J. H. Fowler, "Connecting the Congress: A Study of Cosponsorship Networks", Political Analysis 14 (2006): a text with few sponsors ties them more than
/// one with many. Here the weight is symmetric and the number of sponsors counts all of the last set, a group as one.</para>
/// <para>Items are the States that sponsor any of the texts, in order of code. Equal by value.</para>
/// </remarks>
public sealed record CosponsorshipNetwork
{
    private readonly ValueList<int> shared;

    private CosponsorshipNetwork(ValueList<StateCode> states, AgreementNetwork weights, ValueList<int> shared, ValueList<DocumentSymbol> texts) =>
        (States, Weights, this.shared, Texts) = (states, weights, shared, texts);

    /// <summary>The States, in order of code; the items of <see cref="Weights"/>.</summary>
    public ValueList<StateCode> States { get; }

    /// <summary>The weight of each pair as the bloc finders take it; 0 for two States that never sponsor together.</summary>
    public AgreementNetwork Weights { get; }

    /// <summary>The texts that it rests on: those with a State among their sponsors.</summary>
    public ValueList<DocumentSymbol> Texts { get; }

    /// <summary>The network of the given texts.</summary>
    /// <param name="texts">The texts, each counted once; of a draft and the resolution that it became give one.</param>
    /// <returns>The network. Costs O(sponsors²) for each text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> or one of them is <see langword="null"/>.</exception>
    public static CosponsorshipNetwork Of(IEnumerable<AssemblyText> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var timelines = texts.Select(SponsorTimeline.Of).Where(timeline => timeline.Current.Any(sponsor => sponsor.Kind == SponsorKind.State)).ToArray();
        StateCode[] states = [.. timelines.SelectMany(timeline => timeline.Current).Where(sponsor => sponsor.Kind == SponsorKind.State).Select(sponsor => sponsor.State).Distinct().Order()];
        var weights = new double[states.Length, states.Length];
        var counts = new int[states.Length * (states.Length - 1) / 2];
        foreach (var timeline in timelines)
        {
            int[] items = [.. timeline.Current.Where(sponsor => sponsor.Kind == SponsorKind.State).Select(sponsor => Array.BinarySearch(states, sponsor.State))];
            for (int i = 1; i < items.Length; i++)
            {
                for (int j = 0; j < i; j++)
                {
                    weights[items[j], items[i]] += 1.0 / timeline.Current.Count;
                    counts[Place(items[i], items[j])]++;
                }
            }
        }

        return new CosponsorshipNetwork(
            states.ToValueList(), AgreementNetwork.Of(states.Length, (i, j) => weights[i, j]), counts.ToValueList(), timelines.Select(timeline => timeline.Symbol).ToValueList());
    }

    /// <summary>The network of a record, one text for each chain of draft, revisions and resolution.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The network of, for each chain, its last text that names sponsors: the resolution or decision before the draft, a later revision before an earlier one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is <see langword="null"/>.</exception>
    public static CosponsorshipNetwork Of(VotingRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Of(record.Texts
            .Where(text => text.Accounts.Any(account => !account.Sponsorships.IsEmpty))
            .GroupBy(text => record.ChainOf(text.Symbol)[0])
            .Select(chain => chain.OrderBy(text => text.IsAdopted).ThenBy(text => text.Symbol).Last()));
    }

    /// <summary>How many of the texts two States sponsor together.</summary>
    /// <param name="first">An item.</param>
    /// <param name="second">Another.</param>
    /// <returns>The number that <see cref="Weights"/> rests on for this pair; 0 for an item with itself.</returns>
    /// <exception cref="ArgumentOutOfRangeException">One is not an item.</exception>
    public int SharedTexts(int first, int second)
    {
        Bounds.ThrowIfOutside(first, States.Count, nameof(first));
        Bounds.ThrowIfOutside(second, States.Count, nameof(second));
        return first == second ? 0 : shared[Place(Math.Max(first, second), Math.Min(first, second))];
    }

    private static int Place(int high, int low) => (high * (high - 1) / 2) + low;
}

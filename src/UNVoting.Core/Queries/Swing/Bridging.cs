using System.Globalization;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Queries.Swing;

/// <summary>Two competing texts put to the vote: who was in favour of both, of one and not the other, against both, or abstained on one.</summary>
/// <remarks>A bridging State is one that voted in favour of both. Equal by value.</remarks>
public sealed record Bridging
{
    private Bridging(Vote first, Vote second, TwoWayTable table) => (First, Second, Table) = (first, second, table);

    /// <summary>The vote on the first text.</summary>
    public Vote First { get; }

    /// <summary>The vote on the second text.</summary>
    public Vote Second { get; }

    /// <summary>Who stood where: the first text in the rows, the second in the columns.</summary>
    public TwoWayTable Table { get; }

    /// <summary>Every State that was a member on the day of either vote or is listed in either, in order of code.</summary>
    public ValueList<BridgingState> States => Table.Moves.Select(Of).ToValueList();

    /// <summary>The States that voted in favour of both texts.</summary>
    public ValueList<StateCode> InFavourOfBoth => StatesIn(BridgingCell.InFavourOfBoth);

    /// <summary>Whether each text had States that were for it and against the other.</summary>
    public bool IsMutual => Table[Choice.InFavour, Choice.Against] > 0 && Table[Choice.Against, Choice.InFavour] > 0;

    /// <summary>Puts the votes on two texts side by side.</summary>
    /// <param name="first">The vote on one text.</param>
    /// <param name="second">The vote on the other, which the caller says competes with it.</param>
    /// <param name="reading">As cast, or as later advised.</param>
    /// <returns>The comparison. Costs O(members).</returns>
    /// <exception cref="ArgumentNullException">A vote is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">No votes are known by name in one of the two.</exception>
    public static Bridging Between(Vote first, Vote second, Reading reading = Reading.AsCast) => new(first, second, TwoWayTable.Of(first, second, reading));

    /// <summary>The competing texts of a record: two texts put to the vote as a whole by one body in one session under the same agenda items, each with States
    /// that were for it and against the other.</summary>
    /// <param name="record">The record.</param>
    /// <param name="reading">As cast, or as later advised.</param>
    /// <returns>The pairs, in order of the first vote, then the second; a text that was put to the vote twice stands with its last vote.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is <see langword="null"/>.</exception>
    /// <remarks>Votes of which no symbol, session or agenda item is known compete with none. Costs O(texts² · members) for each agenda item.</remarks>
    public static ValueList<Bridging> FindAll(VotingRecord record, Reading reading = Reading.AsCast)
    {
        ArgumentNullException.ThrowIfNull(record);
        var found = new List<Bridging>();
        foreach (var matter in record.Votes
            .Where(vote => vote.HasNames && vote.Symbol is not null && vote.Subject.Kind == SubjectKind.Whole && vote.Session != default && !vote.AgendaItems.IsEmpty)
            .GroupBy(vote => (vote.Session, vote.Body, vote.AgendaItems.Select(item => item.Number).ToValueList())))
        {
            Vote[] texts = [.. matter.GroupBy(vote => vote.Symbol).Select(votes => votes.Last())];
            for (int first = 0; first < texts.Length; first++)
            {
                found.AddRange(texts.Skip(first + 1).Select(second => Between(texts[first], second, reading)).Where(pair => pair.IsMutual));
            }
        }

        return found.OrderBy(pair => pair.First).ThenBy(pair => pair.Second).ToValueList();
    }

    /// <summary>The States of one cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns>The States, in order of code.</returns>
    public ValueList<StateCode> StatesIn(BridgingCell cell) => Table.StatesWhere(move => Of(move).Cell == cell);

    /// <summary>The comparison with the two texts exchanged.</summary>
    /// <returns>The same States, first and second text changed over.</returns>
    public Bridging Exchanged() => new(Second, First, Table.Transposed());

    /// <summary>The two texts with how many bridge them.</summary>
    /// <returns>For example <c>A/C.1/78/L.11 and A/C.1/78/L.60/Rev.1: 88 in favour of both of 193</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{First.Name} and {Second.Name}: {InFavourOfBoth.Count} in favour of both of {Table.Total}");

    private static BridgingState Of(Move move) => new(move.State, move.From, move.To);
}

using System.Globalization;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Queries.Swing;

/// <summary>Who stood where in two votes: in favour, against, abstaining, non-voting or not a member in the first, by the same five in the second.</summary>
/// <remarks>Holds every State that was a member on the day of either vote or is listed in either, once; names that were not resolved to a State are in the rolls alone.
/// Equal by value.</remarks>
public sealed record TwoWayTable
{
    private readonly ValueList<int> _counts;

    internal TwoWayTable(IEnumerable<Move> moves)
    {
        Moves = moves.ToValueList();
        int[] counts = new int[Standing.Places.Count * Standing.Places.Count];
        foreach (Move move in Moves)
        {
            counts[CellOf(move.From, move.To)]++;
        }

        _counts = counts.ToValueList();
    }

    /// <summary>The five places in the order in which reports list them: in favour, against, abstaining, non-voting, not a member.</summary>
    public static ValueList<Choice> Places => Standing.Places;

    /// <summary>The table's States with their two places, in order of code.</summary>
    public ValueList<Move> Moves { get; }

    /// <summary>How many States the table holds.</summary>
    public int Total => Moves.Count;

    /// <summary>The number of States in one cell.</summary>
    /// <param name="first">Their place in the first vote.</param>
    /// <param name="second">Their place in the second.</param>
    /// <exception cref="ArgumentOutOfRangeException">A place is not defined.</exception>
    public int this[Choice first, Choice second] => _counts[CellOf(first, second)];

    /// <summary>The table of two votes.</summary>
    /// <param name="first">The vote in the rows.</param>
    /// <param name="second">The vote in the columns.</param>
    /// <param name="reading">As cast, or as later advised.</param>
    /// <returns>The table. Costs O(members).</returns>
    /// <exception cref="ArgumentNullException">A vote is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">No votes are known by name in one of the two.</exception>
    public static TwoWayTable Of(Vote first, Vote second, Reading reading = Reading.AsCast)
    {
        Standing.ThrowIfNameless(first, nameof(first));
        Standing.ThrowIfNameless(second, nameof(second));
        return new TwoWayTable(Merged([.. first.Positions(reading)], [.. second.Positions(reading)]));
    }

    /// <summary>The States in one cell.</summary>
    /// <param name="first">Their place in the first vote.</param>
    /// <param name="second">Their place in the second.</param>
    /// <returns>The States, in order of code.</returns>
    public ValueList<StateCode> StatesAt(Choice first, Choice second) => StatesWhere(move => move.From == first && move.To == second);

    /// <summary>The number of States at one place in the first vote, wherever they stood in the second.</summary>
    /// <param name="place">The place.</param>
    /// <returns>The sum of the row.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="place"/> is not defined.</exception>
    public int CountFirst(Choice place) => Places.Sum(second => this[place, second]);

    /// <summary>The number of States at one place in the second vote, wherever they stood in the first.</summary>
    /// <param name="place">The place.</param>
    /// <returns>The sum of the column.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="place"/> is not defined.</exception>
    public int CountSecond(Choice place) => Places.Sum(first => this[first, place]);

    /// <summary>The table with the two votes exchanged.</summary>
    /// <returns>Rows as columns and columns as rows.</returns>
    public TwoWayTable Transposed() => new(Moves.Select(move => move.Reversed()));

    /// <summary>The counts, row by row.</summary>
    /// <returns>For example <c>92 2 6 9 0 / 0 45 0 0 0 / 8 4 2 2 0 / 12 1 3 7 0 / 0 0 0 0 0</c>.</returns>
    public override string ToString() => string.Join(" / ", Places.Select(first => string.Join(" ", Places.Select(second => this[first, second].ToString(CultureInfo.InvariantCulture)))));

    internal ValueList<StateCode> StatesWhere(Func<Move, bool> condition) => Moves.Where(condition).Select(move => move.State).ToValueList();

    // Both lists are in order of code.
    private static IEnumerable<Move> Merged((StateCode State, Choice Choice)[] first, (StateCode State, Choice Choice)[] second)
    {
        for (int i = 0, j = 0; i < first.Length || j < second.Length;)
        {
            int order = i == first.Length ? 1 : j == second.Length ? -1 : first[i].State.CompareTo(second[j].State);
            yield return new Move(order <= 0 ? first[i].State : second[j].State, order <= 0 ? first[i].Choice : default, order >= 0 ? second[j].Choice : default);
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
    }

    private static int CellOf(Choice first, Choice second)
    {
        ThrowIfNoPlace(first, nameof(first));
        ThrowIfNoPlace(second, nameof(second));
        return ((int)first * Standing.Places.Count) + (int)second;
    }

    private static void ThrowIfNoPlace(Choice place, string parameter)
    {
        if ((int)place >= Standing.Places.Count)
        {
            throw new ArgumentOutOfRangeException(parameter, place, "A place is in favour, against, abstaining, non-voting or not a member.");
        }
    }
}

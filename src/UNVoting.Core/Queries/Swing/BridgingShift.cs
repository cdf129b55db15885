using System.Globalization;
using UNVoting.Membership;

namespace UNVoting.Queries.Swing;

/// <summary>Who moved between the cells of two competing texts from one year to another.</summary>
/// <remarks>The camps must stand in the same order in both years: the first text of the one year goes with the first of the other. Equal by value.</remarks>
public sealed record BridgingShift
{
    private BridgingShift(Bridging from, Bridging to, ValueList<BridgingMove> moves) => (From, To, Moves) = (from, to, moves);

    /// <summary>The earlier year's texts.</summary>
    public Bridging From { get; }

    /// <summary>The later year's texts.</summary>
    public Bridging To { get; }

    /// <summary>The States of either year with their cells, those that stayed too, in order of code.</summary>
    public ValueList<BridgingMove> Moves { get; }

    /// <summary>The States that stood in another cell the second time.</summary>
    public ValueList<BridgingMove> Changes => Moves.Where(move => move.IsChange).ToValueList();

    /// <summary>Compares the competing texts of two years.</summary>
    /// <param name="from">The one year's.</param>
    /// <param name="to">The other year's, the camps in the same order.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static BridgingShift Between(Bridging from, Bridging to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        Dictionary<StateCode, BridgingState> before = from.States.ToDictionary(state => state.State);
        Dictionary<StateCode, BridgingState> after = to.States.ToDictionary(state => state.State);
        return new BridgingShift(from, to, before.Keys.Union(after.Keys).Order().Select(state => new BridgingMove(At(before, state), At(after, state))).ToValueList());
    }

    /// <summary>The States that moved from one cell to another.</summary>
    /// <param name="from">The cell in the earlier year.</param>
    /// <param name="to">The cell in the later year.</param>
    /// <returns>The States, in order of code.</returns>
    public ValueList<StateCode> StatesAt(BridgingCell from, BridgingCell to) =>
        Moves.Where(move => move.From.Cell == from && move.To.Cell == to).Select(move => move.State).ToValueList();

    /// <summary>The two years' texts with how many moved.</summary>
    /// <returns>For example <c>A/C.1/73/L.27/Rev.1 and A/C.1/73/L.37: 81 in favour of both of 193 → A/C.1/78/L.11 and A/C.1/78/L.60/Rev.1: 88 in favour of both of 193; 79 moved</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From} → {To}; {Changes.Count} moved");

    private static BridgingState At(Dictionary<StateCode, BridgingState> year, StateCode state) =>
        year.TryGetValue(state, out BridgingState stood) ? stood : new BridgingState(state, default, default);
}

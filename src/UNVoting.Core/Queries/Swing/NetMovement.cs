using System.Globalization;
using UNVoting.Membership;

namespace UNVoting.Queries.Swing;

/// <summary>Which way a given bloc or a regional group moved between two votes.</summary>
/// <remarks>A State counts with the group where it belonged to it on the day of every vote that is compared, so that exchanging the votes turns the movement round;
/// who belonged on some of these days only is listed apart. Equal by value.</remarks>
public sealed record NetMovement
{
    internal NetMovement(StateGroup group, ValueList<Move> moves, ValueList<StateCode> onSomeDaysOnly) => (Group, Moves, OnSomeDaysOnly) = (group, moves, onSomeDaysOnly);

    /// <summary>The group that moved.</summary>
    public StateGroup Group { get; }

    /// <summary>What its members did, unchanged ones too, in order of code.</summary>
    public ValueList<Move> Moves { get; }

    /// <summary>The States that belonged to the group on the day of some of the votes and not of all; not counted.</summary>
    public ValueList<StateCode> OnSomeDaysOnly { get; }

    /// <summary>The members that cast a vote both times, on which the movement rests.</summary>
    public int Joint => Moves.Count(move => move.Steps is not null);

    /// <summary>The members that moved towards in favour: warmed, or reversed from against.</summary>
    public ValueList<StateCode> TowardsFavour => StatesWhere(move => move.Steps > 0);

    /// <summary>The members that moved towards against: cooled, or reversed from in favour.</summary>
    public ValueList<StateCode> TowardsAgainst => StatesWhere(move => move.Steps < 0);

    /// <summary>The members that cast a vote the second time alone.</summary>
    public ValueList<StateCode> Joined => StatesWhere(move => move.Kind == MoveKind.Joined);

    /// <summary>The members that cast a vote the first time alone.</summary>
    public ValueList<StateCode> DroppedOut => StatesWhere(move => move.Kind == MoveKind.DroppedOut);

    /// <summary>Members that moved towards in favour less those that moved towards against.</summary>
    public int Net => TowardsFavour.Count - TowardsAgainst.Count;

    /// <summary>The sum of the members' steps (<see cref="Move.Steps"/>): a reversal is two.</summary>
    public int NetSteps => Moves.Sum(move => move.Steps ?? 0);

    /// <summary>The group with how many moved which way.</summary>
    /// <returns>For example <c>Association of Southeast Asian Nations: 0 towards in favour, 1 towards against, of 10</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Group}: {TowardsFavour.Count} towards in favour, {TowardsAgainst.Count} towards against, of {Joint}");

    private ValueList<StateCode> StatesWhere(Func<Move, bool> condition) => Moves.Where(condition).Select(move => move.State).ToValueList();
}

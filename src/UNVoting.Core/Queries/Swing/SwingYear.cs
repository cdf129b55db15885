using System.Globalization;

namespace UNVoting.Queries.Swing;

/// <summary>How far a State stood from its blocs in the votes of one year.</summary>
/// <param name="Year">Counted from 1 January to 31 December.</param>
/// <param name="Votes">The votes it rests on: the State cast one, and so did another member of a bloc of its.</param>
/// <param name="Deviation">The mean, over these votes, of its position less that of its blocs: from −1 (against where they are in favour) to 1.</param>
/// <remarks>The default is no vote of the year 0.</remarks>
public readonly record struct SwingYear(int Year, int Votes, double Deviation)
{
    /// <summary>The year with the deviation.</summary>
    /// <returns>For example <c>2023: -0.41 of 4 votes</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year}: {Deviation:0.00} of {Votes} votes");
}

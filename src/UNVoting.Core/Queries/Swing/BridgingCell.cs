namespace UNVoting.Queries.Swing;

/// <summary>Where a State stood between two competing texts.</summary>
public enum BridgingCell
{
    /// <summary>It cast a vote on neither: non-voting or not a member both times. The default.</summary>
    AbsentOnBoth,

    /// <summary>It cast a vote on one of the two alone.</summary>
    AbsentOnOne,

    /// <summary>In favour of both: it bridges.</summary>
    InFavourOfBoth,

    /// <summary>In favour of the first and against the second.</summary>
    FirstNotSecond,

    /// <summary>In favour of the second and against the first.</summary>
    SecondNotFirst,

    /// <summary>Abstaining on one, and in favour of or against the other.</summary>
    AbstainingOnOne,

    /// <summary>Present for the two decisions and for neither text nor against it.</summary>
    AbstainingOnBoth,

    /// <summary>A no to either text.</summary>
    AgainstBoth,
}

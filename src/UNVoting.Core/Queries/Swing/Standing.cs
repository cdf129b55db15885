using UNVoting.Matrices;
using UNVoting.Votes;

namespace UNVoting.Queries.Swing;

/// <summary>The five places where a State can stand in a vote, and the three of them that lie on a line.</summary>
internal static class Standing
{
    /// <summary>The order in which reports list them.</summary>
    public static readonly ValueList<Choice> Places = [Choice.InFavour, Choice.Against, Choice.Abstaining, Choice.NonVoting, Choice.NotMember];

    public static bool IsCast(Choice choice) => HeightOf(choice) is not null;

    /// <summary>1 in favour, 0 abstaining, −1 against; none for who cast no vote.</summary>
    public static int? HeightOf(Choice choice) => choice switch
    {
        Choice.InFavour => 1,
        Choice.Abstaining => 0,
        Choice.Against => -1,
        _ => null,
    };

    /// <summary>The place in words, for one line.</summary>
    public static string Words(Choice choice) => choice switch
    {
        Choice.InFavour => "in favour",
        Choice.Against => "against",
        Choice.Abstaining => "abstaining",
        Choice.NonVoting => "non-voting",
        _ => "not a member",
    };

    public static Choice ChoiceOf(Position position) => position switch
    {
        Position.InFavour => Choice.InFavour,
        Position.Against => Choice.Against,
        Position.Abstaining => Choice.Abstaining,
        Position.NonVoting => Choice.NonVoting,
        _ => Choice.NotMember,
    };

    /// <exception cref="ArgumentException">No votes are known by name.</exception>
    public static void ThrowIfNameless(Vote vote, string parameter)
    {
        ArgumentNullException.ThrowIfNull(vote, parameter);
        if (!vote.HasNames)
        {
            throw new ArgumentException($"{vote}: no votes are known by name, so nobody can be compared.", parameter);
        }
    }
}

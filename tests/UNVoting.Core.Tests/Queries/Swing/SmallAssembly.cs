using NodaTime;
using UNVoting.Documents;
using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Tests.Queries.Swing;

/// <summary>Votes of a few States, told by letters: F in favour, A against, X abstaining, n non-voting, a point for who is not a member.</summary>
internal static class SmallAssembly
{
    private static readonly StateCode[] Codes = [.. States.All.Select(state => state.Code)];

    public static StateCode State(int number) => Codes[number];

    /// <summary>A vote by letters, one State after the other. Without a day all members are those that the letters name.</summary>
    public static Vote Vote(string letters, string identifier = "", LocalDate? date = null) => new(null, VoteSubject.Whole, Body.First, Source.Unstated)
    {
        Identifier = identifier,
        Date = date,
        Roll = Roll.Of(letters.Select((letter, number) => new CastVote(State(number), "", ChoiceOf(letter))).Where(cast => cast.Choice != Choice.NotMember)),
    };

    public static VoteMatrix<StateCode, Vote> Matrix(params IEnumerable<string> votes) => VoteMatrix.Of(votes.Select((letters, number) => Vote(letters, $"{number:000}")));

    public static StateGroup Group(int members) => StateGroup.Of("bloc", Codes.Take(members));

    public static Choice ChoiceOf(char letter) => letter switch
    {
        'F' => Choice.InFavour,
        'A' => Choice.Against,
        'X' => Choice.Abstaining,
        'n' => Choice.NonVoting,
        '.' => Choice.NotMember,
        _ => throw new ArgumentOutOfRangeException(nameof(letter), letter, "Expected F, A, X, n or a point."),
    };
}

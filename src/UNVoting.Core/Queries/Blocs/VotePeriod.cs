using NodaTime;
using NodaTime.Text;
using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Queries.Blocs;

/// <summary>The votes of one of several periods that follow or overlap one another, such as a session.</summary>
/// <param name="Name">What the period is called, such as <c>73</c> or <c>2018-11-08/2023-11-07</c>.</param>
/// <param name="Matrix">What was decided in that time, as a view that copies nothing.</param>
public sealed record VotePeriod(string Name, VoteMatrix<StateCode, Vote> Matrix)
{
    /// <summary>One period for each session of which the matrix has votes, in order, named as the session is printed.</summary>
    /// <param name="matrix">The votes; those of which no session is known are in no period.</param>
    /// <returns>The periods.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="matrix"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<VotePeriod> OfSessions(VoteMatrix<StateCode, Vote> matrix) =>
        matrix.Sessions().Select(session => new VotePeriod(session.ToString(), matrix.InSession(session))).ToValueList();

    /// <summary>Windows of equal length in time that slide over the votes, named by their first and last day.</summary>
    /// <param name="matrix">The votes; those without a date are in no period.</param>
    /// <param name="length">How long each window is, such as five years.</param>
    /// <param name="step">How much later the next one begins; the length unless stated.</param>
    /// <returns>The periods, without those that hold no vote.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="matrix"/> or <paramref name="length"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A period has a time of day, or does not lead to a later day.</exception>
    public static IReadOnlyList<VotePeriod> OfWindows(VoteMatrix<StateCode, Vote> matrix, Period length, Period? step = null) =>
        matrix.Windows(length, step)
            .Where(window => window.Matrix.Votes.Count > 0)
            .Select(window => new VotePeriod($"{LocalDatePattern.Iso.Format(window.From)}/{LocalDatePattern.Iso.Format(window.To)}", window.Matrix))
            .ToValueList();

    /// <summary>The name and the votes.</summary>
    /// <returns>For example <c>73: 193 voters × 95 votes</c>.</returns>
    public override string ToString() => $"{Name}: {Matrix}";
}

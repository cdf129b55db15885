using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Queries.Blocs;

/// <summary>Measures blocs, given or found, in votes: defections, cohesion over time, agreement within and between.</summary>
/// <remarks>Membership on the day of each vote counts. Cohesion in one vote, majority position and loyalty are in <see cref="GroupCohesion{TVoter, TVote}"/>. For found blocs, make a
/// group of the members: <see cref="StateGroup.Of(string, IEnumerable{StateCode})"/>.</remarks>
public static class BlocMeasures
{
    /// <summary>Every vote that a member cast otherwise than most of its bloc.</summary>
    /// <param name="matrix">The votes.</param>
    /// <param name="group">The bloc.</param>
    /// <returns>Ordered by member, then as the votes are. There are as many of a member as its loyalty (<see cref="MemberLoyalty{TVoter}"/>) counts votes without the majority.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IReadOnlyList<Defection> FindDefections(this VoteMatrix<StateCode, Vote> matrix, StateGroup group)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        var cohesion = matrix.Cohesion(group);
        var members = new BlocRows(matrix, group);
        var found = new List<Defection>();
        for (var column = 0; column < cohesion.Count; column++)
        {
            if (cohesion[column].MajorityPosition is not { } majority)
                continue;
            foreach (var row in members.In(matrix.Votes[column]))
            {
                var cast = matrix[row, column];
                if (cast >= Position.Abstaining && cast != majority)
                    found.Add(new Defection(matrix.Voters[row], matrix.Votes[column], cast, majority));
            }
        }

        return found.OrderBy(defection => defection.State).ToValueList();
    }

    /// <summary>How much of one mind a bloc was, period by period.</summary>
    /// <param name="periods">The periods, such as <see cref="VotePeriod.OfSessions"/> gives them.</param>
    /// <param name="group">The bloc.</param>
    /// <returns>One item a period, in their order.</returns>
    /// <exception cref="ArgumentNullException">An argument, or a period, is <see langword="null"/>.</exception>
    public static IReadOnlyList<PeriodCohesion> CohesionOver(this IEnumerable<VotePeriod> periods, StateGroup group)
    {
        ArgumentNullException.ThrowIfNull(periods);
        ArgumentNullException.ThrowIfNull(group);
        return periods.Select(period => new PeriodCohesion(period.Name, period.Matrix.Cohesion(group))).ToValueList();
    }

    /// <summary>How much the members of a bloc agree with one another: in each vote the mean of 1 − |x − y| / 2 over the pairs of members that cast one.</summary>
    /// <param name="matrix">The votes; leave out unanimous ones (<see cref="VoteMatrix{TVoter, TVote}.WithoutUnanimous"/>) for agreement as Voeten has it.</param>
    /// <param name="group">The bloc.</param>
    /// <returns>The mean over the votes in which at least two members cast a vote, with their number; <see langword="null"/> where there is none. Interval: normal, with the standard deviation
    /// of the votes' values.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Score? AgreementWithin(this VoteMatrix<StateCode, Vote> matrix, StateGroup group) => AgreementBetween(matrix, group, group);

    /// <summary>How much the members of one bloc agree with those of another: in each vote the mean of 1 − |x − y| / 2 over the pairs of a member of one and a member of the other that cast one.</summary>
    /// <param name="matrix">The votes.</param>
    /// <param name="first">A bloc.</param>
    /// <param name="second">The other; where the two have members in common, no State is paired with itself.</param>
    /// <returns>The mean over the votes in which there is such a pair, as in <see cref="AgreementWithin"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Score? AgreementBetween(this VoteMatrix<StateCode, Vote> matrix, StateGroup first, StateGroup second)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var (one, other) = (new BlocRows(matrix, first), new BlocRows(matrix, second));
        return Score.OfMean(matrix.Votes.Select((vote, column) => Agreement(matrix, column, one.In(vote), other.In(vote))), 0, 1);
    }

    // From the totals alone: who cast the same agrees wholly, an abstention half with a yes or a no.
    private static double? Agreement(VoteMatrix<StateCode, Vote> matrix, int column, ReadOnlySpan<int> first, ReadOnlySpan<int> second)
    {
        var (yes, no, abstained) = Count(matrix, column, first);
        var (otherYes, otherNo, otherAbstained) = Count(matrix, column, second);
        long shared = 0;
        foreach (var row in first)
            shared += matrix[row, column] >= Position.Abstaining && second.BinarySearch(row) >= 0 ? 1 : 0;
        var pairs = ((yes + no + abstained) * (otherYes + otherNo + otherAbstained)) - shared;
        if (pairs == 0)
            return null;
        var same = (yes * otherYes) + (no * otherNo) + (abstained * otherAbstained) - shared;
        var half = (abstained * (otherYes + otherNo)) + ((yes + no) * otherAbstained);
        return (same + (half / 2.0)) / pairs;
    }

    private static (long InFavour, long Against, long Abstaining) Count(VoteMatrix<StateCode, Vote> matrix, int column, ReadOnlySpan<int> rows)
    {
        Span<long> taken = stackalloc long[(int)Position.InFavour + 1];
        taken.Clear();
        foreach (var row in rows)
            taken[(int)matrix[row, column]]++;
        return (taken[(int)Position.InFavour], taken[(int)Position.Against], taken[(int)Position.Abstaining]);
    }
}

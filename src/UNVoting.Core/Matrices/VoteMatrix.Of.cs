using System.Collections.Immutable;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Matrices;

/// <summary>Makes vote matrices of a record or of other data, and takes the views that know what a vote of the Assembly is.</summary>
public static partial class VoteMatrix
{
    /// <summary>The votes by name of a record as States × votes.</summary>
    /// <param name="record">The record, or a part of it.</param>
    /// <param name="reading">As cast, or as later advised.</param>
    /// <param name="continuation">Which seat continues which: each State in a row of its own, or one row for a seat that goes on.</param>
    /// <returns>Rows are the Member States of the days of the votes and whoever else a roll lists, in order of code; columns are the votes of which names are known, in the order of
    /// the record. Of several accounts of a vote the preferred one that has names counts, and it is the one that the column names. Names that were not resolved to a State have no row.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reading"/> or <paramref name="continuation"/> is not defined.</exception>
    /// <remarks>A member on the day (the opening day of the session where no day is known) that no list has is non-voting; who is neither a member nor listed has no seat. Costs
    /// O(States × votes).</remarks>
    public static VoteMatrix<StateCode, Vote> Of(VotingRecord record, Reading reading = Reading.AsCast, Continuation continuation = Continuation.Strict)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Of(record.Votes, reading, continuation);
    }

    /// <summary>Votes by name as States × votes.</summary>
    /// <param name="votes">The votes; columns keep their order.</param>
    /// <param name="reading">As cast, or as later advised.</param>
    /// <param name="continuation">Which seat continues which.</param>
    /// <returns>The matrix, as <see cref="Of(VotingRecord, Reading, Continuation)"/> makes it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="votes"/>, or one of them, is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reading"/> or <paramref name="continuation"/> is not defined.</exception>
    public static VoteMatrix<StateCode, Vote> Of(IEnumerable<Vote> votes, Reading reading = Reading.AsCast, Continuation continuation = Continuation.Strict)
    {
        ArgumentNullException.ThrowIfNull(votes);
        if (!Enum.IsDefined(reading))
            throw new ArgumentOutOfRangeException(nameof(reading), reading, "A vote is read as cast or as later advised.");
        if (!Enum.IsDefined(continuation))
            throw new ArgumentOutOfRangeException(nameof(continuation), continuation, "Expected a policy of continuation.");
        ImmutableArray<Vote>.Builder named = ImmutableArray.CreateBuilder<Vote>();
        foreach (Vote vote in votes)
        {
            ArgumentNullException.ThrowIfNull(vote, nameof(votes));
            if (vote.HasNames)
                named.Add(vote);
            else if (vote.OtherReadings.FirstOrDefault(other => other.HasNames) is { } other)
                named.Add(other);
        }

        return new VoteMatrix<StateCode, Vote>(RecordPlanes.Of(named.ToImmutable(), reading, continuation));
    }

    /// <summary>Other data, such as those of a parliament or a council, as voters × votes.</summary>
    /// <typeparam name="TVoter">Who votes.</typeparam>
    /// <typeparam name="TVote">What is voted on.</typeparam>
    /// <param name="voters">Who the rows are, each once.</param>
    /// <param name="votes">Which votes the columns are.</param>
    /// <param name="positions">Where each voter stood in each vote; as many rows as voters, as many columns as votes.</param>
    /// <returns>The matrix, in the order given.</returns>
    /// <exception cref="ArgumentNullException">An argument, or a name, is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There are more or fewer names than rows or columns, or a voter stands twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A cell holds a number that is no position.</exception>
    public static VoteMatrix<TVoter, TVote> Of<TVoter, TVote>(IEnumerable<TVoter> voters, IEnumerable<TVote> votes, Position[,] positions)
        where TVoter : notnull
        where TVote : notnull
    {
        ArgumentNullException.ThrowIfNull(voters);
        ArgumentNullException.ThrowIfNull(votes);
        ArgumentNullException.ThrowIfNull(positions);
        ImmutableArray<TVoter> rows = [.. voters];
        ImmutableArray<TVote> columns = [.. votes];
        if (rows.Length != positions.GetLength(0))
            throw new ArgumentException($"{rows.Length} voters were named for {positions.GetLength(0)} rows.", nameof(voters));
        if (columns.Length != positions.GetLength(1))
            throw new ArgumentException($"{columns.Length} votes were named for {positions.GetLength(1)} columns.", nameof(votes));
        foreach (TVoter voter in rows)
            ArgumentNullException.ThrowIfNull(voter, nameof(voters));
        foreach (TVote vote in columns)
            ArgumentNullException.ThrowIfNull(vote, nameof(votes));
        VotePlanes planes = VotePlanes.Of(positions);
        return new VoteMatrix<TVoter, TVote>(new LabelledPlanes<TVoter, TVote>(rows, columns, planes, planes.View.DividedColumns(), []));
    }
}

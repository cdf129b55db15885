using System.Collections.Immutable;
using NodaTime;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Matrices;

// Fills planes from votes by name. Codes are looked up in tables by their packed number, and each vote is laid out in a column of its own before it is written, so
// that what a roll lists stands before what membership alone says.
internal sealed class RecordPlanes
{
    private const int Codes = 1 << 15;

    private readonly ImmutableArray<Vote> votes;
    private readonly bool advised;
    private readonly Continuation continuation;

    // Row + 1 of the seat that a code is counted under; 0 where the code does not occur.
    private readonly ushort[] rows = new ushort[Codes];
    private readonly ImmutableArray<StateCode> states;
    private readonly List<KeyValuePair<StateCode, int>> continued = [];

    private RecordPlanes(ImmutableArray<Vote> votes, Reading reading, Continuation continuation)
    {
        (this.votes, advised, this.continuation) = (votes, reading == Reading.AsAdvised, continuation);
        states = Number();
    }

    public static LabelledPlanes<StateCode, Vote> Of(ImmutableArray<Vote> votes, Reading reading, Continuation continuation) => new RecordPlanes(votes, reading, continuation).Fill();

    private static IReadOnlyList<State> MembersAt(Vote vote, ref LocalDate? day, IReadOnlyList<State> members)
    {
        // Votes of one day follow one another.
        LocalDate? next = vote.Date ?? vote.Session.OpeningDate;
        if (next == day && next is not null)
            return members;
        day = next;
        return vote.Members;
    }

    private ImmutableArray<StateCode> Number()
    {
        var met = new bool[Codes];
        LocalDate? day = null;
        IReadOnlyList<State> members = [], marked = [];
        foreach (Vote vote in votes)
        {
            foreach (StateCode state in vote.Roll.States)
                met[state.Packed] = true;
            if (advised)
            {
                foreach (LaterAdvice advice in vote.Advice)
                    met[advice.State.Packed] = true;
            }

            members = MembersAt(vote, ref day, members);
            if (ReferenceEquals(members, marked))
                continue;
            marked = members;
            foreach (State state in members)
                met[state.Code.Packed] = true;
        }

        met[default(StateCode).Packed] = false;
        return NumberSeats(met);
    }

    private ImmutableArray<StateCode> NumberSeats(bool[] met)
    {
        var seats = new SortedSet<StateCode>();
        var occurring = new List<StateCode>();
        for (int code = 0; code < met.Length; code++)
        {
            if (met[code])
                occurring.Add(StateCode.FromPacked((ushort)code));
        }

        foreach (StateCode state in occurring)
            seats.Add(States.SeatOf(state, continuation));
        ImmutableArray<StateCode> ordered = [.. seats];
        for (int row = 0; row < ordered.Length; row++)
            rows[ordered[row].Packed] = (ushort)(row + 1);
        foreach (StateCode state in occurring)
        {
            ushort row = rows[States.SeatOf(state, continuation).Packed];
            if (rows[state.Packed] == 0)
                continued.Add(new(state, row - 1));
            rows[state.Packed] = row;
        }

        return ordered;
    }

    private LabelledPlanes<StateCode, Vote> Fill()
    {
        var builder = new VotePlanesBuilder(states.Length, votes.Length);
        var divided = new bool[votes.Length];
        var column = new Position[states.Length];
        var seated = new Position[states.Length];
        LocalDate? day = null;
        IReadOnlyList<State> members = [], laid = [];
        for (int vote = 0; vote < votes.Length; vote++)
        {
            members = MembersAt(votes[vote], ref day, members);
            if (!ReferenceEquals(members, laid))
            {
                laid = members;
                Array.Clear(seated);
                foreach (State state in members)
                    seated[rows[state.Code.Packed] - 1] = Position.NonVoting;
            }

            seated.CopyTo(column.AsSpan());
            Lay(votes[vote], column);
            divided[vote] = IsDivided(votes[vote], column);
            for (int row = 0; row < column.Length; row++)
            {
                if (column[row] != Position.NotSeated)
                    builder.Set(row, vote, column[row]);
            }
        }

        return new LabelledPlanes<StateCode, Vote>(states, votes, builder.MoveToPlanes(), ColumnSet.Where(votes.Length, vote => divided[vote]), continued);
    }

    private void Lay(Vote vote, Position[] column)
    {
        ReadOnlySpan<StateCode> listed = vote.Roll.States[..^vote.Roll.UnresolvedCount];
        ReadOnlySpan<Choice> choices = vote.Roll.Choices;
        for (int place = 0; place < listed.Length; place++)
        {
            int row = rows[listed[place].Packed] - 1;
            if (!IsSpokenFor(listed[place], row, vote))
                column[row] = PositionOf(choices[place]);
        }

        if (advised)
        {
            foreach (LaterAdvice advice in vote.Advice)
            {
                int row = rows[advice.State.Packed] - 1;
                if (row >= 0 && !IsSpokenFor(advice.State, row, vote))
                    column[row] = PositionOf(advice.Choice);
            }
        }
    }

    // Where a list has both a State and the one that continues its seat, which no true list has, the seat is the continuing State's.
    private bool IsSpokenFor(StateCode state, int row, Vote vote) => states[row] != state && vote.Roll.TryGetChoice(states[row], out _);

    // A name that was not resolved has no row, but its vote was cast.
    private bool IsDivided(Vote vote, ReadOnlySpan<Position> column)
    {
        uint cast = 0;
        foreach (Position position in column)
            cast |= 1u << (int)position;
        for (int place = vote.Roll.Count - vote.Roll.UnresolvedCount; place < vote.Roll.Count; place++)
        {
            CastVote unresolved = vote.Roll[place];
            LaterAdvice? advice = advised ? vote.Advice.FirstOrDefault(advice => advice.State == default && advice.Name == unresolved.Name) : null;
            cast |= 1u << (int)PositionOf(advice?.Choice ?? unresolved.Choice);
        }

        return System.Numerics.BitOperations.PopCount(cast >> (int)Position.Abstaining) > 1;
    }

    private static Position PositionOf(Choice choice) => choice switch
    {
        Choice.InFavour => Position.InFavour,
        Choice.Against => Position.Against,
        Choice.Abstaining => Position.Abstaining,
        Choice.NonVoting => Position.NonVoting,
        _ => Position.NotSeated,
    };
}

using System.Collections.Immutable;
using System.Numerics;
using NodaTime;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Matrices;

// Fills planes from votes by name. Codes are looked up in a table by their packed number. What a roll lists stands before what membership alone says.
internal sealed class RecordPlanes
{
    private const int Codes = 1 << 15;

    private static ReadOnlySpan<byte> OfChoices => [(byte)Position.NotSeated, (byte)Position.NonVoting, (byte)Position.InFavour, (byte)Position.Against, (byte)Position.Abstaining];

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
        LocalDate? next = vote.Day;
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
        var block = new RecordBlock(states.Length, votes.Length);
        LocalDate? day = null;
        IReadOnlyList<State> members = [], laid = [];
        int[] seats = [];
        for (int vote = 0; vote < votes.Length; vote++)
        {
            members = MembersAt(votes[vote], ref day, members);
            if (!ReferenceEquals(members, laid))
            {
                laid = members;
                seats = [.. members.Select(state => rows[state.Code.Packed] - 1)];
            }

            block.Begin(vote, seats);
            Lay(votes[vote], block);
            if (IsDivided(votes[vote], block))
                block.MarkDivided();
        }

        return new LabelledPlanes<StateCode, Vote>(states, votes, block.MoveToPlanes(out ColumnSet divided), divided, continued);
    }

    private void Lay(Vote vote, RecordBlock block)
    {
        ReadOnlySpan<StateCode> listed = vote.Roll.States[..^vote.Roll.UnresolvedCount];
        ReadOnlySpan<Choice> choices = vote.Roll.Choices;
        for (int place = 0; place < listed.Length; place++)
        {
            int row = rows[listed[place].Packed] - 1;
            if (continued.Count == 0 || !IsSpokenFor(listed[place], row, vote))
                block.Set(row, PositionOf(choices[place]));
        }

        foreach (LaterAdvice advice in advised ? vote.Advice : [])
        {
            int row = rows[advice.State.Packed] - 1;
            if (row >= 0 && !IsSpokenFor(advice.State, row, vote))
                block.Set(row, PositionOf(advice.Choice));
        }
    }

    // Where a list has both a State and the one that continues its seat, which no true list has, the seat is the continuing State's.
    private bool IsSpokenFor(StateCode state, int row, Vote vote) => states[row] != state && vote.Roll.TryGetChoice(states[row], out _);

    // A name that was not resolved has no row, but its vote was cast.
    private bool IsDivided(Vote vote, RecordBlock block)
    {
        bool changed = advised && !vote.Advice.IsEmpty;
        uint taken = changed ? block.Taken() : 0;
        ReadOnlySpan<Choice> choices = vote.Roll.Choices;
        for (int place = changed ? choices.Length - vote.Roll.UnresolvedCount : 0; place < choices.Length; place++)
            taken |= 1u << (int)PositionOf(changed ? AdvisedOf(vote, vote.Roll[place]) : choices[place]);
        return BitOperations.PopCount(taken >> (int)Position.Abstaining) > 1;
    }

    private static Choice AdvisedOf(Vote vote, CastVote unresolved) =>
        vote.Advice.FirstOrDefault(advice => advice.State == default && advice.Name == unresolved.Name)?.Choice ?? unresolved.Choice;

    private static Position PositionOf(Choice choice) => (Position)OfChoices[(int)choice];
}

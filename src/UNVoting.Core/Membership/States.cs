using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;
using NodaTime;
using UNVoting.Membership.Register;

namespace UNVoting.Membership;

/// <summary>The register of States: every Member of the United Nations since 1945, every former Member, the observer States, and the others met among sponsors.</summary>
/// <remarks>The register is part of the package, read once, and safe to use from any thread.</remarks>
public static class States
{
    private static readonly ImmutableArray<State> Ordered = RegisterReader.ReadAll();

    // For each code of three letters the place of its State from 1, 0 for none: 27 kB, made by one loop and read by one index.
    private static readonly ImmutableArray<byte> Places = PlacesOf(Ordered);

    private static readonly Timeline<State> Seats = SeatsOf(Ordered);

    /// <summary>Gets all States of the register in order of code.</summary>
    public static IReadOnlyList<State> All { get; } = Ordered;

    /// <summary>Gives the State of a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The State.</returns>
    /// <exception cref="KeyNotFoundException">The register has no such State.</exception>
    public static State Get(StateCode code) => TryGet(code, out var state)
        ? state
        : throw new KeyNotFoundException(string.Create(CultureInfo.InvariantCulture, $"The register has no State with the code '{code}'."));

    /// <summary>Looks up the State of a code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="state">The State, or null where the register has none.</param>
    /// <returns>Whether the register has it.</returns>
    public static bool TryGet(StateCode code, [NotNullWhen(true)] out State? state)
    {
        state = code.Packed < Places.Length && Places[code.Packed] is var place and > 0 ? Ordered[place - 1] : null;
        return state is not null;
    }

    /// <summary>Finds the State that people mean by a code or a name.</summary>
    /// <remarks>The names are the official ones of the register, of any age; spellings of documents and data sets are a matter for their readers. The first call makes an index; each costs one look-up.</remarks>
    /// <param name="codeOrName">An alpha-3 code ("CHE"), an alpha-2 code ("CH") or an official English short name of any day ("Switzerland", "Zaire"), in any case.</param>
    /// <param name="on">The day that is spoken of, for a name that has been two States' ("Yugoslavia": YUG to 2000, SRB after); null where none is known.</param>
    /// <returns>The State; null where nobody, or on that day not just one, is called so.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="codeOrName"/> is null.</exception>
    public static State? Find(string codeOrName, LocalDate? on = null)
    {
        ArgumentNullException.ThrowIfNull(codeOrName);
        return StateIndex.Find(codeOrName, on);
    }

    /// <summary>Gives the Members of a day, in order of code.</summary>
    /// <remarks>A seat whose delegation could not take part is among them (see <see cref="State.Nonparticipations"/>). Costs one binary search over the days on which membership changed and allocates nothing.</remarks>
    /// <param name="date">The day; before 24 October 1945 there are none.</param>
    /// <returns>The Members; the same list for all days between two changes.</returns>
    public static IReadOnlyList<State> MembersOn(LocalDate date) => Seats.ListOn(date);

    /// <summary>Whether a State was a Member on a day.</summary>
    /// <param name="code">The code; one that the register has not is no Member.</param>
    /// <param name="date">The day.</param>
    /// <returns>Whether it was a Member.</returns>
    public static bool IsMemberOn(StateCode code, LocalDate date) => TryGet(code, out var state) && state.IsMemberOn(date);

    /// <summary>Gives the seat under which the votes of a State are counted by a policy of continuation.</summary>
    /// <param name="code">The code.</param>
    /// <param name="continuation">The policy.</param>
    /// <returns>The latest State that goes on with the seat; the code itself where no other does.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="continuation"/> is not a policy.</exception>
    public static StateCode SeatOf(StateCode code, Continuation continuation) => continuation switch
    {
        Continuation.Strict => code,
        Continuation.Continuator => TryGet(code, out var state) && state.ContinuedBy is { } next ? SeatOf(next, continuation) : code,
        _ => throw new ArgumentOutOfRangeException(nameof(continuation), continuation, "Expected a policy of continuation."),
    };

    private static ImmutableArray<byte> PlacesOf(ImmutableArray<State> states)
    {
        var places = new byte[states[^1].Code.Packed + 1];
        for (var index = 0; index < states.Length; index++) places[states[index].Code.Packed] = checked((byte)(index + 1));
        return ImmutableCollectionsMarshal.AsImmutableArray(places);
    }

    private static Timeline<State> SeatsOf(ImmutableArray<State> states)
    {
        var spans = new List<(State, LocalDate?, LocalDate?)>(states.Length);
        foreach (var state in states)
        {
            foreach (var period in state.Memberships) spans.Add((state, period.From, period.To));
        }

        return new Timeline<State>(spans);
    }
}

using NodaTime;
using UNVoting.Documents;
using UNVoting.Membership;

namespace UNVoting.Votes;

/// <summary>One decision of the Assembly or a Main Committee on a text or a part of it: how it was taken, with what result, and who voted how.</summary>
/// <remarks>
/// <para>Printed totals, votes by name and later advice are kept apart; nothing is derived from one in place of another. Equal by value all the way down.
/// A change by copy (<c>with</c>) checks what the constructor checks.</para>
/// <para>Who did not vote follows from membership on the day of the vote, or on the opening day of its session where no date is known.</para>
/// </remarks>
[TypeFormatterSource]
public sealed record Vote : IComparable<Vote>
{
    /// <summary>A decision.</summary>
    /// <param name="symbol">The text: the draft before a Main Committee, the resolution or decision adopted in plenary; <see langword="null"/> where the source names none.</param>
    /// <param name="subject">What of it was voted on.</param>
    /// <param name="body">Where.</param>
    /// <param name="source">Where this account of it was read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> or <paramref name="source"/> is <see langword="null"/>.</exception>
    public Vote(DocumentSymbol? symbol, VoteSubject subject, Body body, Source source)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(source);
        (Symbol, Subject, Body, Source) = (symbol, subject, body, source);
        Session = symbol?.Session ?? default;
        Identifier = "";
        Title = "";
        Roll = Roll.Empty;
    }

    /// <summary>The text that was voted on; <see langword="null"/> where the source names none.</summary>
    public DocumentSymbol? Symbol { get; init; }

    /// <summary>What of it was voted on.</summary>
    /// <exception cref="ArgumentNullException">Set to <see langword="null"/>.</exception>
    public VoteSubject Subject { get; init => field = NotNull.Of(value); }

    /// <summary>The Main Committee, or the plenary.</summary>
    public Body Body { get; init; }

    /// <summary>The session; taken from the symbol unless stated. The default where neither says.</summary>
    public AssemblySession Session { get; init; }

    /// <summary>The number of the meeting of the body, where known.</summary>
    public int? Meeting { get; init; }

    /// <summary>The day, where known; in the ISO calendar, whatever the calendar it is set in.</summary>
    public LocalDate? Date { get; init => field = value?.WithCalendar(CalendarSystem.Iso); }

    /// <summary>How the decision was taken.</summary>
    public VoteMethod Method { get; init; }

    /// <summary>What was decided.</summary>
    public Outcome Outcome { get; init; }

    /// <summary>The majority that the decision needed.</summary>
    public RequiredMajority RequiredMajority { get; init; }

    /// <summary>The totals as printed, whatever the names add up to.</summary>
    public PrintedTotals PrintedTotals { get; init; }

    /// <summary>The votes by name, as cast; empty where no names were published.</summary>
    /// <exception cref="ArgumentNullException">Set to <see langword="null"/>.</exception>
    public Roll Roll { get; init => field = NotNull.Of(value); }

    /// <summary>What delegations later said of how they had intended to vote, in the order printed.</summary>
    /// <exception cref="ArgumentException">A State advises twice.</exception>
    public ValueList<LaterAdvice> Advice
    {
        get;
        init
        {
            var advised = new HashSet<StateCode>();
            foreach (LaterAdvice advice in value)
            {
                if (advice.State != default && !advised.Add(advice.State))
                {
                    throw new ArgumentException($"{advice.State} advises twice on one vote.", nameof(value));
                }
            }

            field = value;
        }
    }

    /// <summary>The title of the text, or the description of the vote, as the source prints it; empty where it prints none.</summary>
    /// <remarks>What a library's catalogue adds after a title, such as <c> : resolution / adopted by the General Assembly</c>, is no part of it.</remarks>
    /// <exception cref="ArgumentNullException">Set to <see langword="null"/>.</exception>
    public string Title { get; init => field = NotNull.Of(value); }

    /// <summary>What the source calls this vote in its own numbering, such as <c>rcid 9001</c>; empty where it has none.</summary>
    /// <exception cref="ArgumentNullException">Set to <see langword="null"/>.</exception>
    public string Identifier { get; init => field = NotNull.Of(value); }

    /// <summary>The agenda items under which the text was considered.</summary>
    public ValueList<AgendaItem> AgendaItems { get; init; }

    /// <summary>Subject terms that the source gives.</summary>
    public ValueList<string> Subjects { get; init; }

    /// <summary>The documents that the vote is tied to: draft, report, record of the meeting, resolution.</summary>
    public ValueList<DocumentLink> Links { get; init; }

    /// <summary>Where this account of the vote was read.</summary>
    /// <exception cref="ArgumentNullException">Set to <see langword="null"/>.</exception>
    public Source Source { get; init => field = NotNull.Of(value); }

    /// <summary>What other sources say of the same vote, in order of preference; each without other readings of its own.</summary>
    /// <exception cref="ArgumentException">A reading holds readings itself.</exception>
    public ValueList<Vote> OtherReadings
    {
        get;
        init => field = value.All(other => other.OtherReadings.IsEmpty)
            ? value
            : throw new ArgumentException("Another reading of a vote has no readings of its own.", nameof(value));
    }

    /// <summary>Whether votes are known by name.</summary>
    public bool HasNames => Roll.Count > 0;

    /// <summary>What a line calls the vote: the symbol of its text, or else what the source calls it; empty where it has neither.</summary>
    public string Name => Symbol?.ToString() ?? Identifier;

    /// <summary>The totals for a table: as printed, and as counted from the names where none was printed.</summary>
    internal PrintedTotals Totals => Count() is not { } counted
        ? PrintedTotals
        : new(
            PrintedTotals.InFavour ?? counted.InFavour, PrintedTotals.Against ?? counted.Against, PrintedTotals.Abstaining ?? counted.Abstaining,
            PrintedTotals.NonVoting ?? counted.NonVoting, PrintedTotals.Members ?? counted.Members);

    /// <summary>The day whose membership holds for the vote: its own, or the first of its session where it has none.</summary>
    internal LocalDate? Day => Date ?? Session.OpeningDate;

    /// <summary>What all sources say of the vote: this account first, then the other readings.</summary>
    internal IEnumerable<Vote> Accounts => OtherReadings.Prepend(this);

    /// <summary>The Member States of the day; empty where neither date nor session is known.</summary>
    /// <remarks>Costs O(log changes of membership).</remarks>
    public IReadOnlyList<State> Members => Day is { } day ? UNVoting.Membership.States.MembersOn(day) : [];

    /// <summary>Where a State stood.</summary>
    /// <param name="state">The State.</param>
    /// <param name="reading">As cast, or as later advised.</param>
    /// <returns>Its choice; non-voting for a member in no list, not a member for any other; <see langword="null"/> where no votes are known by name.
    /// Costs O(log votes + advice).</returns>
    public Choice? ChoiceOf(StateCode state, Reading reading = Reading.AsCast)
    {
        if (!HasNames)
        {
            return null;
        }

        if (reading == Reading.AsAdvised && state != default && AdviceOf(state, "") is { } advice)
        {
            return advice.Choice;
        }

        return Roll.TryGetChoice(state, out Choice choice) ? choice : IsMember(state) ? Choice.NonVoting : Choice.NotMember;
    }

    /// <summary>The States that stood at one place, in order of code.</summary>
    /// <param name="choice">Any choice but <see cref="Choice.NotMember"/>.</param>
    /// <param name="reading">As cast, or as later advised.</param>
    /// <returns>The States; names that were not resolved are in <see cref="Roll"/> alone. Empty where no votes are known by name.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="choice"/> is <see cref="Choice.NotMember"/> or not defined.</exception>
    public IReadOnlyList<StateCode> StatesWith(Choice choice, Reading reading = Reading.AsCast)
    {
        if (choice is not (Choice.InFavour or Choice.Against or Choice.Abstaining or Choice.NonVoting))
        {
            throw new ArgumentOutOfRangeException(nameof(choice), choice, "States are listed in favour, against, abstaining or non-voting.");
        }

        return [.. Positions(reading).Where(position => position.Choice == choice).Select(position => position.State)];
    }

    /// <summary>Where each State stood that was a member on the day or is listed in the roll, in order of code.</summary>
    /// <param name="reading">As cast, or as later advised.</param>
    /// <returns>State and choice; empty where no votes are known by name. Costs O(members).</returns>
    public IEnumerable<(StateCode State, Choice Choice)> Positions(Reading reading = Reading.AsCast)
    {
        if (!HasNames)
        {
            yield break;
        }

        // Both lists are in order of code.
        IReadOnlyList<State> members = Members;
        StateCode[] named = NamedStates();
        for (int member = 0, place = 0; member < members.Count || place < named.Length;)
        {
            int order = place == named.Length ? -1 : member == members.Count ? 1 : members[member].Code.CompareTo(named[place]);
            StateCode code = order <= 0 ? members[member].Code : named[place];
            yield return (code, ChoiceOf(code, reading)!.Value);
            member += order <= 0 ? 1 : 0;
            place += order >= 0 ? 1 : 0;
        }
    }

    /// <summary>The totals counted from the names.</summary>
    /// <param name="reading">As cast, or as later advised.</param>
    /// <returns>The counts; a name that was not resolved counts where it stands and is taken for a member. <see langword="null"/> where no votes are
    /// known by name.</returns>
    public Tally? Count(Reading reading = Reading.AsCast)
    {
        if (!HasNames)
        {
            return null;
        }

        bool advised = reading == Reading.AsAdvised;
        int inFavour = 0, against = 0, abstaining = 0, listed = 0, strangers = 0;
        foreach (CastVote vote in Roll)
        {
            Tell(advised && AdviceOf(vote.State, vote.Name) is { } advice ? advice.Choice : vote.Choice, vote.State);
        }

        foreach (LaterAdvice advice in advised ? Advice : default)
        {
            if (!IsListed(advice))
            {
                Tell(advice.Choice, advice.State);
            }
        }

        // A name that was not resolved is one of the members that no list names; where the lists are longer than the membership, the lists are believed.
        int seats = Math.Max(Members.Count + strangers, listed);
        return new Tally(inFavour, against, abstaining, seats - inFavour - against - abstaining);

        void Tell(Choice choice, StateCode state)
        {
            listed++;
            strangers += state != default && !IsMember(state) ? 1 : 0;
            inFavour += choice == Choice.InFavour ? 1 : 0;
            against += choice == Choice.Against ? 1 : 0;
            abstaining += choice == Choice.Abstaining ? 1 : 0;
        }
    }

    /// <summary>Whether the printed totals are those counted from the names as cast.</summary>
    /// <remarks><see langword="null"/> where either is missing, so that nothing can be compared.</remarks>
    public bool? TotalsAgree => PrintedTotals.IsEmpty || Count() is not { } counted ? null : PrintedTotals.Agrees(counted);

    /// <summary>The order of votes in a record: by day (unknown last), session, body, symbol, subject, the source's own numbering and the source, then by all
    /// that the votes say.</summary>
    /// <param name="other">The vote to compare with.</param>
    /// <returns>Negative where this vote comes first; 0 for equal votes alone, so that a record's order does not hang on the order in which its votes came.</returns>
    public int CompareTo(Vote? other) => VoteOrder.Compare(this, other);

    /// <summary>The vote on one line.</summary>
    /// <returns>For example <c>A/C.1/78/L.11 whole, C.1, 2 November 2023: 112–52–11</c>.</returns>
    public override string ToString()
    {
        string day = Date is { } date ? DayText.Of(date) : Session.ToString();
        string result = Method == VoteMethod.WithoutVote ? "without a vote" : PrintedTotals.IsEmpty ? Count()?.ToString() ?? "totals not stated" : PrintedTotals.ToString();
        return $"{$"{Name} {Subject}, {Body.Code}, {day}".Trim(' ', ',')}: {result}";
    }

    // The States of the roll and of the advice, in order of code.
    private StateCode[] NamedStates()
    {
        StateCode[] listed = Roll.States[..^Roll.UnresolvedCount].ToArray();
        return Advice.IsEmpty ? listed : [.. listed.Union(Advice.Select(advice => advice.State)).Where(state => state != default).Order()];
    }

    // The advice of a State, or that given under a name which was not resolved in the roll either.
    private LaterAdvice? AdviceOf(StateCode state, string name)
    {
        foreach (LaterAdvice advice in Advice)
        {
            if (advice.State == state && (state != default || advice.Name == name))
            {
                return advice;
            }
        }

        return null;
    }

    private bool IsListed(LaterAdvice advice) => advice.State != default
        ? Roll.TryGetChoice(advice.State, out _)
        : Roll.UnresolvedCount > 0 && Roll.Any(cast => cast.State == default && cast.Name == advice.Name);

    private bool IsMember(StateCode state) =>
        Day is { } day && UNVoting.Membership.States.IsMemberOn(state, day);
}

using NodaTime;
using UNVoting.Documents;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Matrices;

/// <content>Views by what the votes of a record are: session, day, body, subject; none copies a plane.</content>
public static partial class VoteMatrix
{
    /// <summary>The votes of one session.</summary>
    /// <param name="matrix">The matrix of a record.</param>
    /// <param name="session">The session.</param>
    /// <returns>A view of the same States.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="matrix"/> is <see langword="null"/>.</exception>
    public static VoteMatrix<StateCode, Vote> InSession(this VoteMatrix<StateCode, Vote> matrix, AssemblySession session) => Checked(matrix).Where(vote => vote.Session == session);

    /// <summary>The votes of one body.</summary>
    /// <param name="matrix">The matrix of a record.</param>
    /// <param name="body">A Main Committee, or the plenary.</param>
    /// <returns>A view of the same States.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="matrix"/> is <see langword="null"/>.</exception>
    public static VoteMatrix<StateCode, Vote> InBody(this VoteMatrix<StateCode, Vote> matrix, Body body) => Checked(matrix).Where(vote => vote.Body == body);

    /// <summary>The votes of a span of days.</summary>
    /// <param name="matrix">The matrix of a record.</param>
    /// <param name="from">The first day; <see langword="null"/> for no beginning.</param>
    /// <param name="to">The last day; <see langword="null"/> for no end.</param>
    /// <returns>A view of the same States; votes without a date are in it where neither day is given.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="matrix"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> lies before <paramref name="from"/>.</exception>
    public static VoteMatrix<StateCode, Vote> Between(this VoteMatrix<StateCode, Vote> matrix, LocalDate? from, LocalDate? to)
    {
        Checked(matrix);
        if (to < from)
            throw new ArgumentOutOfRangeException(nameof(to), to, "The last day lies before the first.");
        return from is null && to is null ? matrix : matrix.Where(vote => vote.Date is { } day && !(day < from) && !(day > to));
    }

    /// <summary>The votes on one subject matter.</summary>
    /// <param name="matrix">The matrix of a record.</param>
    /// <param name="term">A subject term as the source has it, in any case.</param>
    /// <returns>A view of the same States.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static VoteMatrix<StateCode, Vote> OnSubjectMatter(this VoteMatrix<StateCode, Vote> matrix, string term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return Checked(matrix).Where(vote => vote.Subjects.Any(subject => subject.Equals(term, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>The votes under one agenda item.</summary>
    /// <param name="matrix">The matrix of a record.</param>
    /// <param name="number">The item's number as printed, such as <c>94</c> or <c>19 (b)</c>.</param>
    /// <returns>A view of the same States.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static VoteMatrix<StateCode, Vote> OnAgendaItem(this VoteMatrix<StateCode, Vote> matrix, string number)
    {
        ArgumentNullException.ThrowIfNull(number);
        return Checked(matrix).Where(vote => vote.AgendaItems.Any(item => item.Number == number));
    }

    /// <summary>The votes on drafts as a whole; neither separate votes, amendments nor motions.</summary>
    /// <param name="matrix">The matrix of a record.</param>
    /// <returns>A view of the same States.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="matrix"/> is <see langword="null"/>.</exception>
    public static VoteMatrix<StateCode, Vote> WholeTexts(this VoteMatrix<StateCode, Vote> matrix) => Checked(matrix).Where(vote => vote.Subject.Kind == SubjectKind.Whole);

    /// <summary>The separate votes: those on paragraphs and on other parts of a text; neither amendments nor motions.</summary>
    /// <param name="matrix">The matrix of a record.</param>
    /// <returns>A view of the same States.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="matrix"/> is <see langword="null"/>.</exception>
    public static VoteMatrix<StateCode, Vote> SeparateVotes(this VoteMatrix<StateCode, Vote> matrix) =>
        Checked(matrix).Where(vote => vote.Subject.Kind is SubjectKind.Paragraphs or SubjectKind.Part);

    /// <summary>The sessions of which the matrix has votes.</summary>
    /// <param name="matrix">The matrix of a record.</param>
    /// <returns>The sessions in order, each once; votes of which no session is known belong to none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="matrix"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<AssemblySession> Sessions(this VoteMatrix<StateCode, Vote> matrix) =>
        [.. Checked(matrix).Votes.Select(vote => vote.Session).Where(session => session != default).Distinct().Order()];

    /// <summary>Windows of equal length in time that slide over the votes, from the day of the first to the day of the last.</summary>
    /// <param name="matrix">The matrix of a record; votes without a date are in no window.</param>
    /// <param name="length">How long each window is, such as five years.</param>
    /// <param name="step">How much later the next one begins; the length unless stated, so that windows follow one another.</param>
    /// <returns>The windows in order, some of them perhaps without votes. Made as they are read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="matrix"/> or <paramref name="length"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A period has a time of day, or does not lead to a later day.</exception>
    public static IEnumerable<VoteWindow> Windows(this VoteMatrix<StateCode, Vote> matrix, Period length, Period? step = null)
    {
        Checked(matrix);
        ArgumentNullException.ThrowIfNull(length);
        ThrowIfNotForward(length, nameof(length));
        ThrowIfNotForward(step ?? length, nameof(step));
        return Slide(matrix, length, step ?? length);
    }

    /// <summary>What a given bloc did, vote by vote, with the members of the day of each vote.</summary>
    /// <param name="matrix">The matrix of a record.</param>
    /// <param name="group">The bloc.</param>
    /// <returns>Totals and cohesion of the bloc in each vote; for a vote of unknown day that of its session's opening, and where that is unknown too, those that belong to the bloc at all
    /// times.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static GroupCohesion<StateCode, Vote> Cohesion(this VoteMatrix<StateCode, Vote> matrix, StateGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return Checked(matrix).Cohesion(new GroupMembers(group).In);
    }

    private static IEnumerable<VoteWindow> Slide(VoteMatrix<StateCode, Vote> matrix, Period length, Period step)
    {
        LocalDate[] days = [.. matrix.Votes.Select(vote => vote.Date).OfType<LocalDate>()];
        if (days.Length == 0)
            yield break;
        (LocalDate first, LocalDate last) = (days.Min(), days.Max());

        // Each window is reckoned from the first day, so that months of unequal length do not add up to a drift.
        LocalDate from = first;
        for (int number = 1; from <= last; number++)
        {
            LocalDate to = from + length - Period.FromDays(1);
            yield return new VoteWindow(from, to, matrix.Between(from, to));
            from = first + Times(step, number);
        }
    }

    private static Period Times(Period period, int number) => new PeriodBuilder
    {
        Years = checked(period.Years * number),
        Months = checked(period.Months * number),
        Weeks = checked(period.Weeks * number),
        Days = checked(period.Days * number),
    }.Build();

    private static void ThrowIfNotForward(Period period, string name)
    {
        var someDay = new LocalDate(2000, 1, 1);
        if (period.HasTimeComponent || someDay + period <= someDay)
            throw new ArgumentOutOfRangeException(name, period, "A window needs a period of days, weeks, months or years that leads to a later day.");
    }

    private static VoteMatrix<StateCode, Vote> Checked(VoteMatrix<StateCode, Vote> matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        return matrix;
    }
}

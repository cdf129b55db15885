using NodaTime;
using UNVoting.Documents;
using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Tests.Matrices;

public class VoteMatrixTests
{
    private static readonly StateCode Soviet = Code("SUN"), Russia = Code("RUS"), America = Code("USA"), Chile = Code("CHL"), Kingdom = Code("GBR"), France = Code("FRA");

    private static readonly VoteMatrix<StateCode, Vote> Matrix = VoteMatrix.Of(VotingRecord.Of(
    [
        On(new LocalDate(1990, 12, 3), "A/RES/45/1", (Soviet, Choice.InFavour), (America, Choice.Against), (Kingdom, Choice.Against), (France, Choice.Against)),
        On(new LocalDate(1992, 12, 3), "A/RES/47/2", (Russia, Choice.Abstaining), (America, Choice.Against)),
        On(new LocalDate(2018, 12, 5), "A/RES/73/27", (Russia, Choice.InFavour), (America, Choice.Against), (Kingdom, Choice.Against), (France, Choice.Against)),
        On(new LocalDate(2020, 12, 5), "A/RES/75/27", (Russia, Choice.InFavour), (America, Choice.Against), (Kingdom, Choice.Against), (France, Choice.InFavour)),
    ]));

    [Fact]
    public void Not_a_member_non_voting_and_abstaining_are_three_things()
    {
        Assert.Equal(Position.NotSeated, Matrix[Matrix.RowOf(Russia), 0]);
        Assert.Equal(Position.InFavour, Matrix[Matrix.RowOf(Soviet), 0]);
        Assert.Equal(Position.NotSeated, Matrix[Matrix.RowOf(Soviet), 1]);
        Assert.Equal(Position.Abstaining, Matrix[Matrix.RowOf(Russia), 1]);
        Assert.Equal(Position.NonVoting, Matrix[Matrix.RowOf(Chile), 1]);
        Assert.Equal(193, Matrix.TotalsOfVote(2).Totals.Members);
        Assert.Equal(159, Matrix.TotalsOfVote(0).Totals.Members);
    }

    [Fact]
    public void A_voter_has_the_row_at_which_it_is_listed_and_a_stranger_none()
    {
        for (int row = 0; row < Matrix.Voters.Count; row++)
        {
            Assert.True(Matrix.TryGetRow(Matrix.Voters[row], out int found));
            Assert.Equal(row, found);
            Assert.Equal(row, Matrix.RowOf(Matrix.Voters[row]));
        }

        Assert.False(Matrix.TryGetRow(Code("VAT"), out int none));
        Assert.Equal(-1, none);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(300)]
    public void Every_cell_is_right_however_many_votes_there_are(int count)
    {
        // From the first members to those of today, with members that leave, return and join between one vote and the next.
        var random = new Random(count);
        Vote[] votes = [.. Enumerable.Range(0, count).Select(number =>
        {
            LocalDate day = new LocalDate(1945, 11, 1).PlusDays(28_000 * number / count);
            return On(day, $"A/RES/40/{number + 1}", [.. States.MembersOn(day).Where(_ => random.Next(3) != 0).Select(state => (state.Code, (Choice)random.Next(1, 5)))]);
        })];
        VoteMatrix<StateCode, Vote> matrix = VoteMatrix.Of(votes);
        for (int column = 0; column < count; column++)
        {
            for (int row = 0; row < matrix.Voters.Count; row++)
            {
                Position expected = matrix.Votes[column].ChoiceOf(matrix.Voters[row]) switch
                {
                    Choice.InFavour => Position.InFavour,
                    Choice.Against => Position.Against,
                    Choice.Abstaining => Position.Abstaining,
                    Choice.NonVoting => Position.NonVoting,
                    _ => Position.NotSeated,
                };
                Assert.Equal(expected, matrix[row, column]);
            }
        }
    }

    [Fact]
    public void A_seat_that_goes_on_is_one_row_found_under_both_names()
    {
        VoteMatrix<StateCode, Vote> continuing = VoteMatrix.Of(Matrix.Votes, continuation: Continuation.Continuator);
        Assert.DoesNotContain(Soviet, continuing.Voters);
        Assert.Equal(continuing.RowOf(Russia), continuing.RowOf(Soviet));
        Assert.Equal(4, continuing.TotalsOf(Soviet).Totals.Cast);
        Assert.Equal(Russia, continuing.TotalsOf(Soviet).Voter);
        Assert.Equal(3, Matrix.TotalsOf(Russia).Totals.Cast);
    }

    [Fact]
    public void Where_a_list_has_both_States_of_a_seat_the_continuing_one_speaks()
    {
        Vote vote = On(new LocalDate(1991, 12, 20), "A/RES/46/1", (Soviet, Choice.InFavour), (Russia, Choice.NonVoting));
        VoteMatrix<StateCode, Vote> matrix = VoteMatrix.Of([vote], continuation: Continuation.Continuator);
        Assert.Equal(Position.NonVoting, matrix[matrix.RowOf(Soviet), 0]);
    }

    [Fact]
    public void Where_a_list_has_both_States_of_a_seat_the_advice_of_the_continuing_one_counts_alone()
    {
        Vote vote = On(new LocalDate(1991, 12, 20), "A/RES/46/1", (Soviet, Choice.InFavour), (Russia, Choice.NonVoting));
        Assert.Equal(Position.NonVoting, Advised(new LaterAdvice(Soviet, "Soviet Union", AdvisedVote.Against)));
        Assert.Equal(Position.Against, Advised(new LaterAdvice(Russia, "Russian Federation", AdvisedVote.Against)));
        Assert.Equal(Position.Abstaining, Advised(new(Russia, "Russian Federation", AdvisedVote.Abstaining), new(Soviet, "Soviet Union", AdvisedVote.Against)));

        Position Advised(params ValueList<LaterAdvice> advice)
        {
            VoteMatrix<StateCode, Vote> matrix = VoteMatrix.Of([vote with { Advice = advice }], Reading.AsAdvised, Continuation.Continuator);
            return matrix[matrix.RowOf(Soviet), 0];
        }
    }

    [Fact]
    public void A_vote_read_as_advised_has_what_was_advised()
    {
        Vote vote = Matrix.Votes[3] with { Advice = [new LaterAdvice(Chile, "Chile", AdvisedVote.Abstaining), new LaterAdvice(France, "France", AdvisedVote.NotParticipating)] };
        VoteMatrix<StateCode, Vote> cast = VoteMatrix.Of([vote]), advised = VoteMatrix.Of([vote], Reading.AsAdvised);
        Assert.Equal((Position.NonVoting, Position.InFavour), (cast[cast.RowOf(Chile), 0], cast[cast.RowOf(France), 0]));
        Assert.Equal((Position.Abstaining, Position.NonVoting), (advised[advised.RowOf(Chile), 0], advised[advised.RowOf(France), 0]));
    }

    [Fact]
    public void Of_several_accounts_the_preferred_one_with_names_counts()
    {
        DocumentSymbol symbol = Symbol("A/RES/73/27");
        var printed = new Vote(symbol, VoteSubject.Whole, default, new Source(SourceKind.OfficialDocument, Symbol("A/73/505"))) { PrintedTotals = new(119, 46, 14) };
        Vote named = Matrix.Votes[2] with { Source = new Source(SourceKind.Voeten, Name: "votes") };
        Vote other = named with { Source = new Source(SourceKind.Unvotes, Name: "roll calls"), Roll = Roll.Of([new(America, "", Choice.InFavour)]) };
        VotingRecord record = VotingRecord.Of([printed, other, named]);
        VoteMatrix<StateCode, Vote> matrix = VoteMatrix.Of(record);
        Vote expected = record.Votes.Single().OtherReadings[0];
        Assert.Same(expected, Assert.Single(matrix.Votes));
        Assert.Equal(expected.Roll.Count, matrix.TotalsOfVote(0).Totals.Cast);
    }

    [Fact]
    public void Decisions_without_names_have_no_column() =>
        Assert.Empty(VoteMatrix.Of([new Vote(Symbol("A/RES/73/1"), VoteSubject.Whole, default, Source.Unstated)]).Votes);

    [Fact]
    public void A_name_that_was_not_resolved_has_no_row_but_divides()
    {
        Vote vote = Matrix.Votes[2] with { Roll = Roll.Of([new(America, "United States", Choice.Against), new(default, "Freedonia", Choice.InFavour)]) };
        VoteMatrix<StateCode, Vote> matrix = VoteMatrix.Of([vote]);
        Assert.Equal(1, matrix.TotalsOfVote(0).Totals.Cast);
        Assert.Single(matrix.WithoutUnanimous().Votes);
        Assert.Empty(VoteMatrix.Of([vote with { Roll = Roll.Of(vote.Roll.Where(cast => cast.State == America)) }]).WithoutUnanimous().Votes);
        Assert.Empty(VoteMatrix.Of([vote with { Advice = [new LaterAdvice(default, "Freedonia", AdvisedVote.Against)] }], Reading.AsAdvised).WithoutUnanimous().Votes);
    }

    [Fact]
    public void A_vote_is_unanimous_by_all_voters_whoever_a_view_shows()
    {
        VoteMatrix<StateCode, Vote> two = Matrix.OnVoters(America, Kingdom);
        Assert.Equal([Kingdom, America], two.Voters);
        Assert.Equal(3, two.Agreement(AgreementMeasure.Voeten)[America, Kingdom].Counts.Joint);
        Assert.Throws<KeyNotFoundException>(() => two.RowOf(France));
        Assert.Equal([Kingdom], two.WhereVoters(state => state != America).Voters);
    }

    [Fact]
    public void A_session_has_the_rows_of_those_who_had_a_seat_in_it()
    {
        VoteMatrix<StateCode, Vote> session = Matrix.InSession(AssemblySession.Parse("73", null));
        Assert.Contains(Soviet, session.Voters);
        Assert.DoesNotContain(Soviet, session.SeatedVoters().Voters);
        Assert.Equal(193, session.SeatedVoters().Voters.Count);
        Assert.Contains(Chile, session.SeatedVoters().Voters);
        Assert.Equal(session.Votes, session.SeatedVoters().Votes);
        Assert.Equal(Matrix, Matrix.SeatedVoters());
        Assert.Empty(Matrix.InBody(Body.First).SeatedVoters().Voters);
    }

    [Fact]
    public void Views_choose_votes_by_what_they_are()
    {
        Assert.Equal([45, 47, 73, 75], Matrix.Sessions().Select(session => session.Number));
        Assert.Equal(["A/RES/73/27"], Symbols(Matrix.InSession(AssemblySession.Parse("73", null))));
        Assert.Equal(["A/RES/47/2", "A/RES/73/27"], Symbols(Matrix.Between(new LocalDate(1992, 12, 3), new LocalDate(2018, 12, 5))));
        Assert.Equal(["A/RES/75/27"], Symbols(Matrix.Between(new LocalDate(2019, 1, 1), null)));
        Assert.Same(Matrix, Matrix.Between(null, null));
        Assert.Equal(4, Matrix.InBody(default).Votes.Count);
        Assert.Empty(Matrix.InBody(Body.First).Votes);
        Assert.Throws<ArgumentOutOfRangeException>(() => Matrix.Between(new LocalDate(2019, 1, 2), new LocalDate(2019, 1, 1)));

        Vote whole = Matrix.Votes[2] with { Subjects = ["Cybersecurity"], AgendaItems = [new AgendaItem("96", null)] };
        Vote paragraph = whole with { Subject = VoteSubject.Parse("OP4", null), Subjects = [] }, motion = whole with { Subject = VoteSubject.OfMotion() };
        VoteMatrix<StateCode, Vote> parts = VoteMatrix.Of([motion, paragraph, whole]);
        Assert.Equal([whole], parts.WholeTexts().Votes);
        Assert.Equal([paragraph], parts.SeparateVotes().Votes);
        Assert.Equal([motion, whole], parts.OnSubjectMatter("CYBERSECURITY").Votes);
        Assert.Equal(3, parts.OnAgendaItem("96").Votes.Count);
        Assert.Empty(parts.OnAgendaItem("9").Votes);
    }

    [Fact]
    public void Windows_slide_over_votes_and_over_days()
    {
        Assert.Equal(["A/RES/45/1 A/RES/47/2", "A/RES/47/2 A/RES/73/27", "A/RES/73/27 A/RES/75/27"], Matrix.Windows(2).Select(window => string.Join(' ', Symbols(window))));
        Assert.Equal([2, 2], Matrix.Windows(2, 2).Select(window => window.Votes.Count));
        Assert.Empty(Matrix.Windows(5));

        VoteWindow[] decades = [.. Matrix.Windows(Period.FromYears(10))];
        Assert.Equal([2, 0, 1, 1], decades.Select(window => window.Matrix.Votes.Count));
        Assert.Equal((new LocalDate(1990, 12, 3), new LocalDate(2000, 12, 2)), (decades[0].From, decades[0].To));
        Assert.Equal(new LocalDate(2020, 12, 3), decades[3].From);
        Assert.Equal(31, Matrix.Windows(Period.FromYears(5), Period.FromYears(1)).Count());

        // From the last of January on, each month's window begins on its own last day.
        VoteMatrix<StateCode, Vote> spring = VoteMatrix.Of([Matrix.Votes[0] with { Date = new LocalDate(2019, 1, 31) }, Matrix.Votes[0] with { Date = new LocalDate(2019, 4, 1) }]);
        Assert.Equal([new LocalDate(2019, 1, 31), new LocalDate(2019, 2, 28), new LocalDate(2019, 3, 31)], spring.Windows(Period.FromMonths(1)).Select(window => window.From));
        Assert.Throws<ArgumentOutOfRangeException>(() => Matrix.Windows(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Matrix.Windows(Period.FromHours(3)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Matrix.Windows(Period.FromYears(1), Period.Zero));
        Assert.Throws<ArgumentNullException>(() => Matrix.Windows(null!));
    }

    [Fact]
    public void A_group_counts_with_its_members_of_the_day()
    {
        GroupCohesion<StateCode, Vote> union = Matrix.Cohesion(StateGroups.EuropeanUnion);
        Assert.Equal([2, 0, 2, 1], union.Select(vote => vote.Totals.Cast));
        Assert.Equal([12, 12, 28, 27], union.Select(vote => vote.Totals.Members));

        GroupCohesion<StateCode, Vote> five = Matrix.Cohesion(StateGroups.PermanentFive);
        Assert.Equal([(1, 3, 0, 1), (0, 1, 1, 3), (1, 3, 0, 1), (2, 2, 0, 1)], five.Select(vote => (vote.Totals.InFavour, vote.Totals.Against, vote.Totals.Abstaining, vote.Totals.NonVoting)));
        Assert.Equal([5, 5, 5, 5], VoteMatrix.Of(Matrix.Votes, continuation: Continuation.Continuator).Cohesion(StateGroups.PermanentFive).Select(vote => vote.Totals.Members));
    }

    [Fact]
    public void A_vote_without_a_day_counts_those_who_belong_at_all_times()
    {
        VoteMatrix<StateCode, Vote> undated = VoteMatrix.Of([Matrix.Votes[2] with { Date = null, Session = default }]);
        Assert.Equal(2, undated.Cohesion(StateGroup.Of("two", America, Russia))[0].Totals.Members);
        Assert.Equal(0, undated.Cohesion(StateGroups.Brics)[0].Totals.Members);
    }

    [Fact]
    public void What_cannot_be_meant_is_refused()
    {
        var one = new[,] { { Position.InFavour } };
        Assert.Throws<ArgumentException>(() => VoteMatrix.Of(["a", "b"], [1], one));
        Assert.Throws<ArgumentException>(() => VoteMatrix.Of(["a"], [1, 2], one));
        Assert.Throws<ArgumentException>(() => VoteMatrix.Of(["a", "a"], [1], new[,] { { Position.InFavour }, { Position.InFavour } }));
        Assert.Throws<ArgumentOutOfRangeException>(() => VoteMatrix.Of(["a"], [1], new[,] { { (Position)9 } }));
        Assert.Throws<ArgumentNullException>(() => VoteMatrix.Of((string[])null!, [1], one));
        Assert.Throws<ArgumentNullException>(() => VoteMatrix.Of<string, int>([null!], [1], one));
        Assert.Throws<ArgumentNullException>(() => VoteMatrix.Of((VotingRecord)null!));
        Assert.Throws<ArgumentNullException>(() => VoteMatrix.Of([null!]));
        Assert.Throws<ArgumentOutOfRangeException>(() => VoteMatrix.Of(VotingRecord.Empty, (Reading)7));
        Assert.Throws<ArgumentOutOfRangeException>(() => VoteMatrix.Of(VotingRecord.Empty, continuation: (Continuation)7));
        Assert.Throws<ArgumentOutOfRangeException>(() => Matrix[0, 4]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Matrix[-1, 0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Matrix.TotalsOfVote(4));
        Assert.Throws<KeyNotFoundException>(() => Matrix.TotalsOf(Code("XXX")));
        Assert.Empty(VoteMatrix.Of(VotingRecord.Empty).Agreement(AgreementMeasure.ScottPi));
    }

    private static Vote On(LocalDate day, string symbol, params (StateCode State, Choice Choice)[] votes) =>
        new(Symbol(symbol), VoteSubject.Whole, default, Source.Unstated) { Date = day, Roll = Roll.Of(votes.Select(vote => new CastVote(vote.State, vote.State.ToString(), vote.Choice))) };

    private static IEnumerable<string> Symbols(VoteMatrix<StateCode, Vote> matrix) => matrix.Votes.Select(vote => vote.Symbol!.ToString());

    private static DocumentSymbol Symbol(string text) => DocumentSymbol.Parse(text, null);

    private static StateCode Code(string text) => StateCode.Parse(text, null);

    [Fact]
    public void A_table_of_two_voters_gives_the_totals_of_each_in_the_votes_that_both_cast()
    {
        var table = new PairTable(1, 2, 3, 4, 5, 6, 7, 8, 9);
        Assert.Equal((new PositionTotals(6, 24, 15, 0), new PositionTotals(12, 18, 15, 0)), (table.First, table.Second));
    }
}

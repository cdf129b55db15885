using NodaTime;
using UNVoting.Documents;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Benchmarks.Queries;

/// <summary>Votes by name as many as those of the plenary from 1946 to 2019: 6,203, about 870,000 of them cast; each sixteenth is on a paragraph of the text of the next.</summary>
internal static class SwingSample
{
    private const int Votes = 6203;

    public static VotingRecord Record()
    {
        var random = new Random(73);
        var first = new LocalDate(1946, 12, 1);
        int days = Period.DaysBetween(first, new LocalDate(2019, 9, 1));
        return VotingRecord.Of(Enumerable.Range(0, Votes).Select(number =>
        {
            bool isPart = number % 16 == 0;
            LocalDate day = first.PlusDays((int)((long)days * number / Votes));

            // States of one region vote alike, some less than others, and on some texts more than on others.
            (double divided, int side) = (random.NextDouble() * 0.3, random.Next(3));
            return new Vote(
                DocumentSymbol.Parse(FormattableString.Invariant($"A/C.1/{1 + (number / 90)}/L.{1 + ((isPart ? number + 1 : number) % 90)}"), null),
                isPart ? VoteSubject.Parse("OP1", null) : VoteSubject.Whole,
                Body.First,
                Source.Unstated)
            {
                Identifier = FormattableString.Invariant($"call {number}"),
                Date = day,
                Roll = Roll.Of(States.MembersOn(day).Where(_ => random.Next(9) != 0).Select(state => new CastVote(state.Code, "", Draw(random, divided * (1 + (state.Code.GetHashCode() & 1)), side)))),
            };
        }));
    }

    private static Choice Draw(Random random, double divided, int side) => random.NextDouble() >= divided
        ? side == 0 ? Choice.Abstaining : Choice.InFavour
        : random.Next(2) == 0 ? Choice.Against : side == 0 ? Choice.InFavour : Choice.Abstaining;
}

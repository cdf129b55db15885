using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using UNVoting.Membership;

namespace UNVoting.Tests.Generators;

/// <summary>Codes of any three letters, States of the register, days around the Organization's life, and memberships of groups.</summary>
public static class MembershipArbitraries
{
    private static readonly LocalDate First = new(1940, 1, 1);

    private static readonly Gen<char> Letters = Gen.Choose('A', 'Z').Select(letter => (char)letter);

    public static Arbitrary<StateCode> Codes() => Arb.From(
        from letters in Letters.ArrayOf(3)
        select StateCode.Parse(new string(letters), null),
        code => code.ToString() is "AAA" ? [] : [StateCode.Parse("AAA", null)]);

    public static Arbitrary<State> OfTheRegister() => Arb.From(Gen.Elements<State>(States.All));

    /// <summary>Any day from 1940 to 2030, and as often a day next to one on which membership changed; shrinks towards 1940.</summary>
    public static Arbitrary<LocalDate> Dates() => Arb.From(
        Gen.OneOf(
            Gen.Choose(0, 33_000).Select(First.PlusDays),
            from state in Gen.Elements<State>([.. States.All.Where(state => state.Memberships.Count > 0)])
            from period in Gen.Elements<MembershipPeriod>(state.Memberships)
            from days in Gen.Choose(-1, 1)
            select (period.To ?? period.From).PlusDays(days)),
        date => date > First ? [First, date.PlusDays(-(Period.DaysBetween(First, date) / 2) - 1)] : []);

    /// <summary>Memberships of a group that may be made: periods of one State lie apart.</summary>
    public static Arbitrary<GroupMembership[]> Memberships() => Arb.From(
        from states in Gen.SubListOf(States.All.Take(40).Select(state => state.Code))
        from memberships in Gen.CollectToArray(states, OfOne)
        select memberships.SelectMany(of => of).ToArray(),
        memberships => memberships.Select((_, index) => memberships.Where((_, other) => other != index).ToArray()));

    private static Gen<GroupMembership[]> OfOne(StateCode state) =>
        from gaps in Gen.Choose(1, 9000).ArrayOf(4)
        from shape in Gen.Choose(0, 3)
        let days = gaps.Aggregate(new List<LocalDate> { First }, (made, gap) => [.. made, made[^1].PlusDays(gap)])
        select shape switch
        {
            0 => [new GroupMembership(state, null, null)],
            1 => [new GroupMembership(state, days[1], null)],
            2 => [new GroupMembership(state, null, days[1]), new GroupMembership(state, days[2], days[3])],
            _ => new[] { new GroupMembership(state, days[3], null), new GroupMembership(state, days[1], days[2].PlusDays(-1)) },
        };
}

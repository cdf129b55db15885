using FsCheck;
using FsCheck.Fluent;
using UNVoting.Documents;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Tests.Generators;

/// <summary>Votes and whole records; a record of the largest size is one of a committee's session.</summary>
internal static class VoteGenerators
{
    public static Gen<VoteSubject> Subject { get; } = Gen.Frequency(
        (6, Gen.Constant(VoteSubject.Whole)),
        (3, Leaf.UpTo(3, Leaf.Label).Select(labels => VoteSubject.OfParagraphs(labels))),
        (1, Gen.OneOf(Gen.Elements("section II", "part I", "annex", "chapter II", "whole", "PP3", "motion", "part \"x\"", "section I and OP3"), Leaf.Name).Select(VoteSubject.OfPart)),
        (1, Leaf.Maybe(Leaf.Symbol).Select(VoteSubject.OfAmendment)),
        (1, Leaf.Enumeration<MotionKind>().Select(VoteSubject.OfMotion)));

    public static Gen<Choice> Choice { get; } = Gen.Frequency(
        (6, Gen.Constant(UNVoting.Votes.Choice.InFavour)), (3, Gen.Constant(UNVoting.Votes.Choice.Against)), (2, Gen.Constant(UNVoting.Votes.Choice.Abstaining)), (1, Gen.Constant(UNVoting.Votes.Choice.NonVoting)));

    public static Gen<Roll> Roll { get; } = Gen.Sized(size =>
        from states in Gen.Choose(0, Math.Min(2 * size, 193)).SelectMany(count => Leaf.State.ArrayOf(count))
        from printed in Gen.Elements(PrintedFew, PrintedAll, PrintedNone)
        from choices in Choice.ArrayOf(states.Length)
        from unresolved in Gen.Frequency((5, Gen.Constant(0)), (1, Gen.Choose(1, 3)))
        from names in (from name in Leaf.Name from choice in Choice select new CastVote(default, name, choice)).ArrayOf(unresolved)
        select UNVoting.Votes.Roll.Of(states.Zip(choices).DistinctBy(vote => vote.First).Select(vote => new CastVote(vote.First, printed(vote.First), vote.Second)).Concat(names)));

    public static Gen<LaterAdvice> Advice { get; } =
        from state in Gen.Frequency((4, Leaf.State), (1, Gen.Constant(default(StateCode)))) from name in Leaf.Name from advised in Leaf.Enumeration<AdvisedVote>() select new LaterAdvice(state, name, advised);

    public static Gen<PrintedTotals> Totals { get; } = Gen.OneOf(
        Gen.Constant(default(PrintedTotals)),
        from favour in Leaf.MaybeNumber(193) from against in Leaf.MaybeNumber(193) from abstaining in Leaf.MaybeNumber(193) from absent in Leaf.MaybeNumber(193) from members in Leaf.MaybeNumber(193)
        select new PrintedTotals(favour, against, abstaining, absent, members));

    public static Gen<Vote> Vote { get; } =
        from symbol in Leaf.Maybe(Leaf.Symbol)
        from subject in Subject
        from body in Leaf.Body
        from source in Leaf.Source
        from session in Gen.Frequency((4, Gen.Constant(symbol?.Session ?? default)), (1, Leaf.Session), (1, Gen.Constant(default(AssemblySession))))
        from meeting in Leaf.MaybeNumber(90)
        from day in Leaf.MaybeDay
        from method in Leaf.Enumeration<VoteMethod>()
        from outcome in Leaf.Enumeration<UNVoting.Votes.Outcome>()
        from majority in Leaf.Enumeration<RequiredMajority>()
        from totals in Totals
        from roll in Roll
        from advice in Leaf.UpTo(3, Advice)
        from title in Leaf.Text
        from identifier in Gen.Elements("", "rcid 77", "rcid 9001")
        from items in Leaf.UpTo(2, Leaf.AgendaItem)
        from subjects in Leaf.UpTo(2, Leaf.Text)
        from links in Leaf.UpTo(2, Leaf.Link)
        select new Vote(symbol, subject, body, source)
        {
            Session = session,
            Meeting = meeting,
            Date = day,
            Method = method,
            Outcome = outcome,
            RequiredMajority = majority,
            PrintedTotals = totals,
            Roll = roll,
            Advice = advice.Where((one, place) => one.State == default || advice.Take(place).All(earlier => earlier.State != one.State)).ToValueList(),
            Title = title,
            Identifier = identifier,
            AgendaItems = items,
            Subjects = subjects,
            Links = links,
        };

    /// <summary>Votes and texts; among them several accounts of one matter, from other sources, by other days, or differing in one thing.</summary>
    public static Gen<VotingRecord> Record { get; } = Gen.Sized(size =>
        from votes in Gen.Choose(0, (size / 4) + 1).SelectMany(count => Gen.Resize(Vote, Math.Min(size, 20 + (size / 4))).ArrayOf(count))
        from others in Gen.Choose(0, votes.Length == 0 ? 0 : 3).SelectMany(count => Gen.Elements(votes.DefaultIfEmpty(null!).ToArray()).SelectMany(OtherAccount).ArrayOf(count))
        from texts in Gen.Choose(0, (size / 10) + 1).SelectMany(count => TextGenerators.Assembly.ArrayOf(count))
        from retold in Gen.Choose(0, texts.Length == 0 ? 0 : 2).SelectMany(count => TextGenerators.AccountOf(Gen.Elements(texts.Select(text => text.Symbol).DefaultIfEmpty(null!).ToArray())).ArrayOf(count))
        select VotingRecord.Of(votes.Concat(others), texts.Concat(retold)));

    public static IEnumerable<Vote> Smaller(Vote vote)
    {
        Vote[] candidates =
        [
            vote with { OtherReadings = [] },
            vote with { Roll = UNVoting.Votes.Roll.Empty },
            vote with { Advice = [] },
            vote with { Links = [] },
            vote with { Subjects = [] },
            vote with { AgendaItems = [] },
            vote with { Title = "" },
            vote with { Identifier = "" },
            vote with { PrintedTotals = default },
            vote with { Date = null },
            vote with { Meeting = null },
            vote with { Method = default, Outcome = default, RequiredMajority = default },
            vote with { Subject = VoteSubject.Whole },
            vote with { Body = default },
            vote with { Session = default },
            vote with { Symbol = null },
            vote with { Source = UNVoting.Documents.Source.Unstated },
            .. Shrinking.Smaller(vote.Roll.ToValueList()).Select(smaller => vote with { Roll = UNVoting.Votes.Roll.Of(smaller) }),
        ];
        return candidates.Where(candidate => candidate != vote);
    }

    public static IEnumerable<VotingRecord> Smaller(VotingRecord record) =>
        Shrinking.Smaller(record.Votes.ToValueList(), Smaller).Select(votes => VotingRecord.Of(votes, record.Texts))
            .Concat(Shrinking.Smaller(record.Texts.ToValueList(), TextGenerators.Smaller).Select(texts => VotingRecord.Of(record.Votes, texts)))
            .Where(smaller => smaller != record);

    private static Gen<Vote> OtherAccount(Vote vote) => Gen.OneOf(
        Leaf.Source.Select(source => vote with { Source = source }),
        from source in Leaf.Source from roll in Roll select vote with { Source = source, Roll = roll },
        Leaf.Day.Select(day => vote with { Date = day }),
        Roll.Select(roll => vote with { Roll = roll }),
        Totals.Select(totals => vote with { PrintedTotals = totals }),
        from day in Leaf.MaybeDay from source in Leaf.Source select vote with { Date = day, Source = source });

    private static string PrintedAll(StateCode state) => States.TryGet(state, out State? known) ? known.Name : state.ToString();

    private static string PrintedFew(StateCode state) => state.ToString()[0] is 'T' or 'S' ? PrintedAll(state) + " (former name)" : PrintedAll(state);

    private static string PrintedNone(StateCode state) => "";
}

using FsCheck;
using FsCheck.Fluent;
using UNVoting.Documents;
using UNVoting.Votes;

namespace UNVoting.Tests.Generators;

/// <summary>What a property over the model asks for: <c>[Property(Arbitrary = [typeof(Model)])]</c>.</summary>
public static class Model
{
    public static Arbitrary<VotingRecord> Records() => Arb.From(VoteGenerators.Record, VoteGenerators.Smaller);

    public static Arbitrary<Vote> Votes() => Arb.From(VoteGenerators.Vote, VoteGenerators.Smaller);

    public static Arbitrary<Roll> Rolls() => Arb.From(VoteGenerators.Roll, roll => Shrinking.Smaller(roll.ToValueList()).Select(votes => Roll.Of(votes)));

    public static Arbitrary<VoteSubject> Subjects() => Arb.From(VoteGenerators.Subject);

    public static Arbitrary<PrintedTotals> Totals() => Arb.From(VoteGenerators.Totals);

    public static Arbitrary<AssemblyText> Texts() => Arb.From(TextGenerators.Assembly, TextGenerators.Smaller);

    public static Arbitrary<ResolutionText> Wordings() => Arb.From(TextGenerators.Wording, TextGenerators.Smaller);

    public static Arbitrary<Source> Sources() => Arb.From(Leaf.Source);

    public static Arbitrary<Body> Bodies() => Arb.From(Leaf.Body);

    public static Arbitrary<AssemblySession> Sessions() => Arb.From(Leaf.Session);

    public static Arbitrary<UNVoting.Membership.StateCode> States() => Arb.From(Leaf.State);
}

using FsCheck;
using FsCheck.Fluent;

namespace UNVoting.Import.Tests.Generators;

/// <summary>What a generated draft holds as a document of its own.</summary>
public sealed record DocumentPlan(int Session, int Committee, int Revision, DraftPlan Draft, PrintPlan Print)
{
    public static Arbitrary<DocumentPlan> Arbitrary() => Arb.From(
        from session in Gen.Choose(31, 90)
        from committee in Gen.Choose(1, 7)
        from revision in Gen.Choose(0, 2)
        from drafts in DraftPlan.Some
        from print in PrintPlan.Any
        select new DocumentPlan(session, committee, revision, drafts[0] with { Group = false }, print),
        plan => plan.Print.Smaller().Select(print => plan with { Print = print }).Concat(plan.Draft.Smaller().Select(draft => plan with { Draft = draft })));
}

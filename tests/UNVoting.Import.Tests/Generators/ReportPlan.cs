using FsCheck;
using FsCheck.Fluent;

namespace UNVoting.Import.Tests.Generators;

/// <summary>What a generated report holds; its words follow from the seeds. Small plans make small reports, so that a failure shrinks to what matters.</summary>
public sealed record ReportPlan(int Seed, int Session, int Committee, ValueList<DraftPlan> Drafts, PrintPlan Print)
{
    public static Arbitrary<ReportPlan> Arbitrary() => Arb.From(
        from seed in Gen.Choose(1, 1_000_000)
        from session in Gen.Choose(31, 90)
        from committee in Gen.Choose(1, 7)
        from drafts in DraftPlan.Some
        from print in PrintPlan.Any
        select new ReportPlan(seed, session, committee, drafts, print),
        Smaller);

    private static IEnumerable<ReportPlan> Smaller(ReportPlan plan)
    {
        foreach (PrintPlan print in plan.Print.Smaller())
            yield return plan with { Print = print };
        for (int i = 0; plan.Drafts.Count > 1 && i < plan.Drafts.Count; i++)
            yield return plan with { Drafts = plan.Drafts.Where((_, at) => at != i).ToValueList() };
        for (int i = 0; i < plan.Drafts.Count; i++)
        {
            foreach (DraftPlan smaller in plan.Drafts[i].Smaller())
                yield return plan with { Drafts = plan.Drafts.Select((draft, at) => at == i ? smaller : draft).ToValueList() };
        }
    }
}

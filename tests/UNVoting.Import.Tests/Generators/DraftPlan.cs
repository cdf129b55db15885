using FsCheck;
using FsCheck.Fluent;

namespace UNVoting.Import.Tests.Generators;

/// <summary>What is generated of one draft: whether it is a decision, how many sponsor it in what way, the votes, the size of its text.</summary>
public sealed record DraftPlan(int Seed, bool Decision, int Sponsors, int Joined, int Withdrew, bool Group, bool Revised, int Separate, int Method, int Preamble, int Operative, int Notes)
{
    public static Gen<ValueList<DraftPlan>> Some { get; } =
        from count in Gen.Choose(1, 3)
        from drafts in Gen.ListOf(One(), count)
        select drafts.ToValueList();

    public IEnumerable<DraftPlan> Smaller()
    {
        if (Separate > 0)
            yield return this with { Separate = 0 };
        if (Joined > 0)
            yield return this with { Joined = 0 };
        if (Withdrew > 0)
            yield return this with { Withdrew = 0 };
        if (Group)
            yield return this with { Group = false };
        if (Revised)
            yield return this with { Revised = false };
        if (Sponsors > 1)
            yield return this with { Sponsors = 1 };
        if (Preamble > 1)
            yield return this with { Preamble = 1 };
        if (Operative > 1)
            yield return this with { Operative = 1 };
        if (Notes > 0)
            yield return this with { Notes = 0 };
        if (Method > 0)
            yield return this with { Method = 0 };
    }

    private static Gen<DraftPlan> One() =>
        from seed in Gen.Choose(1, 1_000_000)
        from kind in Gen.Choose(0, 4)
        from sponsors in Gen.Choose(1, 30)
        from joined in Gen.Choose(0, 12)
        from withdrew in Gen.Choose(0, 2)
        from flags in Gen.Choose(0, 7)
        from separate in Gen.Choose(0, 3)
        from method in Gen.Choose(0, 3)
        from preamble in Gen.Choose(1, 6)
        from operative in Gen.Choose(1, 6)
        from notes in Gen.Choose(0, 3)
        select new DraftPlan(seed, kind == 0, sponsors, joined, Math.Min(withdrew, sponsors - 1), flags == 0, flags % 2 == 1, separate, method, preamble, operative, notes);
}

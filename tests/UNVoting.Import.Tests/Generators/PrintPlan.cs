using FsCheck;
using FsCheck.Fluent;

namespace UNVoting.Import.Tests.Generators;

/// <summary>What the program that made the text left in it.</summary>
/// <param name="Seed">Where pages break.</param>
/// <param name="Width">Where lines wrap; 0 where a paragraph is one line.</param>
/// <param name="Page">How many lines a page has; 0 for one page.</param>
/// <param name="Marks">How footnote marks are written: raised in one of several ways, or with the raising lost and the note on their line (one more) or on the next (two more).</param>
/// <param name="Links">Whether symbols are links.</param>
/// <param name="Emphasis">Whether opening words are emphasised.</param>
/// <param name="Curly">Whether apostrophes and quotation marks are curly.</param>
public sealed record PrintPlan(int Seed, int Width, int Page, int Marks, bool Links, bool Emphasis, bool Curly)
{
    /// <summary>The last of the ways in which marks are raised.</summary>
    public const int RaisedWays = 6;

    public static Gen<PrintPlan> Any { get; } =
        from seed in Gen.Choose(1, 1_000_000)
        from width in Gen.Elements(0, 0, 70, 96)
        from page in Gen.Elements(0, 7, 25, 50)
        from marks in Gen.Choose(0, RaisedWays + (page == 0 ? 0 : width == 0 ? 1 : 2))
        from flags in Gen.Choose(0, 7)
        select new PrintPlan(seed, width, page, marks, (flags & 1) == 1 && width == 0, (flags & 2) == 2, (flags & 4) == 4);

    public IEnumerable<PrintPlan> Smaller()
    {
        if (Page > 0)
            yield return this with { Page = 0, Marks = Math.Min(Marks, RaisedWays) };
        if (Width > 0)
            yield return this with { Width = 0, Marks = Math.Min(Marks, RaisedWays + 1) };
        if (Links)
            yield return this with { Links = false };
        if (Emphasis)
            yield return this with { Emphasis = false };
        if (Marks > 0)
            yield return this with { Marks = 0 };
        if (Curly)
            yield return this with { Curly = false };
    }
}

namespace UNVoting.Pictures;

/// <summary>The scores of a heat map in equal steps from the lowest to the highest, each with a colour from faint to strong.</summary>
internal sealed class ScoreScale(double lowest, double highest)
{
    private const int Steps = 8;

    /// <summary>The attributes that paint a step: one hue, so that more is more on any ground.</summary>
    public static IReadOnlyList<string> Colours { get; } =
        [.. Enumerable.Range(1, Steps).Select(step => FormattableString.Invariant($"stroke=\"#2b7fc3\" stroke-opacity=\"{(double)step / Steps:0.###}\""))];

    public int StepOf(double score) => highest > lowest ? Math.Min(Steps - 1, (int)(Steps * (score - lowest) / (highest - lowest))) : Steps - 1;

    public void WriteKey(HtmlWriter html)
    {
        html.Format($"<p class=\"note key\">{lowest:0.00}");
        for (int step = 1; step <= Steps; step++)
            html.Format($"<i style=\"background:#2b7fc3;opacity:{(double)step / Steps:0.###};margin:0 1px\"></i>");
        html.Format($"{highest:0.00}</p>\n");
    }
}

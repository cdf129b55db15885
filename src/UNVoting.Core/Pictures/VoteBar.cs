using UNVoting.Votes;

namespace UNVoting.Pictures;

/// <summary>The totals of a vote as one bar, in the order in which reports print them, the members that did not vote at its end.</summary>
internal static class VoteBar
{
    public static void Write(Tally totals, HtmlWriter html)
    {
        html.Format($"<div class=\"bar\" role=\"img\" aria-label=\"{totals.InFavour} in favour, {totals.Against} against, {totals.Abstaining} abstaining, {totals.NonVoting} non-voting\">");
        Part("f", totals.InFavour, "in favour", html);
        Part("a", totals.Against, "against", html);
        Part("b", totals.Abstaining, "abstaining", html);
        Part("v", totals.NonVoting, "non-voting", html);
        html.Markup("</div>\n");
    }

    public static void WriteKey(HtmlWriter html, string more = "") =>
        html.Markup($"<p class=\"note key\"><i class=\"f\"></i>in favour<i class=\"a\"></i>against<i class=\"b\"></i>abstaining<i class=\"v\"></i>non-voting{more}</p>\n");

    private static void Part(string colour, int count, string words, HtmlWriter html)
    {
        if (count > 0)
        {
            html.Format($"<i class=\"{colour}\" style=\"flex:{count}\" title=\"{count} {words}\"></i>");
        }
    }
}

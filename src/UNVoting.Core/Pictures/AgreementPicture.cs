using UNVoting.Matrices;
using UNVoting.Queries.Blocs;

namespace UNVoting.Pictures;

/// <summary>The agreement of all pairs as a picture: a heat map in which those that vote alike stand together, and the pairs at both ends.</summary>
public static class AgreementPicture
{
    private const int Ends = 5;

    /// <summary>Draws every pair that has a score.</summary>
    /// <typeparam name="TVoter">Who votes; a State shows as its code.</typeparam>
    /// <param name="agreement">The matrix.</param>
    /// <returns>The picture. Rows and columns stand in the order of the leaves of an average-linkage tree, where a pair without a score is as far apart as the farthest; such a pair has no colour.
    /// Costs O(voters²).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="agreement"/> is <see langword="null"/>.</exception>
    public static Picture Of<TVoter>(AgreementMatrix<TVoter> agreement)
        where TVoter : notnull
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return new Picture($"{agreement.Measure.Name} of {HtmlWriter.Number(agreement.Voters.Count)} voters", html => Write(agreement, html));
    }

    /// <summary>Writes the heat map alone.</summary>
    /// <param name="agreement">The matrix.</param>
    /// <param name="order">Its rows, in the order in which they are drawn.</param>
    /// <param name="html">Where to.</param>
    internal static void WriteHeatMap<TVoter>(AgreementMatrix<TVoter> agreement, IReadOnlyList<int> order, HtmlWriter html)
        where TVoter : notnull
    {
        double[] scores = [.. order.SelectMany(first => order.Where(second => second != first).Select(second => agreement.ValueAt(first, second))).OfType<double>()];
        if (scores.Length == 0)
        {
            html.Note("No pair has a score.");
            return;
        }

        var scale = new ScoreScale(scores.Min(), scores.Max());
        CellGrid.Write(
            [.. order.Select(row => VoterName.Of(agreement.Voters[row]))],
            order.Count,
            ScoreScale.Colours,
            (row, column) => row != column && agreement.ValueAt(order[row], order[column]) is { } score ? scale.StepOf(score) : -1,
            $"{agreement.Measure.Name}, {HtmlWriter.Number(order.Count)} × {HtmlWriter.Number(order.Count)}",
            html);
        scale.WriteKey(html);
    }

    private static void Write<TVoter>(AgreementMatrix<TVoter> agreement, HtmlWriter html)
        where TVoter : notnull
    {
        WriteHeatMap(agreement, Order(agreement), html);
        PairAgreement<TVoter>[] scored = [.. agreement.Where(pair => pair.Score is not null).OrderByDescending(pair => pair.Score!.Value.Value)];
        html.Note($"{HtmlWriter.Number(scored.Length)} of {HtmlWriter.Number(agreement.Count)} pairs have a score.");
        html.Markup("<table><thead><tr><th>pair</th><th class=\"n\">score</th><th class=\"n\">joint votes</th></tr></thead><tbody>\n");
        foreach (PairAgreement<TVoter> pair in scored.Length <= 2 * Ends ? scored : [.. scored[..Ends], .. scored[^Ends..]])
        {
            html.Markup("<tr>");
            html.Element("td", $"{VoterName.Of(pair.First)} – {VoterName.Of(pair.Second)}");
            html.Format($"<td class=\"n\">{pair.Score!.Value.Value:0.00}</td><td class=\"n\">{pair.Counts.Joint}</td></tr>\n");
        }

        html.Markup("</tbody></table>\n");
    }

    private static IReadOnlyList<int> Order<TVoter>(AgreementMatrix<TVoter> agreement)
        where TVoter : notnull =>
        HierarchicalClustering.Cluster(PairDistances.Of(agreement.Voters.Count, (first, second) => 1 - (agreement.ValueAt(first, second) ?? agreement.Measure.Lowest))).LeafOrder;
}

using UNVoting.Membership;
using UNVoting.Queries.Blocs;

namespace UNVoting.Pictures;

/// <summary>Found blocs as a picture: their members, the surest first, what they rest on, and the agreement of all pairs with the members of a bloc side by side.</summary>
public static class BlocsPicture
{
    /// <summary>Draws blocs found by any method.</summary>
    /// <param name="blocs">The blocs.</param>
    /// <returns>The picture; a State shows as its code, and each bloc with how sure its surest and its least sure places are, where that is known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="blocs"/> is <see langword="null"/>.</exception>
    public static Picture Of(FoundBlocs blocs)
    {
        ArgumentNullException.ThrowIfNull(blocs);
        return new Picture(
            $"{HtmlWriter.Number(blocs.Blocs.Count)} {(blocs.Blocs.Count == 1 ? "bloc" : "blocs")} of {HtmlWriter.Number(blocs.States.Count)} States, found in {HtmlWriter.Number(blocs.Votes.Count)} votes",
            html => Write(blocs, html));
    }

    private static void Write(FoundBlocs blocs, HtmlWriter html)
    {
        html.Note($"{blocs.Agreement.Measure.Name}; {Method(blocs.Method)}.");
        html.Markup("<table><thead><tr><th class=\"n\">bloc</th><th class=\"n\">States</th><th>confidence</th><th>members, the surest first</th></tr></thead><tbody>\n");
        var order = new List<int>(blocs.States.Count);
        foreach ((int bloc, ValueList<StateCode> members) in blocs.Blocs.Index())
        {
            int[] rows = [.. blocs.Partition.Blocs[bloc].OrderByDescending(row => blocs.Memberships[row].Confidence)];
            order.AddRange(rows);
            html.Format($"<tr><td class=\"n\">{bloc + 1}</td><td class=\"n\">{members.Count}</td><td class=\"s\">{Confidence(blocs, rows)}</td><td>");
            html.Text(string.Join(", ", rows.Select(row => blocs.States[row])));
            html.Markup("</td></tr>\n");
        }

        html.Markup("</tbody></table>\n");
        if (!blocs.Unplaced.IsEmpty)
        {
            html.Note($"Not placed, for want of joint votes: {string.Join(", ", blocs.Unplaced.Select(state => state.State))}.");
        }

        AgreementPicture.WriteHeatMap(blocs.Agreement, order, html);
    }

    private static string Confidence(FoundBlocs blocs, int[] surestFirst) =>
        (HtmlWriter.Score(blocs.Memberships[surestFirst[0]].Confidence), HtmlWriter.Score(blocs.Memberships[surestFirst[^1]].Confidence)) is var (most, least) && most == least ? most : $"{most}–{least}";

    private static string Method(BlocMethod method) => method switch
    {
        BlocMethod.Consensus => "consensus of Leiden searches over a range of resolutions",
        BlocMethod.Leiden => "one Leiden search",
        BlocMethod.Hierarchical => "hierarchical clustering",
        _ => "identical votes",
    };
}

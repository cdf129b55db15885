using System.Globalization;
using UNVoting.Documents;

namespace UNVoting.Queries.Sponsors;

/// <summary>Who stood behind each text of a sequence, such as a lineage, as a table of sponsor × text.</summary>
/// <remarks>Rows are the sponsors of any of the texts: States in order of code, then groups, offices and unresolved names by name. Columns are the texts in the
/// order given. Equal by value.</remarks>
public sealed record SponsorHistory
{
    private SponsorHistory(ValueList<SponsorTimeline> timelines, ValueList<Sponsor> sponsors, ValueList<ValueList<SponsorStanding>> rows) =>
        (Timelines, Sponsors, Rows) = (timelines, sponsors, rows);

    /// <summary>The timeline of each text, in the order of the columns.</summary>
    public ValueList<SponsorTimeline> Timelines { get; }

    /// <summary>The texts, in the order of the columns.</summary>
    public ValueList<DocumentSymbol> Texts => Timelines.Select(timeline => timeline.Symbol).ToValueList();

    /// <summary>The sponsors, in the order of the rows.</summary>
    public ValueList<Sponsor> Sponsors { get; }

    /// <summary>For each sponsor, where it stands towards each text.</summary>
    public ValueList<ValueList<SponsorStanding>> Rows { get; }

    /// <summary>The table of the given texts.</summary>
    /// <param name="texts">The texts, in the order of the columns.</param>
    /// <returns>The table. Costs O(sponsors × texts).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> or one of them is <see langword="null"/>.</exception>
    public static SponsorHistory Of(IEnumerable<AssemblyText> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return Of(texts.Select(SponsorTimeline.Of));
    }

    /// <summary>The table of the given timelines, such as those of the texts of a lineage.</summary>
    /// <param name="timelines">The timelines, in the order of the columns.</param>
    /// <returns>The table. Costs O(sponsors × texts).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="timelines"/> is <see langword="null"/>.</exception>
    public static SponsorHistory Of(IEnumerable<SponsorTimeline> timelines)
    {
        ArgumentNullException.ThrowIfNull(timelines);
        var listed = timelines.ToValueList();
        var sponsors = listed.SelectMany(timeline => timeline.Events).Select(change => change.Sponsor)
            .Distinct(SponsorIdentity.Instance).Order(SponsorIdentity.Instance).ToValueList();
        var columns = listed.Select(Standings).ToArray();
        var rows = sponsors.Select(sponsor => columns.Select(column => column.GetValueOrDefault(sponsor)).ToValueList()).ToValueList();
        return new SponsorHistory(listed, sponsors, rows);
    }

    /// <summary>The changes from each text to the next.</summary>
    /// <returns>One fewer than there are texts; empty for none or one.</returns>
    public ValueList<SponsorChanges> Changes() =>
        Timelines.Zip(Timelines.Skip(1), SponsorChanges.Between).ToValueList();

    private static Dictionary<Sponsor, SponsorStanding> Standings(SponsorTimeline timeline)
    {
        var standings = new Dictionary<Sponsor, SponsorStanding>(SponsorIdentity.Instance);
        foreach (var change in timeline.Events)
        {
            standings[change.Sponsor] = change.Role switch
            {
                SponsorRole.SubmittedBy => SponsorStanding.SubmittedBy,
                SponsorRole.Additional => SponsorStanding.Additional,
                SponsorRole.Withdrew => SponsorStanding.Withdrew,
                _ => SponsorStanding.Sponsor,
            };
        }

        return standings;
    }

    /// <summary>How many sponsors and texts.</summary>
    /// <returns>For example <c>41 sponsors × 5 texts</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Sponsors.Count} sponsors × {Timelines.Count} texts");
}

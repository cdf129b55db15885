using System.Globalization;
using UNVoting.Votes;

namespace UNVoting.Queries.Sources;

/// <summary>Where the sources of a record differ, vote by vote, text by text and field by field.</summary>
/// <remarks>
/// <para>A vote that several sources tell of is one vote with several readings (<see cref="Vote.OtherReadings"/>), and so is a text. The order of preference
/// is that of <see cref="UNVoting.Documents.SourceKind"/>: official documents, AKN4UN, JSON Lines, the Digital Library's records, its CSV, Voeten's data, unvotes. The preferred source
/// speaks in the record, the others stay beside it, and this report says where they say something else. A source that says nothing of a field differs from none.</para>
/// <para>Totals are compared as printed and as counted from the names, also within one source. A State that a source with names does not list did not vote by it.</para>
/// <para>Sponsors are compared draft by draft: what a source says of a resolution's sponsors is said of the draft that the resolution came from. A draft's own
/// document knows of no sponsor that joined later, and does not differ in it. Offices are not compared, because each source describes them in its own words.</para>
/// <para>A draft becomes one text. Where several resolutions are said to come from one draft, that is a difference of the draft; the sponsors of a resolution that it
/// cannot be told to have become are compared among themselves.</para>
/// </remarks>
public sealed record Reconciliation
{
    private Reconciliation(ValueList<Difference> differences) => Differences = differences;

    /// <summary>The differences: those of votes in the order of the record, then those of texts in order of symbol; within one by field, then by State.</summary>
    public ValueList<Difference> Differences { get; }

    /// <summary>Compares the sources of a record.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The report; without differences where the sources agree, or where there is only one and it agrees with itself. Costs O(votes cast + sponsorships).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is <see langword="null"/>.</exception>
    public static Reconciliation Of(VotingRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new Reconciliation(record.Votes.SelectMany(VoteDifferences.Of).Concat(TextDifferences.Of(record)).ToValueList());
    }

    /// <summary>How many differences there are.</summary>
    /// <returns>For example <c>12 differences</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Differences.Count} differences");
}

using System.Globalization;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Queries.Swing;

/// <summary>A separate vote on a part of a text beside the vote on the text as a whole: who was against the one and for the other, and what the part cost in votes.</summary>
/// <remarks>Equal by value.</remarks>
public sealed record PartAndWhole
{
    private PartAndWhole(Vote part, Vote whole, Tally ofPart, Tally ofWhole, TwoWayTable table) => (Part, Whole, OfPart, OfWhole, Table) = (part, whole, ofPart, ofWhole, table);

    /// <summary>The separate vote on paragraphs or on a named part.</summary>
    public Vote Part { get; }

    /// <summary>The vote on the text with all its parts.</summary>
    public Vote Whole { get; }

    /// <summary>The totals of the separate vote, counted from the names.</summary>
    public Tally OfPart { get; }

    /// <summary>The totals of the vote on the whole, counted from the names.</summary>
    public Tally OfWhole { get; }

    /// <summary>Who stood where: the part in the rows, the whole in the columns.</summary>
    public TwoWayTable Table { get; }

    /// <summary>The States against the part that were in favour of the whole.</summary>
    public ValueList<StateCode> AgainstPartForWhole => Table.StatesAt(Choice.Against, Choice.InFavour);

    /// <summary>The States in favour of the part that were against the whole.</summary>
    public ValueList<StateCode> ForPartAgainstWhole => Table.StatesAt(Choice.InFavour, Choice.Against);

    /// <summary>The States in favour of the whole that withheld their vote from the part: against it, abstaining or non-voting.</summary>
    public ValueList<StateCode> Withheld => Table.StatesWhere(move => move.From != Choice.InFavour && move.To == Choice.InFavour);

    /// <summary>The States in favour of the part that withheld their vote from the whole.</summary>
    public ValueList<StateCode> WithheldFromWhole => Table.StatesWhere(move => move.From == Choice.InFavour && move.To != Choice.InFavour);

    /// <summary>The part's price: votes in favour of the whole less votes in favour of the part. Negative where the part found more support than the whole.</summary>
    public int Price => OfWhole.InFavour - OfPart.InFavour;

    /// <summary>The margin of the whole less the margin of the part, each in favour minus against.</summary>
    public int MarginPrice => OfWhole.Margin - OfPart.Margin;

    /// <summary>Compares a separate vote with the vote on the whole.</summary>
    /// <param name="part">The vote on paragraphs or on a named part.</param>
    /// <param name="whole">The vote on the same text as a whole.</param>
    /// <param name="reading">As cast, or as later advised.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentNullException">A vote is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The subjects are not a part and the whole, the votes are on different symbols, or one has no names.</exception>
    public static PartAndWhole Between(Vote part, Vote whole, Reading reading = Reading.AsCast)
    {
        Standing.ThrowIfNameless(part, nameof(part));
        Standing.ThrowIfNameless(whole, nameof(whole));
        if (!IsPart(part))
        {
            throw new ArgumentException($"{part}: expected a separate vote on paragraphs or a part.", nameof(part));
        }

        if (whole.Subject.Kind != SubjectKind.Whole || whole.Symbol != part.Symbol)
        {
            throw new ArgumentException($"{whole}: expected the vote on {part.Symbol} as a whole.", nameof(whole));
        }

        return new PartAndWhole(part, whole, part.Count(reading)!.Value, whole.Count(reading)!.Value, TwoWayTable.Of(part, whole, reading));
    }

    /// <summary>Every separate vote beside the vote on the whole in the same body.</summary>
    /// <param name="record">The record.</param>
    /// <param name="reading">As cast, or as later advised.</param>
    /// <returns>The comparisons, in the order of the separate votes; where a body voted on the whole more than once, its last vote counts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is <see langword="null"/>.</exception>
    public static ValueList<PartAndWhole> FindAll(VotingRecord record, Reading reading = Reading.AsCast)
    {
        ArgumentNullException.ThrowIfNull(record);
        var found = new List<PartAndWhole>();
        foreach (Vote part in record.Votes.Where(vote => vote.Symbol is not null && vote.HasNames && IsPart(vote)))
        {
            Vote? whole = record.FindVotes(part.Symbol!).LastOrDefault(vote => vote.Subject.Kind == SubjectKind.Whole && vote.Body == part.Body && vote.HasNames);
            if (whole is not null)
            {
                found.Add(Between(part, whole, reading));
            }
        }

        return found.ToValueList();
    }

    /// <summary>The part with its price.</summary>
    /// <returns>For example <c>A/C.1/78/L.11 PP3: 106 in favour, the whole 112; price 6</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Part.Name} {Part.Subject}: {OfPart.InFavour} in favour, the whole {OfWhole.InFavour}; price {Price}");

    private static bool IsPart(Vote vote) => vote.Subject.Kind is SubjectKind.Paragraphs or SubjectKind.Part;
}

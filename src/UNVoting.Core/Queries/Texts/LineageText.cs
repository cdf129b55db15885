using UNVoting.Documents;
using UNVoting.Queries.Sponsors;

namespace UNVoting.Queries.Texts;

/// <summary>A text of a lineage on its whole way: drafts, revisions and the resolution or decision that they became.</summary>
/// <param name="Symbol">The symbol that it goes by: the resolution's or decision's, or else the latest draft's.</param>
/// <param name="Session">The session that it was before.</param>
/// <param name="Texts">What the record holds of it, the furthest on last; empty for a text that others name and the record does not hold.</param>
public sealed record LineageText(DocumentSymbol Symbol, AssemblySession Session, ValueList<AssemblyText> Texts) : IComparable<LineageText>
{
    /// <summary>The title of the furthest text that has one, in English where any has; empty where none has.</summary>
    public string Title => Texts.SelectMany(text => text.OtherReadings.Reverse().Append(text)).Where(reading => reading.Title.Length > 0)
        .OrderByDescending(reading => reading.Language).LastOrDefault()?.Title ?? "";

    /// <summary>The wording of the furthest text that has it, in English where any has; <see langword="null"/> where none has.</summary>
    public ResolutionText? Wording => Texts.Select(KnownWording.Of).OfType<AssemblyText>().OrderByDescending(reading => reading.Language).LastOrDefault()?.Wording;

    /// <summary>The sponsors of the furthest text that names any, with all their accounts; <see langword="null"/> where none does.</summary>
    public SponsorTimeline? Sponsors => Texts.Select(SponsorTimeline.Of).LastOrDefault(timeline => !timeline.Events.IsEmpty);

    /// <summary>The order of a lineage: by session, then symbol; of equals, by what is held, so that only equal texts compare as zero.</summary>
    /// <param name="other">The text to compare with.</param>
    /// <returns>Negative where this text comes first.</returns>
    public int CompareTo(LineageText? other)
    {
        if (other is null)
            return 1;
        int order = Chronology.Compare(Session, other.Session);
        order = order != 0 ? order : Symbol.CompareTo(other.Symbol);
        return order != 0 ? order : TextOrder.Compare(Texts, other.Texts, TextOrder.Compare);
    }

    /// <summary>The symbol and the title.</summary>
    /// <returns>For example <c>A/RES/78/237 Developments in …</c>.</returns>
    public override string ToString() => Title.Length == 0 ? Symbol.ToString() : $"{Symbol} {Title}";
}

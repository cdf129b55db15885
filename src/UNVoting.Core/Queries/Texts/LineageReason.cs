using System.Globalization;

namespace UNVoting.Queries.Texts;

/// <summary>One reason for a link of a lineage.</summary>
/// <param name="Kind">What it rests on.</param>
/// <param name="Strength">How strong it is, from 0 to 1.</param>
public sealed record LineageReason(LineageReasonKind Kind, double Strength)
{
    /// <summary>The reason with its strength.</summary>
    /// <returns>For example <c>title 0.86</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Word} {Strength:0.00}");

    private string Word => Kind switch
    {
        LineageReasonKind.AgendaItem => "agenda item",
        _ => Kind.ToString().ToLowerInvariant(),
    };
}

using System.Diagnostics.CodeAnalysis;
using UNVoting.Documents;

namespace UNVoting.Queries.Sponsors;

/// <summary>Who a sponsor is, whatever name was printed: a State by its code, anybody else by kind and name.</summary>
internal sealed class SponsorIdentity : IEqualityComparer<Sponsor>, IComparer<Sponsor>
{
    public static readonly SponsorIdentity Instance = new();

    public bool Equals(Sponsor? x, Sponsor? y) => Compare(x, y) == 0;

    public int GetHashCode([DisallowNull] Sponsor obj) =>
        obj.Kind == SponsorKind.State ? obj.State.GetHashCode() : HashCode.Combine(obj.Kind, obj.Name.GetHashCode(StringComparison.Ordinal));

    /// <summary>States in order of code, then groups, offices and names that were not resolved in order of name.</summary>
    public int Compare(Sponsor? x, Sponsor? y)
    {
        if (x is null || y is null)
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        int byKind = Turn(x.Kind).CompareTo(Turn(y.Kind));
        if (byKind != 0)
            return byKind;
        return x.Kind == SponsorKind.State ? x.State.CompareTo(y.State) : string.CompareOrdinal(x.Name, y.Name);
    }

    private static int Turn(SponsorKind kind) => kind switch
    {
        SponsorKind.State => 0,
        SponsorKind.Group => 1,
        SponsorKind.Office => 2,
        _ => 3,
    };
}

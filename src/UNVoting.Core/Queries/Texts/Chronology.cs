using NodaTime;
using UNVoting.Documents;

namespace UNVoting.Queries.Texts;

/// <summary>The order of texts in time.</summary>
internal static class Chronology
{
    /// <summary>By opening day where both are known, so that special sessions stand among the regular ones; else as sessions are ordered.</summary>
    public static int Compare(AssemblySession left, AssemblySession right) =>
        left.OpeningDate is { } first && right.OpeningDate is { } second && first != second ? first.CompareTo(second) : left.CompareTo(right);

    /// <summary>By session; drafts before what is adopted; by day, where it is not known last; then by symbol.</summary>
    public static int Compare(AssemblyText left, AssemblyText right)
    {
        int order = Compare(left.Session, right.Session);
        order = order != 0 ? order : left.IsAdopted.CompareTo(right.IsAdopted);
        order = order != 0 ? order : (left.Date ?? LocalDate.MaxIsoValue).CompareTo(right.Date ?? LocalDate.MaxIsoValue);
        return order != 0 ? order : left.Symbol.CompareTo(right.Symbol);
    }
}

using NodaTime;
using UNVoting.Documents;

namespace UNVoting.Import.Names;

/// <summary>Puts the pieces of names together that an earlier split, and a sort after it, left apart.</summary>
internal static class ScatteredPieces
{
    /// <summary>A list with more unresolved entries than this is not a list of names with an accident in it.</summary>
    private const int MostPieces = 16;

    /// <summary>Replaces two unresolved entries by one name where together, in one order, they are a known name and neither fits with another.</summary>
    public static void PutTogether(List<NameMatch> names, LocalDate? on)
    {
        var pieces = names.Where(name => name.Kind == SponsorKind.Unresolved).ToArray();
        if (pieces.Length is < 2 or > MostPieces) return;
        var fits = new List<(NameMatch First, NameMatch Second, NameMatch Whole)>();
        foreach (var first in pieces)
        {
            foreach (var second in pieces)
            {
                var whole = StateNames.Resolve($"{first.Printed} {second.Printed}", on);
                if (!ReferenceEquals(first, second) && whole.IsState) fits.Add((first, second, whole));
            }
        }

        foreach (var (first, second, whole) in fits)
        {
            if (fits.Count(fit => Touches(fit, first) || Touches(fit, second)) > 1) continue;
            names[names.FindIndex(name => ReferenceEquals(name, first))] = whole with { IsRepaired = true, OnBehalf = first.OnBehalf };
            names.RemoveAt(names.FindIndex(name => ReferenceEquals(name, second)));
        }
    }

    private static bool Touches((NameMatch First, NameMatch Second, NameMatch Whole) fit, NameMatch piece) =>
        ReferenceEquals(fit.First, piece) || ReferenceEquals(fit.Second, piece);
}

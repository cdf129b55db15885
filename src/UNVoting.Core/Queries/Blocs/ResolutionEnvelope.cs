using System.Collections.Immutable;

namespace UNVoting.Queries.Blocs;

/// <summary>The upper envelope of the modularity of partitions as lines in γ: Inside − γ · Expected (Weir, Emmons, Gibson, Taylor &amp; Mucha 2017).</summary>
internal static class ResolutionEnvelope
{
    /// <summary>The partitions that are best somewhere between two resolutions, each with its stretch.</summary>
    internal static ImmutableArray<ResolutionPlateau> Of(IEnumerable<(ResolvedBlocs Blocs, ModularityParts Parts)> searches, double from, double to)
    {
        var lines = searches.GroupBy(search => search.Blocs.Partition)
            .Select(group => (Partition: group.Key, group.First().Parts, Found: group.Count()))
            .ToArray();
        var plateaus = ImmutableArray.CreateBuilder<ResolutionPlateau>();

        // Walk along the envelope: from the line that is best now to the flatter line that overtakes it first.
        var at = from;
        var best = lines.MaxBy(line => (line.Parts.At(from), -line.Parts.Expected));
        while (true)
        {
            var (next, overtakes) = (best, to);
            foreach (var line in lines)
            {
                var steeper = best.Parts.Expected - line.Parts.Expected;
                if (steeper <= 0)
                    continue;
                var crossing = Math.Max(at, (best.Parts.Inside - line.Parts.Inside) / steeper);
                if (crossing < overtakes || (crossing == overtakes && next != best && line.Parts.Expected < next.Parts.Expected))
                    (next, overtakes) = (line, crossing);
            }

            if (next == best || overtakes > at)
                plateaus.Add(new ResolutionPlateau(best.Partition, at, overtakes, best.Found));
            if (next == best)
                return plateaus.ToImmutable();
            (best, at) = (next, overtakes);
        }
    }
}

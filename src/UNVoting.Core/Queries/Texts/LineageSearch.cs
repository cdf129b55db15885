using UNVoting.Documents;
using UNVoting.Votes;

namespace UNVoting.Queries.Texts;

/// <summary>Finds the links of lineages in a record.</summary>
/// <remarks>A text goes back to the latest texts that speak for it, not to those before them: of its candidates those are left out that another candidate goes back to.
/// The strongest of the rest is where it comes from; any other is too where it brings what none taken before brings, which is how two tracks merge.</remarks>
internal sealed class LineageSearch
{
    private const double LeastGain = 0.15;

    private readonly MatterText[] texts;
    private readonly LineageCandidates candidates;
    private readonly Dictionary<MatterText, List<(MatterText Earlier, LineageLink Link)>> links = [];
    private readonly Dictionary<MatterText, HashSet<MatterText>> ancestors = [];
    private readonly Dictionary<(MatterText Earlier, MatterText Later), LineageLink?> evidence = [];
    private readonly List<(MatterText Earlier, MatterText Later, bool IsLinked)> pins;

    public LineageSearch(VotingRecord record, IEnumerable<LineagePin> pins)
    {
        texts = [.. MatterChains.Of(record).Select(chain => new MatterText(record, chain)).OrderBy(text => text.Text)];
        candidates = new LineageCandidates(texts);
        this.pins = [.. pins.Select(pin => (Get(pin.Earlier), Get(pin.Later), pin.IsLinked))];
        foreach (var (earlier, later, isLinked) in this.pins)
        {
            if (isLinked && earlier.Text.CompareTo(later.Text) >= 0)
                throw new ArgumentException($"{later.Text.Symbol} cannot go back to {earlier.Text.Symbol}: expected the earlier text first.", nameof(pins));
        }
    }

    /// <summary>Every text of the record but amendments, in order of time.</summary>
    public IReadOnlyList<MatterText> Texts => texts;

    /// <summary>The text that goes by a symbol, on whatever step of its way.</summary>
    public MatterText Get(DocumentSymbol symbol) =>
        Array.Find(texts, text => text.Symbols.Contains(symbol)) ?? throw new KeyNotFoundException($"The record holds no text {symbol}.");

    /// <summary>All that is tied to a text, backwards and forwards, and the links between.</summary>
    public (List<MatterText> Texts, List<LineageLink> Links) Around(MatterText start)
    {
        var (found, waiting, tied) = (new HashSet<MatterText> { start }, new Queue<MatterText>([start]), new HashSet<LineageLink>());
        while (waiting.TryDequeue(out var text))
        {
            foreach (var (earlier, link) in LinksOf(text))
                Take(earlier, link);
            foreach (var later in candidates.After(text).Concat(PinnedAfter(text)).Where(later => IsCandidate(text, later)))
            {
                foreach (var (earlier, link) in LinksOf(later).Where(link => link.Earlier == text))
                    Take(later, link);
            }
        }

        return ([.. found.OrderBy(text => text.Text)], [.. tied]);

        void Take(MatterText text, LineageLink link)
        {
            tied.Add(link);
            if (found.Add(text))
                waiting.Enqueue(text);
        }
    }

    /// <summary>The latest resolution that a text recalls first and that the record does not hold.</summary>
    public DocumentSymbol? MissingBefore(MatterText text) => text.Recalled
        .Where(symbol => symbol.Nature == SymbolNature.Resolution && symbol.Organ == "A" && symbol.Session is { } session
            && Chronology.Compare(session, text.Text.Session) < 0 && !Array.Exists(texts, held => held.Symbols.Contains(symbol)))
        .OrderBy(symbol => symbol.Session!.Value, Comparer<AssemblySession>.Create(Chronology.Compare)).ThenBy(symbol => symbol).LastOrDefault();

    private IEnumerable<MatterText> PinnedAfter(MatterText earlier) => pins.Where(pin => pin.Earlier == earlier && pin.IsLinked).Select(pin => pin.Later);

    private bool IsCandidate(MatterText earlier, MatterText later) => PinOf(earlier, later) ?? Evidence(earlier, later) is not null;

    private bool? PinOf(MatterText earlier, MatterText later)
    {
        foreach (var pin in pins)
        {
            if (pin.Earlier == earlier && pin.Later == later)
                return pin.IsLinked;
        }

        return null;
    }

    private LineageLink? Evidence(MatterText earlier, MatterText later)
    {
        if (!evidence.TryGetValue((earlier, later), out var link))
            evidence.Add((earlier, later), link = LineageEvidence.Find(earlier, later));
        return link;
    }

    private List<(MatterText Earlier, LineageLink Link)> LinksOf(MatterText later)
    {
        if (links.TryGetValue(later, out var known))
            return known;
        var found = new List<(MatterText Earlier, LineageLink Link)>();
        foreach (var earlier in candidates.Before(later))
        {
            if (PinOf(earlier, later) is null && Evidence(earlier, later) is { } link)
                found.Add((earlier, link));
        }

        var taken = pins.Where(pin => pin.Later == later && pin.IsLinked).Select(pin => pin.Earlier).Distinct().Select(earlier => (Earlier: earlier, Link: LineageEvidence.Pinned(earlier, later))).ToList();
        var before = found.Concat(taken).Select(candidate => candidate.Earlier).SelectMany(AncestorsOf).ToHashSet();
        foreach (var candidate in found.Where(candidate => !before.Contains(candidate.Earlier)).OrderByDescending(candidate => candidate.Link.Strength).ThenByDescending(candidate => candidate.Earlier.Text))
        {
            if (taken.Count == 0 || LineageEvidence.GainOf(candidate.Earlier, [.. taken.Select(one => one.Earlier)], later) >= LeastGain)
                taken.Add(candidate);
        }

        links.Add(later, taken);
        return taken;
    }

    private HashSet<MatterText> AncestorsOf(MatterText text)
    {
        if (ancestors.TryGetValue(text, out var known))
            return known;
        var found = new HashSet<MatterText>();
        foreach (var (earlier, _) in LinksOf(text))
        {
            found.Add(earlier);
            found.UnionWith(AncestorsOf(earlier));
        }

        ancestors.Add(text, found);
        return found;
    }
}

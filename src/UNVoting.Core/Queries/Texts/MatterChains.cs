using UNVoting.Documents;
using UNVoting.Votes;

namespace UNVoting.Queries.Texts;

/// <summary>Which texts of a record are one on its way: by their links, and where one report recommends them under one title.</summary>
/// <remarks>Sources that know the resolution often do not know the draft, and reports do not know the number that the resolution will bear. Resolutions under one agenda item, and so
/// those of one report, bear different titles (Editorial Manual, Resolutions and other formal decisions, II.B).</remarks>
internal static class MatterChains
{
    public static IEnumerable<IReadOnlyList<AssemblyText>> Of(VotingRecord record)
    {
        var groups = new Dictionary<DocumentSymbol, List<AssemblyText>>();
        var reported = new Dictionary<(DocumentSymbol Report, string Title), List<AssemblyText>>();
        foreach (var text in record.Texts.Where(text => text.Kind != TextKind.Amendment))
        {
            var root = record.ChainOf(text.Symbol)[0];
            if (!groups.TryGetValue(root, out var group))
                groups.Add(root, group = []);
            group.Add(text);
            foreach (var account in text.Accounts.Where(account => account.Title.Length > 0))
            {
                foreach (var report in account.Linked(LinkKind.Report))
                    group = Joined(groups, reported, group, (report.Original, MatterText.Folded(account.Title)));
            }
        }

        return groups.Values.Distinct();
    }

    private static List<AssemblyText> Joined(
        Dictionary<DocumentSymbol, List<AssemblyText>> groups,
        Dictionary<(DocumentSymbol Report, string Title), List<AssemblyText>> reported,
        List<AssemblyText> group,
        (DocumentSymbol Report, string Title) key)
    {
        if (!reported.TryGetValue(key, out var other))
        {
            reported.Add(key, group);
            return group;
        }

        if (ReferenceEquals(other, group))
            return group;
        other.AddRange(group);
        foreach (var root in groups.Where(entry => ReferenceEquals(entry.Value, group)).Select(entry => entry.Key).ToArray())
            groups[root] = other;
        foreach (var place in reported.Where(entry => ReferenceEquals(entry.Value, group)).Select(entry => entry.Key).ToArray())
            reported[place] = other;
        return other;
    }
}

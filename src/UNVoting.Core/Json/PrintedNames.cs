using UNVoting.Documents;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Json;

/// <summary>The printed name that a State has most often in each kind of source. Lists then hold the code alone wherever the name is that one.</summary>
internal sealed class PrintedNames
{
    private readonly SortedDictionary<SourceKind, SortedDictionary<StateCode, string>> _names;

    public PrintedNames(SortedDictionary<SourceKind, SortedDictionary<StateCode, string>> names) => _names = names;

    public IReadOnlyDictionary<SourceKind, SortedDictionary<StateCode, string>> BySource => _names;

    /// <summary>The names that a record's rolls and sponsorships print; the same for equal records.</summary>
    public static PrintedNames In(VotingRecord record)
    {
        var counts = new Dictionary<(SourceKind Kind, StateCode State, string Name), int>();
        foreach (Vote vote in record.Votes.SelectMany(vote => vote.Accounts))
        {
            foreach (CastVote cast in vote.Roll)
            {
                Tell(vote.Source.Kind, cast.State, cast.Name);
            }
        }

        foreach (AssemblyText text in record.Texts.SelectMany(text => text.Accounts))
        {
            foreach (Sponsorship sponsorship in text.Sponsorships)
            {
                Tell(text.Source.Kind, sponsorship.Sponsor.State, sponsorship.Sponsor.Name);
            }
        }

        var names = new SortedDictionary<SourceKind, SortedDictionary<StateCode, string>>();
        foreach (var best in counts
            .GroupBy(count => (count.Key.Kind, count.Key.State))
            .Select(count => count.OrderByDescending(name => name.Value).ThenBy(name => name.Key.Name, StringComparer.Ordinal).First().Key)
            .Where(best => best.Name.Length > 0))
        {
            if (!names.TryGetValue(best.Kind, out SortedDictionary<StateCode, string>? ofKind))
            {
                names.Add(best.Kind, ofKind = []);
            }

            ofKind.Add(best.State, best.Name);
        }

        return new PrintedNames(names);

        void Tell(SourceKind kind, StateCode state, string name)
        {
            if (state != default)
            {
                System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, (kind, state, name), out _)++;
            }
        }
    }

    /// <summary>What a code alone stands for; empty where the sources of this kind print no name.</summary>
    public string Of(SourceKind kind, StateCode state) =>
        _names.TryGetValue(kind, out SortedDictionary<StateCode, string>? names) && names.TryGetValue(state, out string? name) ? name : "";
}

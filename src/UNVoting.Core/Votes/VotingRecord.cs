using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using UNVoting.Documents;
using UNVoting.Membership;

namespace UNVoting.Votes;

/// <summary>A voting record: texts with their sponsorships, votes, and the sources that both were read from.</summary>
/// <remarks>
/// <para>Votes stand in the order of <see cref="Vote.CompareTo"/>, texts in the order of <see cref="AssemblyText.CompareTo"/>, whatever the order in which they
/// came. Accounts of one vote, or of one text, from several sources are one vote or text with other readings: the preferred source
/// (<see cref="SourceKind"/>) speaks, the others stand in <see cref="Vote.OtherReadings"/>.</para>
/// <para>Equal by value. Filters give new records that share the votes and texts they keep. Safe from any thread.</para>
/// </remarks>
[TypeFormatterSource]
public sealed class VotingRecord : IEquatable<VotingRecord>
{
    private readonly ImmutableArray<Vote> _votes;
    private readonly ImmutableArray<AssemblyText> _texts;
    private readonly Lazy<FrozenDictionary<DocumentSymbol, ImmutableArray<Vote>>> _votesBySymbol;
    private readonly Lazy<FrozenDictionary<DocumentSymbol, AssemblyText>> _textsBySymbol;
    private readonly Lazy<TextChains> _chains;

    private VotingRecord(ImmutableArray<Vote> votes, ImmutableArray<AssemblyText> texts)
    {
        (_votes, _texts) = (votes, texts);
        _votesBySymbol = new(() => _votes.Where(vote => vote.Symbol is not null).GroupBy(vote => vote.Symbol!).ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray()));
        _textsBySymbol = new(() => _texts.ToFrozenDictionary(text => text.Symbol));
        _chains = new(() => new TextChains(_votes, _texts));
    }

    /// <summary>The record that holds nothing.</summary>
    public static VotingRecord Empty { get; } = new([], []);

    /// <summary>The votes, in order.</summary>
    public IReadOnlyList<Vote> Votes => _votes;

    /// <summary>The texts, in order of symbol.</summary>
    public IReadOnlyList<AssemblyText> Texts => _texts;

    /// <summary>The record of the given votes and texts.</summary>
    /// <param name="votes">The votes, in any order; accounts of one vote become one vote with other readings.</param>
    /// <param name="texts">The texts, likewise.</param>
    /// <returns>The record. Costs O(n log n).</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static VotingRecord Of(IEnumerable<Vote> votes, IEnumerable<AssemblyText>? texts = null)
    {
        ArgumentNullException.ThrowIfNull(votes);
        return new VotingRecord(Readings.Gather(votes), Readings.Gather(texts ?? []));
    }

    /// <summary>The record of votes that were put together before, such as those of a part of a record: accounts that stood apart there stay apart, although
    /// they might look like one vote where the others are missing.</summary>
    internal static VotingRecord OfGathered(IEnumerable<Vote> votes, IEnumerable<AssemblyText> texts) => new([.. votes.Distinct().Order()], Readings.Gather(texts));

    /// <summary>Every source that a vote or a text of the record was read from, in order of preference, each once.</summary>
    /// <returns>The sources. Costs O(votes + texts).</returns>
    public IReadOnlyList<Source> Sources() =>
        [.. _votes.SelectMany(vote => vote.Accounts).Select(vote => vote.Source)
            .Concat(_texts.SelectMany(text => text.Accounts).Select(text => text.Source))
            .Distinct().Order()];

    /// <summary>The votes on one symbol: on the text as a whole, its paragraphs, amendments to it and motions.</summary>
    /// <param name="symbol">The symbol as the votes have it.</param>
    /// <returns>The votes, in order; empty where there is none. Costs O(1).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="symbol"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<Vote> FindVotes(DocumentSymbol symbol)
    {
        ArgumentNullException.ThrowIfNull(symbol);
        return _votesBySymbol.Value.TryGetValue(symbol, out ImmutableArray<Vote> found) ? found : [];
    }

    /// <summary>The vote on one subject of one symbol.</summary>
    /// <param name="symbol">The symbol as the vote has it.</param>
    /// <param name="subject">What of it was voted on; the whole unless stated.</param>
    /// <returns>The vote.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="symbol"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">The record holds no such vote, or several.</exception>
    public Vote GetVote(DocumentSymbol symbol, VoteSubject? subject = null)
    {
        subject ??= VoteSubject.Whole;
        Vote[] found = [.. FindVotes(symbol).Where(vote => vote.Subject == subject)];
        return found.Length == 1
            ? found[0]
            : throw new KeyNotFoundException($"The record holds {found.Length} votes on {symbol} ({subject}), expected one.");
    }

    /// <summary>The votes on one matter in committee and in plenary: those on the symbol, on the draft it came from and on what it became.</summary>
    /// <param name="symbol">A draft's symbol, or a resolution's or decision's.</param>
    /// <returns>The votes, in order; empty where there is none. A draft that several resolutions are said to come from is counted to the one that it became, where the record can tell, and
    /// else to none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="symbol"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<Vote> FindVotesThroughout(DocumentSymbol symbol)
    {
        ArgumentNullException.ThrowIfNull(symbol);
        return [.. _chains.Value.Of(symbol).SelectMany(FindVotes).Order()];
    }

    /// <summary>The symbols of one text on its way: revisions, draft, resolution.</summary>
    /// <param name="symbol">Any of them.</param>
    /// <returns>The symbols in order, the given one among them. A contested draft stands with the text that <see cref="FindVotesThroughout"/> counts it to.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="symbol"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<DocumentSymbol> ChainOf(DocumentSymbol symbol)
    {
        ArgumentNullException.ThrowIfNull(symbol);
        return _chains.Value.Of(symbol);
    }

    /// <summary>The text under a symbol.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <returns>The text, or <see langword="null"/>. Costs O(1).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="symbol"/> is <see langword="null"/>.</exception>
    public AssemblyText? FindText(DocumentSymbol symbol)
    {
        ArgumentNullException.ThrowIfNull(symbol);
        return _textsBySymbol.Value.GetValueOrDefault(symbol);
    }

    /// <summary>The text under a symbol that the record must hold.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="symbol"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">The record holds no such text.</exception>
    public AssemblyText GetText(DocumentSymbol symbol) =>
        FindText(symbol) ?? throw new KeyNotFoundException($"The record holds no text {symbol}.");

    /// <summary>The part of the record that belongs to one session.</summary>
    /// <param name="session">The session.</param>
    /// <returns>A record that shares what it keeps.</returns>
    public VotingRecord InSession(AssemblySession session) => Part(vote => vote.Session == session, text => text.Session == session);

    /// <summary>The part of the record that belongs to one body.</summary>
    /// <param name="body">A Main Committee, or the plenary.</param>
    /// <returns>A record that shares what it keeps.</returns>
    public VotingRecord InBody(Body body) => Part(vote => vote.Body == body, text => text.Body == body);

    /// <summary>The votes of a span of days, with the texts that they were on and the texts dated in it.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <returns>A record that shares what it keeps; votes without a date are not in it.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> lies before <paramref name="from"/>.</exception>
    public VotingRecord Between(LocalDate from, LocalDate to)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        return Part(vote => vote.Date >= from && vote.Date <= to, text => text.Date >= from && text.Date <= to);
    }

    /// <summary>The part of the record under one agenda item.</summary>
    /// <param name="number">The item's number, such as <c>94</c> or <c>19 (b)</c>; <c>19(b)</c> is read alike.</param>
    /// <returns>A record that shares what it keeps.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="number"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="number"/> is not the number of an agenda item.</exception>
    public VotingRecord OnAgendaItem(string number)
    {
        string printed = new AgendaItem(number).Number;
        return Part(vote => Names(vote.AgendaItems), text => Names(text.AgendaItems));

        bool Names(ValueList<AgendaItem> items) => items.Any(item => item.Number == printed);
    }

    /// <summary>The votes that list a State by name, and the texts that it sponsored or that those votes were on.</summary>
    /// <param name="state">The State.</param>
    /// <returns>A record that shares what it keeps; each vote stays whole.</returns>
    public VotingRecord OfState(StateCode state) => Part(
        vote => vote.Roll.TryGetChoice(state, out _),
        text => text.Sponsorships.Any(sponsorship => sponsorship.Sponsor.State == state && state != default));

    /// <summary>The votes that meet a condition, with the texts that they were on.</summary>
    /// <param name="condition">What a vote must meet.</param>
    /// <returns>A record that shares what it keeps.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is <see langword="null"/>.</exception>
    public VotingRecord Where(Func<Vote, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return Part(condition, _ => false);
    }

    /// <summary>The facts of the record without the wording of its texts.</summary>
    /// <returns>A record that shares its votes, and the texts of which no wording is held.</returns>
    public VotingRecord WithoutWording() => new(_votes, Readings.Gather(_texts.SelectMany(text => text.Accounts).Select(text => text.Wording is null && text.OtherReadings.IsEmpty ? text : text with { Wording = null, OtherReadings = [] })));

    /// <summary>Both records as one.</summary>
    /// <param name="other">The other record.</param>
    /// <returns>The record of all that either holds, put together anew as <see cref="Of"/> does. The same whichever record is asked, and whatever the order in
    /// which several are united.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public VotingRecord Union(VotingRecord other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Of(_votes.Concat(other._votes), _texts.Concat(other._texts));
    }

    /// <summary>Whether both records hold equal votes and texts.</summary>
    /// <param name="other">The record to compare with.</param>
    /// <returns><see langword="true"/> where they do. Costs O(votes cast).</returns>
    public bool Equals(VotingRecord? other) =>
        other is not null && (ReferenceEquals(this, other) || (_votes.SequenceEqual(other._votes) && _texts.SequenceEqual(other._texts)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as VotingRecord);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (Vote vote in _votes)
        {
            hash.Add(vote);
        }

        foreach (AssemblyText text in _texts)
        {
            hash.Add(text.Symbol);
        }

        return hash.ToHashCode();
    }

    /// <summary>How much the record holds.</summary>
    /// <returns>For example <c>9 votes, 9 texts</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{_votes.Length} vote{(_votes.Length == 1 ? "" : "s")}, {_texts.Length} text{(_texts.Length == 1 ? "" : "s")}");

    /// <summary>Whether two records are equal by value.</summary>
    /// <param name="left">One record.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(VotingRecord? left, VotingRecord? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two records differ.</summary>
    /// <param name="left">One record.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(VotingRecord? left, VotingRecord? right) => !(left == right);

    private VotingRecord Part(Func<Vote, bool> ofVotes, Func<AssemblyText, bool> ofTexts)
    {
        ImmutableArray<Vote> votes = [.. _votes.Where(ofVotes)];

        // The ties are those of the votes that stay, so that a part asked for the same part again is itself.
        var chains = new TextChains(votes, _texts);
        HashSet<DocumentSymbol> votedOn = [.. votes.Where(vote => vote.Symbol is not null).Select(vote => vote.Symbol!).Distinct().SelectMany(chains.Of)];
        return new VotingRecord(votes, [.. _texts.Where(text => ofTexts(text) || votedOn.Contains(text.Symbol))]);
    }
}

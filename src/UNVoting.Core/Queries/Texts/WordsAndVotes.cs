using UNVoting.Documents;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Queries.Texts;

/// <summary>What changed in the words between two texts of a lineage, beside the States that changed their vote.</summary>
/// <param name="Words">The two texts, paragraph beside paragraph.</param>
/// <param name="EarlierVote">The vote on the earlier text.</param>
/// <param name="LaterVote">The vote on the later text.</param>
/// <param name="Reading">Whether votes are read as cast or as later advised.</param>
/// <param name="Votes">The States that stood elsewhere, in order of code. A State that was no member at one of the two votes is among them; empty where a vote is not known by name.</param>
public sealed record WordsAndVotes(TextComparison Words, Vote EarlierVote, Vote LaterVote, Reading Reading, ValueList<VoteChange> Votes)
{
    /// <summary>The paragraphs that changed, in the order of the later text.</summary>
    public ValueList<ParagraphChange> ChangedParagraphs => Words.Changes.Where(change => change.IsChange).ToValueList();

    /// <summary>Words and votes of two texts.</summary>
    /// <param name="earlier">The earlier text.</param>
    /// <param name="earlierVote">A vote on it.</param>
    /// <param name="later">The later text.</param>
    /// <param name="laterVote">A vote on it; in the same body, or the two do not compare.</param>
    /// <param name="reading">As cast, or as later advised.</param>
    /// <returns>Both together.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The wording of a text is not known, or the votes are of two bodies.</exception>
    public static WordsAndVotes Of(AssemblyText earlier, Vote earlierVote, AssemblyText later, Vote laterVote, Reading reading = Reading.AsCast)
    {
        ArgumentNullException.ThrowIfNull(earlierVote);
        ArgumentNullException.ThrowIfNull(laterVote);
        if (earlierVote.Body != laterVote.Body)
            throw new ArgumentException($"A vote in {earlierVote.Body} and one in {laterVote.Body} do not compare: expected two votes of one body.", nameof(laterVote));
        return new WordsAndVotes(TextComparison.Of(earlier, later), earlierVote, laterVote, reading, Changes(earlierVote, laterVote, reading));
    }

    private static ValueList<VoteChange> Changes(Vote earlier, Vote later, Reading reading)
    {
        if (!earlier.HasNames || !later.HasNames)
            return [];
        IEnumerable<StateCode> states = earlier.Positions(reading).Concat(later.Positions(reading)).Select(position => position.State).Distinct().Order();
        return states.Select(state => new VoteChange(state, earlier.ChoiceOf(state, reading)!.Value, later.ChoiceOf(state, reading)!.Value))
            .Where(change => change.Before != change.After).ToValueList();
    }
}

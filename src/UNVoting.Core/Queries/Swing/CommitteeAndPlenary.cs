using System.Globalization;
using UNVoting.Documents;
using UNVoting.Votes;

namespace UNVoting.Queries.Swing;

/// <summary>The same text, or the same part of it, voted on in a Main Committee and in plenary: who changed, who appeared and who vanished.</summary>
/// <remarks>Equal by value.</remarks>
public sealed record CommitteeAndPlenary
{
    private CommitteeAndPlenary(Vote committee, Vote plenary, Shifting shifting) => (Committee, Plenary, Shifting) = (committee, plenary, shifting);

    /// <summary>What the Main Committee decided.</summary>
    public Vote Committee { get; }

    /// <summary>What the Assembly decided.</summary>
    public Vote Plenary { get; }

    /// <summary>From the Committee's vote to the plenary's.</summary>
    public Shifting Shifting { get; }

    /// <summary>The States that cast another vote in plenary than in the Committee.</summary>
    public ValueList<Move> Changed => Shifting.Moves.Where(move => move.Steps is not (null or 0)).ToValueList();

    /// <summary>The States that cast a vote in plenary alone.</summary>
    public ValueList<Move> Appeared => Shifting.MovesOf(MoveKind.Joined);

    /// <summary>The States that cast a vote in the Committee alone.</summary>
    public ValueList<Move> Vanished => Shifting.MovesOf(MoveKind.DroppedOut);

    /// <summary>Compares a vote in a Main Committee with one in plenary.</summary>
    /// <param name="committee">The vote in the Main Committee.</param>
    /// <param name="plenary">The vote in plenary; the caller says that it was on the same text.</param>
    /// <param name="reading">As cast, or as later advised.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentNullException">A vote is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The first vote was taken in plenary or the second in a Main Committee, or one has no names.</exception>
    public static CommitteeAndPlenary Between(Vote committee, Vote plenary, Reading reading = Reading.AsCast)
    {
        ArgumentNullException.ThrowIfNull(committee);
        ArgumentNullException.ThrowIfNull(plenary);
        if (committee.Body == Body.Plenary)
        {
            throw new ArgumentException($"{committee}: expected a vote in a Main Committee.", nameof(committee));
        }

        return plenary.Body == Body.Plenary
            ? new CommitteeAndPlenary(committee, plenary, Shifting.Between(committee, plenary, reading))
            : throw new ArgumentException($"{plenary}: expected a vote in plenary.", nameof(plenary));
    }

    /// <summary>Every vote in plenary beside the vote in a Main Committee on the same subject of the same text.</summary>
    /// <param name="record">The record; the ties between a draft and what it became are its own (<see cref="VotingRecord.FindVotesThroughout"/>). Where a source ties a resolution to the
    /// report of a Committee alone, the draft is the one text of that report with the resolution's title.</param>
    /// <param name="reading">As cast, or as later advised.</param>
    /// <returns>The comparisons, in the order of the votes in plenary; where a Committee voted on the subject more than once, its last vote counts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is <see langword="null"/>.</exception>
    /// <remarks>Costs O(votes), and O(members) for each comparison.</remarks>
    public static ValueList<CommitteeAndPlenary> FindAll(VotingRecord record, Reading reading = Reading.AsCast)
    {
        ArgumentNullException.ThrowIfNull(record);
        ILookup<DocumentSymbol, Vote> reported = record.Votes.Where(vote => vote.Source.Symbol is not null && vote.Body != Body.Plenary && vote.HasNames).ToLookup(vote => vote.Source.Symbol!);
        var found = new List<CommitteeAndPlenary>();
        foreach (Vote plenary in record.Votes.Where(vote => vote.Body == Body.Plenary && vote.HasNames && vote.Symbol is not null))
        {
            Vote? committee = record.FindVotesThroughout(plenary.Symbol!).LastOrDefault(vote => IsSameInCommittee(vote, plenary)) ?? Reported(plenary, reported);
            if (committee is not null)
            {
                found.Add(Between(committee, plenary, reading));
            }
        }

        return found.ToValueList();
    }

    /// <summary>The text with how many changed, appeared and vanished.</summary>
    /// <returns>For example <c>A/C.1/73/L.27/Rev.1 → A/RES/73/27: 4 changed, 17 appeared, 6 vanished</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Committee.Name} → {Plenary.Name}: {Changed.Count} changed, {Appeared.Count} appeared, {Vanished.Count} vanished");

    private static Vote? Reported(Vote plenary, ILookup<DocumentSymbol, Vote> reported)
    {
        Vote[] alike =
        [
            .. plenary.Accounts.SelectMany(vote => vote.Links).Where(link => link.Kind == LinkKind.Report).Select(link => link.Symbol).Distinct()
                .SelectMany(report => reported[report]).Where(vote => IsSameInCommittee(vote, plenary) && vote.Title.Length > 0 && vote.Title == plenary.Title),
        ];
        return alike.Select(vote => vote.Symbol).Distinct().Count() == 1 ? alike[^1] : null;
    }

    private static bool IsSameInCommittee(Vote vote, Vote plenary) => vote.Body != Body.Plenary && vote.HasNames && vote.Subject == plenary.Subject;
}

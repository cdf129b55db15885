using UNVoting.Documents;
using UNVoting.Votes;

namespace UNVoting.Queries.Sponsors;

/// <summary>How a State that sponsored a text voted on it.</summary>
/// <param name="Sponsor">The State as sponsor.</param>
/// <param name="Choice">Where it stood in the vote; <see cref="Choice.NotMember"/> for an observer State, <see langword="null"/> where the vote is not known by name.</param>
public sealed record SponsorVote(Sponsor Sponsor, Choice? Choice)
{
    /// <summary>Who, and where it stood.</summary>
    /// <returns>For example <c>Niger: Abstaining</c>, or <c>Niger: not known</c>.</returns>
    public override string ToString() => $"{Sponsor}: {Choice?.ToString() ?? "not known"}";
}

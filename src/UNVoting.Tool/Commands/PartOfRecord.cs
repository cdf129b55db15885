using System.CommandLine;
using NodaTime;
using UNVoting.Documents;
using UNVoting.Import;
using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Tool.Commands;

/// <summary>The options by which a question is asked of a part of the record, and the votes that they leave.</summary>
internal sealed class PartOfRecord
{
    private readonly Option<AssemblySession?> session = VoteOptions.Session();
    private readonly Option<LocalDate?> from = VoteOptions.Day("--from", "The first day.");
    private readonly Option<LocalDate?> to = VoteOptions.Day("--to", "The last day.");
    private readonly Option<string?> subject = new("--subject") { Description = "A subject term as the source has it, in any case.", HelpName = "TERM" };
    private readonly Option<bool> separate = new("--separate") { Description = "Separate votes on paragraphs and parts alone." };
    private readonly Option<bool> advised = VoteOptions.Advised();

    /// <summary>The options, to be added to a command.</summary>
    public IEnumerable<Option> Options => [session, from, to, subject, separate, advised];

    /// <summary>The votes asked about, by name.</summary>
    public VoteMatrix<StateCode, Vote> Matrix(ReadResult read, ParseResult parsed)
    {
        (LocalDate? first, LocalDate? last) = (parsed.GetValue(from), parsed.GetValue(to));
        if (last < first)
        {
            throw new UsageException("the day of --to lies before that of --from");
        }

        // The votes are chosen first, so that who had no seat in any of them has no row.
        AssemblySession? chosen = parsed.GetValue(session);
        IEnumerable<Vote> votes = read.Record.Votes
            .Where(vote => chosen is null || vote.Session == chosen)
            .Where(vote => (first is null || vote.Date >= first) && (last is null || vote.Date <= last));
        VoteMatrix<StateCode, Vote> matrix = VoteMatrix.Of(votes, VoteOptions.Reading(parsed, advised));
        if (parsed.GetValue(subject) is { } term)
        {
            matrix = matrix.OnSubjectMatter(term);
        }

        return parsed.GetValue(separate) ? matrix.SeparateVotes() : matrix;
    }
}

using System.CommandLine;
using System.Globalization;
using NodaTime;
using UNVoting.Documents;
using UNVoting.Import;
using UNVoting.Matrices;
using UNVoting.Tables;
using UNVoting.Tool.Output;
using UNVoting.Votes;

namespace UNVoting.Tool.Commands;

/// <summary><c>unvoting agreement</c>: how alike each two States vote.</summary>
internal static class AgreementCommand
{
    public static Command Create(Screen screen)
    {
        Option<AgreementMeasure> measure = Measure();
        Option<AssemblySession?> session = VoteOptions.Session();
        Option<LocalDate?> from = VoteOptions.Day("--from", "The first day.");
        Option<LocalDate?> to = VoteOptions.Day("--to", "The last day.");
        Option<int> minimum = MinimumJoint();
        Option<bool> advised = VoteOptions.Advised();
        return TableCommand.Create(
            "agreement",
            "How alike each two States vote: joint, same, partial and opposite votes, and the score of a measure.",
            screen,
            Agreement,
            measure,
            session,
            from,
            to,
            minimum,
            advised);

        Table Agreement(ReadResult read, ParseResult parsed)
        {
            (LocalDate? first, LocalDate? last) = (parsed.GetValue(from), parsed.GetValue(to));
            if (last < first)
            {
                throw new UsageException("the day of --to lies before that of --from");
            }

            AssemblySession? chosen = parsed.GetValue(session);
            IEnumerable<Vote> votes = read.Record.Votes
                .Where(vote => chosen is null || vote.Session == chosen)
                .Where(vote => (first is null || vote.Date >= first) && (last is null || vote.Date <= last));
            return AgreementTable.Of(VoteMatrix.Of(votes, VoteOptions.Reading(parsed, advised)).Agreement(parsed.GetRequiredValue(measure), parsed.GetValue(minimum)));
        }
    }

    private static Option<AgreementMeasure> Measure() => new("--measure")
    {
        Description = $"The measure: {string.Join(", ", AgreementMeasure.All.Select(known => known.Code))}. s has absolute distances, kappa quadratic weights, pi linear ones.",
        HelpName = "MEASURE",
        DefaultValueFactory = _ => AgreementMeasure.Voeten,
        CustomParser = result =>
        {
            if (AgreementMeasure.TryGet(result.Tokens[0].Value, out AgreementMeasure? known))
            {
                return known;
            }

            result.AddError($"There is no measure {result.Tokens[0].Value}; expected one of {string.Join(", ", AgreementMeasure.All.Select(known => known.Code))}.");
            return null;
        },
    };

    private static Option<int> MinimumJoint() => new("--min-joint")
    {
        Description = "The number of joint votes below which a pair has no score.",
        HelpName = "N",
        DefaultValueFactory = _ => 1,
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1)
            {
                return number;
            }

            result.AddError($"{result.Tokens[0].Value} is no number of joint votes; expected a whole number from 1.");
            return 0;
        },
    };
}

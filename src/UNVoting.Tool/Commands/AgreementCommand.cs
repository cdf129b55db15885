using System.CommandLine;
using System.Globalization;
using UNVoting.Matrices;
using UNVoting.Tables;
using UNVoting.Tool.Output;

namespace UNVoting.Tool.Commands;

/// <summary><c>unvoting agreement</c>: how alike each two States vote.</summary>
internal static class AgreementCommand
{
    public static Command Create(Screen screen)
    {
        Option<AgreementMeasure> measure = Measure();
        var part = new PartOfRecord();
        Option<int> minimum = MinimumJoint();
        return TableCommand.Create(
            "agreement",
            "How alike each two States vote: joint, same, partial and opposite votes, and the score of a measure.",
            screen,
            (read, parsed) => AgreementTable.Of(part.Matrix(read, parsed).Agreement(parsed.GetRequiredValue(measure), parsed.GetValue(minimum))),
            [measure, minimum, .. part.Options]);
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

using UNVoting.Import.Adoption;
using UNVoting.Import.Markup;
using UNVoting.Import.Text;
using UNVoting.Votes;

namespace UNVoting.Import.Akn;

/// <summary>Reads how a text was adopted: the outcome, the totals and the voters by name.</summary>
internal sealed class AknVoting(AdoptionFacts facts, IssueLog issues)
{
    public void Read(MarkupElement meta)
    {
        List<MarkupElement> votings = [.. meta.Children("analysis").SelectMany(analysis => analysis.Below("voting"))];
        if (votings.Count > 1)
            issues.Warn(votings[1].Line, "voting-repeated", "More than one vote stands in the file, and AKN4UN does not say on what; the first was read.", votings[1]["outcome"]);
        if (votings is [var voting, ..])
            Take(voting);
    }

    private void Take(MarkupElement voting)
    {
        facts.Method = AdoptionMethod.Read(voting["outcome"]);
        if (facts.Method == VoteMethod.NotStated && voting["outcome"].Length > 0)
            issues.Warn(voting.Line, "method-not-read", "How the text was adopted could not be read.", voting["outcome"]);

        var voters = new VoterNames(issues);
        PrintedTotals totals = default;
        foreach (MarkupElement count in voting.Children("count"))
        {
            if (!PrintedCount.TryRead(count["value"], out int? total))
                issues.Warn(count.Line, "total-not-read", "The total could not be read.", count["value"]);
            switch (count["refersTo"].TrimStart('#'))
            {
                case "inFavour":
                    totals = totals with { InFavour = total };
                    Add(count, Choice.InFavour);
                    break;
                case "against":
                    totals = totals with { Against = total };
                    Add(count, Choice.Against);
                    break;
                case "abstaining" or "abstention":
                    totals = totals with { Abstaining = total };
                    Add(count, Choice.Abstaining);
                    break;
                case "nonVoting" or "notVoting" or "absent":
                    totals = totals with { NonVoting = total };
                    Add(count, Choice.NonVoting);
                    break;
                default:
                    issues.Warn(count.Line, "count-not-read", $"A count refers to \"{count["refersTo"]}\", which is none of in favour, against and abstaining.", count.Text);
                    break;
            }
        }

        facts.Totals = totals;
        facts.Roll = voters.ToRoll();

        void Add(MarkupElement count, Choice choice) =>
            voters.Add([.. count.Below("organization").Select(organization => organization.Text)], choice, facts.Date, count.Line);
    }
}

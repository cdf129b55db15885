using System.Globalization;
using NodaTime.Text;
using UNVoting.Documents;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Queries.Sources;

/// <summary>Compares the accounts of one vote.</summary>
internal static class VoteDifferences
{
    public static IEnumerable<Difference> Of(Vote vote)
    {
        Vote[] accounts = [vote, .. vote.OtherReadings];
        return Compare(DifferenceField.Date, account => account.Date is { } day ? LocalDatePattern.Iso.Format(day) : "")
            .Concat(Compare(DifferenceField.Meeting, account => Print(account.Meeting)))
            .Concat(Compare(DifferenceField.Method, account => EnumWords.OfStated(account.Method)))
            .Concat(Compare(DifferenceField.Outcome, account => EnumWords.OfStated(account.Outcome)))
            .Concat(CompareTotals(vote, accounts))
            .Concat(CompareChoices(vote, accounts))
            .Concat(CompareLinks(DifferenceField.Draft, LinkKind.Draft))
            .Concat(CompareLinks(DifferenceField.Report, LinkKind.Report));

        IEnumerable<Difference> Compare(DifferenceField field, Func<Vote, string> value) =>
            Statements.Compare(vote.Symbol, vote.Subject, field, accounts.Select(account => new Statement(account.Source, value(account))));

        IEnumerable<Difference> CompareLinks(DifferenceField field, LinkKind kind) =>
            Compare(field, account => string.Join("; ", account.Links.Where(link => link.Kind == kind).Select(link => link.Symbol).Distinct().Order()));
    }

    private static IEnumerable<Difference> CompareTotals(Vote vote, Vote[] accounts)
    {
        (Vote Account, Tally? Counted)[] counted = [.. accounts.Select(account => (account, account.Count()))];
        return Compare(DifferenceField.InFavour, totals => totals.InFavour, tally => tally.InFavour)
            .Concat(Compare(DifferenceField.Against, totals => totals.Against, tally => tally.Against))
            .Concat(Compare(DifferenceField.Abstaining, totals => totals.Abstaining, tally => tally.Abstaining))
            .Concat(Compare(DifferenceField.NonVoting, totals => totals.NonVoting, tally => tally.NonVoting));

        IEnumerable<Difference> Compare(DifferenceField field, Func<PrintedTotals, int?> printed, Func<Tally, int> count)
        {
            // What nobody prints is compared State by State.
            if (accounts.All(account => printed(account.PrintedTotals) is null))
                return [];
            return Statements.Compare(vote.Symbol, vote.Subject, field, counted.SelectMany(Said));

            IEnumerable<Statement> Said((Vote Account, Tally? Counted) of)
            {
                int? print = printed(of.Account.PrintedTotals);
                yield return new Statement(of.Account.Source, Print(print));
                if (of.Counted is { } tally && count(tally) != print)
                    yield return new Statement(of.Account.Source, Print(count(tally)), IsCounted: true);
            }
        }
    }

    private static IEnumerable<Difference> CompareChoices(Vote vote, Vote[] accounts)
    {
        Vote[] named = [.. accounts.Where(account => account.HasNames)];
        if (named.Length < 2 || named.All(account => account.Roll == named[0].Roll && account.Date == named[0].Date))
            yield break;
        foreach (StateCode state in named.SelectMany(account => account.Positions().Select(position => position.State)).Distinct().Order())
        {
            foreach (Difference difference in Statements.Compare(
                vote.Symbol, vote.Subject, DifferenceField.Vote, named.Select(account => new Statement(account.Source, EnumWords.Of(account.ChoiceOf(state)!.Value))), state))
            {
                yield return difference;
            }
        }
    }

    private static string Print(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}

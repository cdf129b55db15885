using UNVoting.Documents;

namespace UNVoting.Votes;

/// <summary>The order of votes: total, so that equal sets of votes stand in the same order.</summary>
internal static class VoteOrder
{
    public static int Compare(Vote left, Vote? right)
    {
        if (right is null)
        {
            return 1;
        }

        if (ReferenceEquals(left, right))
        {
            return 0;
        }

        int order = right.Date.HasValue.CompareTo(left.Date.HasValue);
        order = order != 0 ? order : Nullable.Compare(left.Date, right.Date);
        order = order != 0 ? order : left.Session.CompareTo(right.Session);
        order = order != 0 ? order : left.Body.CompareTo(right.Body);
        order = order != 0 ? order : Comparer<DocumentSymbol>.Default.Compare(left.Symbol, right.Symbol);
        order = order != 0 ? order : left.Subject.CompareTo(right.Subject);
        order = order != 0 ? order : CompareIdentifiers(left.Identifier, right.Identifier);
        order = order != 0 ? order : left.Source.CompareTo(right.Source);
        return order != 0 ? order : CompareContent(left, right);
    }

    private static int CompareContent(Vote left, Vote right)
    {
        int order = string.CompareOrdinal(left.Title, right.Title);
        order = order != 0 ? order : Nullable.Compare(left.Meeting, right.Meeting);
        order = order != 0 ? order : left.Method.CompareTo(right.Method);
        order = order != 0 ? order : left.Outcome.CompareTo(right.Outcome);
        order = order != 0 ? order : left.RequiredMajority.CompareTo(right.RequiredMajority);
        order = order != 0 ? order : Compare(left.PrintedTotals, right.PrintedTotals);
        order = order != 0 ? order : Compare(left.Roll, right.Roll);
        order = order != 0 ? order : TextOrder.Compare(left.Advice, right.Advice, Compare);
        order = order != 0 ? order : TextOrder.Compare(left.AgendaItems, right.AgendaItems, (one, other) => one.CompareTo(other));
        order = order != 0 ? order : TextOrder.Compare(left.Subjects, right.Subjects, string.CompareOrdinal);
        order = order != 0 ? order : TextOrder.Compare(left.Links, right.Links, TextOrder.Compare);
        return order != 0 ? order : TextOrder.Compare(left.OtherReadings, right.OtherReadings, Compare);
    }

    private static int Compare(PrintedTotals left, PrintedTotals right)
    {
        int order = Nullable.Compare(left.InFavour, right.InFavour);
        order = order != 0 ? order : Nullable.Compare(left.Against, right.Against);
        order = order != 0 ? order : Nullable.Compare(left.Abstaining, right.Abstaining);
        order = order != 0 ? order : Nullable.Compare(left.NonVoting, right.NonVoting);
        return order != 0 ? order : Nullable.Compare(left.Members, right.Members);
    }

    private static int Compare(Roll left, Roll right)
    {
        for (int i = 0; i < Math.Min(left.Count, right.Count); i++)
        {
            (CastVote one, CastVote other) = (left[i], right[i]);
            int order = one.State.CompareTo(other.State);
            order = order != 0 ? order : one.Choice.CompareTo(other.Choice);
            order = order != 0 ? order : string.CompareOrdinal(one.Name, other.Name);
            if (order != 0)
            {
                return order;
            }
        }

        return left.Count.CompareTo(right.Count);
    }

    private static int Compare(LaterAdvice left, LaterAdvice right)
    {
        int order = left.State.CompareTo(right.State);
        order = order != 0 ? order : string.CompareOrdinal(left.Name, right.Name);
        return order != 0 ? order : left.Advised.CompareTo(right.Advised);
    }

    // Numberings such as "rcid 77" and "rcid 9001" are ordered by their number, not by their digits.
    private static int CompareIdentifiers(string left, string right)
    {
        int byLength = left.Length.CompareTo(right.Length);
        return byLength != 0 ? byLength : string.CompareOrdinal(left, right);
    }
}

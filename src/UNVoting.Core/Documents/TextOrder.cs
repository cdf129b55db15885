namespace UNVoting.Documents;

/// <summary>The order of texts by all that they say, where symbol and source do not tell them apart: total, so that equal sets of texts stand in the same order.</summary>
internal static class TextOrder
{
    public static int Compare(AssemblyText left, AssemblyText? right)
    {
        if (right is null)
        {
            return 1;
        }

        if (ReferenceEquals(left, right))
        {
            return 0;
        }

        int order = left.Symbol.CompareTo(right.Symbol);
        order = order != 0 ? order : left.Source.CompareTo(right.Source);
        order = order != 0 ? order : left.Language.CompareTo(right.Language);
        order = order != 0 ? order : string.CompareOrdinal(left.Title, right.Title);
        order = order != 0 ? order : left.Kind.CompareTo(right.Kind);
        order = order != 0 ? order : left.Session.CompareTo(right.Session);
        order = order != 0 ? order : left.Body.CompareTo(right.Body);
        order = order != 0 ? order : Nullable.Compare(left.Date, right.Date);
        order = order != 0 ? order : left.OrallyRevised.CompareTo(right.OrallyRevised);
        order = order != 0 ? order : Compare(left.AgendaItems, right.AgendaItems, (one, other) => one.CompareTo(other));
        order = order != 0 ? order : Compare(left.Sponsorships, right.Sponsorships, Compare);
        order = order != 0 ? order : Compare(left.Links, right.Links, Compare);
        order = order != 0 ? order : Compare(left.Subjects, right.Subjects, string.CompareOrdinal);
        order = order != 0 ? order : Compare(left.Wording, right.Wording);
        return order != 0 ? order : Compare(left.OtherReadings, right.OtherReadings, Compare);
    }

    public static int Compare(DocumentLink left, DocumentLink right)
    {
        int order = left.Kind.CompareTo(right.Kind);
        order = order != 0 ? order : left.Symbol.CompareTo(right.Symbol);
        return order != 0 ? order : string.CompareOrdinal(left.Place, right.Place);
    }

    /// <summary>By the first items that differ; a list comes before those that go on after its last item.</summary>
    public static int Compare<T>(ValueList<T> left, ValueList<T> right, Comparison<T> compare)
    {
        for (int i = 0; i < Math.Min(left.Count, right.Count); i++)
        {
            int order = compare(left[i], right[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return left.Count.CompareTo(right.Count);
    }

    private static int Compare(Sponsorship left, Sponsorship right)
    {
        int order = left.Sponsor.Kind.CompareTo(right.Sponsor.Kind);
        order = order != 0 ? order : left.Sponsor.State.CompareTo(right.Sponsor.State);
        order = order != 0 ? order : string.CompareOrdinal(left.Sponsor.Name, right.Sponsor.Name);
        order = order != 0 ? order : left.Role.CompareTo(right.Role);
        order = order != 0 ? order : Nullable.Compare(left.Date, right.Date);
        return order != 0 ? order : Comparer<DocumentSymbol>.Default.Compare(left.Document, right.Document);
    }

    private static int Compare(ResolutionText? left, ResolutionText? right)
    {
        if (left is null || right is null)
        {
            return (left is not null).CompareTo(right is not null);
        }

        int order = string.CompareOrdinal(left.Formula, right.Formula);
        order = order != 0 ? order : Compare(left.Preamble, right.Preamble, Compare);
        order = order != 0 ? order : Compare(left.Operative, right.Operative, Compare);
        order = order != 0 ? order : Compare(left.Footnotes, right.Footnotes, Compare);
        return order != 0 ? order : Compare(left.Annexes, right.Annexes, Compare);
    }

    private static int Compare(Paragraph left, Paragraph right)
    {
        int order = left.Label.CompareTo(right.Label);
        order = order != 0 ? order : string.CompareOrdinal(left.Number, right.Number);
        order = order != 0 ? order : string.CompareOrdinal(left.Opening, right.Opening);
        order = order != 0 ? order : string.CompareOrdinal(left.Text, right.Text);
        order = order != 0 ? order : string.CompareOrdinal(left.Heading, right.Heading);
        order = order != 0 ? order : Compare(left.FootnoteMarks, right.FootnoteMarks, string.CompareOrdinal);
        order = order != 0 ? order : Compare(left.Citations, right.Citations, Compare);
        return order != 0 ? order : Compare(left.Children, right.Children, Compare);
    }

    private static int Compare(Citation left, Citation right)
    {
        int order = left.Symbol.CompareTo(right.Symbol);
        order = order != 0 ? order : string.CompareOrdinal(left.Printed, right.Printed);
        return order != 0 ? order : Nullable.Compare(left.Date, right.Date);
    }

    private static int Compare(Footnote left, Footnote right)
    {
        int order = string.CompareOrdinal(left.Mark, right.Mark);
        order = order != 0 ? order : string.CompareOrdinal(left.Text, right.Text);
        return order != 0 ? order : Compare(left.Citations, right.Citations, Compare);
    }

    private static int Compare(Annex left, Annex right)
    {
        int order = string.CompareOrdinal(left.Number, right.Number);
        order = order != 0 ? order : string.CompareOrdinal(left.Title, right.Title);
        return order != 0 ? order : Compare(left.Paragraphs, right.Paragraphs, Compare);
    }
}

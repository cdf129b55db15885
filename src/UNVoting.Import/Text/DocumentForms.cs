namespace UNVoting.Import.Text;

/// <summary>Tells what a document is from the form of its front.</summary>
internal static class DocumentForms
{
    private const int FrontLines = 80;
    private const int LongestLine = 400;

    public static DocumentForm Of(IReadOnlyList<ContentLine> lines)
    {
        bool draft = false, formula = false;
        string before = "";
        foreach (ContentLine line in lines.Take(FrontLines))
        {
            string plain = line.Plain;
            if (plain.Says("Resolution adopted by the General Assembly") || plain.Says("Decision adopted by the General Assembly") || (!formula && AdoptedNumber.Read(plain) is not null))
                return DocumentForm.Adopted;

            // The name of the committee and the line of sponsors may be wrapped anywhere.
            string joined = line.Adjacent || BodyName.IsCut(before, plain) ? $"{before} {plain}" : plain;
            int report = joined.IndexOf("Report of the ", StringComparison.OrdinalIgnoreCase);
            if (report >= 0 && !formula && !draft && BodyName.Take(joined.AsSpan(report + "Report of the ".Length), out _) > 0 && !plain.StartsWith('['))
                return DocumentForm.Report;
            draft |= !formula && DraftLine.Read(joined) is not null;
            formula |= plain.StartsWith("The General Assembly", StringComparison.Ordinal);
            before = joined.Length > LongestLine ? joined[^LongestLine..] : joined;
        }

        return draft || formula ? DocumentForm.Draft : DocumentForm.Unknown;
    }
}

namespace UNVoting.Import.Text;

/// <summary>Tells what a document is from the form of its front.</summary>
internal static class DocumentForms
{
    private const int FrontLines = 80;

    public static DocumentForm Of(IReadOnlyList<ContentLine> lines)
    {
        bool draft = false, formula = false;
        string before = "";
        foreach (ContentLine line in lines.Take(FrontLines))
        {
            string plain = line.Plain;
            if (Contains(plain, "Resolution adopted by the General Assembly") || Contains(plain, "Decision adopted by the General Assembly"))
                return DocumentForm.Adopted;
            int report = plain.IndexOf("Report of the ", StringComparison.OrdinalIgnoreCase);
            if (report >= 0 && !formula && !draft && BodyName.Take(plain.AsSpan(report + "Report of the ".Length), out _) > 0 && !plain.StartsWith('['))
                return DocumentForm.Report;

            // The line of sponsors may be wrapped anywhere.
            string joined = line.Adjacent ? $"{before} {plain}" : plain;
            draft |= !formula && DraftLine.Read(joined) is not null;
            formula |= plain.StartsWith("The General Assembly", StringComparison.Ordinal);
            before = joined.Length > 400 ? plain : joined;
        }

        return draft || formula ? DocumentForm.Draft : DocumentForm.Unknown;
    }

    private static bool Contains(string text, string words) => text.Contains(words, StringComparison.OrdinalIgnoreCase);
}

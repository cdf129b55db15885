using UNVoting.Import.Text;

namespace UNVoting.Import.Akn;

/// <summary>The annexes of an attachment: its first heading names it, in any language, and one like it begins the next.</summary>
internal static class AknAnnex
{
    private static readonly string[] Words = ["Annex", "Appendix", "Enclosure", "Annexe", "Appendice", "Anexo", "Apéndice", "Приложение", "Добавление", "附件", "附录", "مرفق", "المرفق", "تذييل", "التذييل"];

    /// <summary>Takes a heading inside an annex where it is the name of one, or the title of one that has none yet.</summary>
    /// <returns>Whether it was either.</returns>
    public static bool Take(ParagraphTree tree, string plain)
    {
        if (Number(plain) is { } number)
        {
            if (tree.AnnexIsBare)
                tree.NumberAnnex(number);
            else
                tree.BeginAnnex(number, "");
            return true;
        }

        if (!tree.AnnexIsBare || tree.HasHeading)
            return false;
        tree.TitleAnnex(plain);
        return true;
    }

    private static string? Number(string plain)
    {
        foreach (string word in Words)
        {
            if (!plain.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                continue;
            string rest = plain[word.Length..].Trim();
            if (rest.Length == 0 || Headings.IsDesignator(rest))
                return rest;
        }

        return null;
    }
}

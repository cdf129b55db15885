namespace UNVoting.Import.Adoption;

/// <summary>The title of a text in a library's catalogue, where it stands in one with what the cataloguer says of the text: <c>Rights of the child : resolution / adopted by the General Assembly</c>.</summary>
/// <remarks>The text's own title ends where that begins. What is left out is what kind of text it is and who adopted it, which the text itself has.</remarks>
internal static class CatalogueTitle
{
    private static readonly string[] Kinds = ["resolution", "decision"];

    /// <summary>The title alone. What follows the kind may be cut off, as data sets cut long titles.</summary>
    /// <param name="printed">The title as catalogued.</param>
    public static string Of(string printed)
    {
        int colon = printed.LastIndexOf(':');
        if (colon <= 0)
        {
            return printed;
        }

        ReadOnlySpan<char> statement = printed.AsSpan(colon + 1).Trim();
        foreach (string kind in Kinds)
        {
            if (statement.StartsWith(kind, StringComparison.Ordinal) && statement[kind.Length..].TrimStart() is [] or ['/', ..])
            {
                return printed[..colon].TrimEnd();
            }
        }

        return printed;
    }
}

using NodaTime;
using UNVoting.Documents;
using UNVoting.Membership;

namespace UNVoting.Import.Names;

/// <summary>The one place where a name as printed becomes a State.</summary>
/// <remarks>
/// <para>Known are all official short names of the register, at any date, the names that documents and data sets use beside them, and the forms that follow from these by rule.
/// Case, accents, apostrophes, articles, blanks of every kind, hyphens at line ends, emphasis, links, footnote marks and UTF-8 read in the wrong encoding do not matter.</para>
/// <para>Nothing is guessed: a name with a letter too many or too few does not resolve, nor does one that could stand for several States on the day ("Korea"; "Yugoslavia" without a day).</para>
/// <para>Safe from any thread; the result depends on the arguments alone.</para>
/// </remarks>
public static class StateNames
{
    /// <summary>Resolves a whole name.</summary>
    /// <param name="printed">The name as printed.</param>
    /// <param name="on">The day of the document; it decides where a name has stood for several States, and how the name stands to those in use. Null where no day is known.</param>
    /// <returns>The name with its State; or with the kind of a group or an office; or unresolved.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="printed"/> is null.</exception>
    public static NameMatch Resolve(string printed, LocalDate? on = null)
    {
        ArgumentNullException.ThrowIfNull(printed);
        return TryResolve(printed, on, out var state, out var use, out var isRepaired)
            ? new NameMatch(printed, SponsorKind.State, state, use) { IsRepaired = isRepaired }
            : new NameMatch(printed, KindOf(printed, on), default, NameUse.Unknown);
    }

    /// <summary>Resolves a whole name without allocating; for readers of large files.</summary>
    /// <param name="printed">The name as printed.</param>
    /// <param name="on">The day of the document; null where none is known.</param>
    /// <param name="state">The State; the default value where the name does not resolve.</param>
    /// <returns>Whether the name resolved. Costs a fraction of a microsecond.</returns>
    public static bool TryResolve(ReadOnlySpan<char> printed, LocalDate? on, out StateCode state) => TryResolve(printed, on, out state, out _, out _);

    /// <summary>Resolves a whole name without allocating, and says how the name stands to the official ones.</summary>
    /// <param name="printed">The name as printed.</param>
    /// <param name="on">The day of the document; null where none is known.</param>
    /// <param name="state">The State; the default value where the name does not resolve.</param>
    /// <param name="use">How the name stands to the official names of the State.</param>
    /// <returns>Whether the name resolved.</returns>
    public static bool TryResolve(ReadOnlySpan<char> printed, LocalDate? on, out StateCode state, out NameUse use) =>
        TryResolve(printed, on, out state, out use, out _);

    /// <summary>Takes a list in prose apart into its names.</summary>
    /// <remarks>
    /// <para>Names are parted by commas, semicolons, "and", "&amp;" and "as well as"; where there is no comma in the whole text, by line ends too. "Bosnia and Herzegovina and Brazil" is two names, "Trinidad and Tobago" one.
    /// "Serbia and Montenegro" is one, except on a day after that name was given up, when it is two.</para>
    /// <para>A group ("the States Members of the United Nations that are members of the Group of 77 and China") and an office ("the Vice-Chair of the Committee, on the basis of informal consultations") are one name each.
    /// What cannot be resolved stays in its place as an unresolved name, verbatim. Words that only lead to a name ("on behalf of", "submitted by", "the delegation of", "Additional sponsors") and document symbols in brackets are left out.</para>
    /// </remarks>
    /// <param name="prose">The list, without the sentence around it.</param>
    /// <param name="on">The day of the document; null where none is known.</param>
    /// <returns>The names in order; empty for a text without words. Costs O(length).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="prose"/> is null.</exception>
    public static ValueList<NameMatch> SplitList(string prose, LocalDate? on = null)
    {
        ArgumentNullException.ThrowIfNull(prose);
        return new NameList(prose, on).Read().ToValueList();
    }

    /// <summary>Takes the entries of a list apart that was split before, not always at the right places: "SOLOMON" and "ISLANDS" are put together wherever in the list they stand, "UNITED STATES AND VIET NAM" is taken apart.</summary>
    /// <param name="pieces">The entries; read once.</param>
    /// <param name="on">The day of the document; null where none is known.</param>
    /// <returns>The names in order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pieces"/> is null.</exception>
    public static ValueList<NameMatch> SplitList(IEnumerable<string> pieces, LocalDate? on = null)
    {
        ArgumentNullException.ThrowIfNull(pieces);
        var names = new NameList(string.Join(", ", pieces), on).Read();
        ScatteredPieces.PutTogether(names, on);
        return names.ToValueList();
    }

    /// <summary>A group or an office is one where a list would find it alone.</summary>
    private static SponsorKind KindOf(string printed, LocalDate? on) =>
        new NameList(printed, on).Read() is [{ Kind: SponsorKind.Group or SponsorKind.Office } only] ? only.Kind : SponsorKind.Unresolved;

    internal static bool TryResolve(ReadOnlySpan<char> printed, LocalDate? on, out StateCode state, out NameUse use, out bool isRepaired)
    {
        Span<char> buffer = stackalloc char[NameKey.MaxLength];
        var length = NameKey.Write(printed, buffer, out var breaks);
        var name = length == 0 ? null : NameRegister.Find(buffer[..length]);
        state = name?.StateOn(on) ?? default;
        use = NameUse.Unknown;
        isRepaired = false;
        if (state.IsNone) return false;
        use = name!.UseOn(state, on, breaks, out isRepaired);
        return true;
    }
}

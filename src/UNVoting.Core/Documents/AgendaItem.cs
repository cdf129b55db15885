using System.Diagnostics.CodeAnalysis;

namespace UNVoting.Documents;

/// <summary>An item of the Assembly's agenda: "94" or "19 (b)", with its title where known.</summary>
/// <remarks>
/// Equal when number and title are. Ordered by number, then letter: 9, 19, 19 (a), 19 (b), 19 (aa), 94; items of one number by title, without a title first.
/// </remarks>
public sealed record AgendaItem : IComparable<AgendaItem>
{
    /// <summary>An item by number.</summary>
    /// <param name="number">"94", "19 (b)"; "19(b)" is read alike.</param>
    /// <param name="title">The title, as printed; null where not known.</param>
    /// <exception cref="ArgumentNullException">The number is null.</exception>
    /// <exception cref="FormatException">The number is not the number of an agenda item.</exception>
    public AgendaItem(string number, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(number);
        if (!TryNumber(number, out string? canonical, out var fault))
            throw fault.ToException("the number of an agenda item", number);
        Number = canonical;
        Title = title;
    }

    private AgendaItem(string canonical) => Number = canonical;

    /// <summary>The number, with the letter of the sub-item where there is one: "94", "19 (b)".</summary>
    public string Number { get; }

    /// <summary>The title, as printed; null where not known.</summary>
    public string? Title { get; init; }

    /// <summary>Reads the number of an item if the text is one: "94", "19 (b)", "19(b)".</summary>
    /// <param name="text">The number alone, blanks around it allowed.</param>
    /// <param name="item">The item, without a title; null when the text is not a number.</param>
    /// <returns>Whether it is one. Never throws.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out AgendaItem? item)
    {
        item = TryNumber(text, out string? number, out _) ? new AgendaItem(number) : null;
        return item is not null;
    }

    /// <summary>Orders by number, then by title.</summary>
    /// <param name="other">The other item; null comes first.</param>
    /// <returns>Negative, zero or positive; zero only for equal items.</returns>
    public int CompareTo(AgendaItem? other)
    {
        if (other is null)
            return 1;
        int byNumber = NumberedPath.Parse(Number, lettered: true).CompareTo(NumberedPath.Parse(other.Number, lettered: true));
        return byNumber != 0 ? byNumber : string.CompareOrdinal(Title, other.Title);
    }

    /// <summary>The number, then the title if known: "94: Developments in the field of …".</summary>
    /// <returns>Text for people.</returns>
    public override string ToString() => Title is null ? Number : $"{Number}: {Title}";

    private static bool TryNumber(ReadOnlySpan<char> text, [NotNullWhen(true)] out string? canonical, out ParseFault fault)
    {
        bool read = NumberedPath.TryRead(text, 0, lettered: true, out var path, out fault);
        canonical = read ? path.ToString() : null;
        return read;
    }
}

namespace UNVoting.Documents;

/// <summary>A tie from a text or a vote to another document.</summary>
/// <param name="Kind">What the other document is to it.</param>
/// <param name="Symbol">The other document.</param>
/// <param name="Place">Where in the other document, as printed, such as <c>para. 14, draft resolution I</c>; empty where no place is given.</param>
/// <exception cref="ArgumentNullException"><paramref name="Symbol"/> or <paramref name="Place"/> is <see langword="null"/>.</exception>
public sealed record DocumentLink(LinkKind Kind, DocumentSymbol Symbol, string Place = "")
{
    /// <summary>The other document.</summary>
    /// <exception cref="ArgumentNullException">Set to <see langword="null"/>.</exception>
    public DocumentSymbol Symbol { get; init => field = NotNull.Of(value); } = NotNull.Of(Symbol);

    /// <summary>Where in the other document, as printed; empty where no place is given.</summary>
    /// <exception cref="ArgumentNullException">Set to <see langword="null"/>.</exception>
    public string Place { get; init => field = NotNull.Of(value); } = NotNull.Of(Place);

    /// <summary>What the other document is, and where in it.</summary>
    /// <returns>For example <c>Report A/78/404, para. 14</c>.</returns>
    public override string ToString() => Place.Length == 0 ? $"{Kind} {Symbol}" : $"{Kind} {Symbol}, {Place}";
}

namespace UNVoting.Documents;

/// <summary>The publication that a fact was read from.</summary>
/// <param name="Kind">What kind of publication.</param>
/// <param name="Symbol">Its document symbol, where it has one.</param>
/// <param name="Name">What it is called where it has no symbol: the data set's or the file's name. Where it has one, the language of a version that is not
/// the English one, such as <c>French</c>; else empty.</param>
/// <remarks>Ordered by preference (<see cref="SourceKind"/>, the unstated last), then by symbol and name.</remarks>
/// <exception cref="ArgumentNullException"><paramref name="Name"/> is <see langword="null"/>.</exception>
public sealed record Source(SourceKind Kind, DocumentSymbol? Symbol = null, string Name = "") : IComparable<Source>
{
    /// <summary>What it is called where it has no symbol; where it has one, the language of a version that is not the English one; else empty.</summary>
    /// <exception cref="ArgumentNullException">Set to <see langword="null"/>.</exception>
    public string Name { get; init => field = NotNull.Of(value); } = NotNull.Of(Name);

    /// <summary>A source of which nothing is known.</summary>
    public static Source Unstated { get; } = new(SourceKind.Unstated);

    /// <summary>Which of two sources is preferred.</summary>
    /// <param name="other">The source to compare with.</param>
    /// <returns>Negative where this source is preferred.</returns>
    public int CompareTo(Source? other)
    {
        if (other is null)
        {
            return 1;
        }

        int byKind = Rank(Kind).CompareTo(Rank(other.Kind));
        if (byKind != 0)
        {
            return byKind;
        }

        int bySymbol = Comparer<DocumentSymbol>.Default.Compare(Symbol, other.Symbol);
        return bySymbol != 0 ? bySymbol : string.CompareOrdinal(Name, other.Name);

        static int Rank(SourceKind kind) => kind == SourceKind.Unstated ? int.MaxValue : (int)kind;
    }

    /// <summary>The symbol, with the language where it is not English; or else the name.</summary>
    /// <returns>For example <c>A/78/404</c>.</returns>
    public override string ToString() =>
        Symbol is null ? (Name.Length > 0 ? Name : Kind.ToString())
        : Name.Length > 0 ? $"{Symbol} ({Name})"
        : Symbol.ToString();
}

using System.Globalization;

namespace UNVoting.Documents;

/// <summary>One modification in a document symbol: "Rev.1", "Add.2", "Corr.1", "Amend.1".</summary>
/// <param name="Kind">Revision, addendum, corrigendum or amendment.</param>
/// <param name="Number">From 1; 0 where the symbol prints none, as old ones do ("/Add").</param>
public readonly record struct SymbolModification(SymbolModificationKind Kind, int Number) : IComparable<SymbolModification>
{
    /// <summary>Orders as the symbols that carry them: by word (Add, Amend, Corr, Rev), then by number, Rev.2 before Rev.10.</summary>
    /// <param name="other">The other modification.</param>
    /// <returns>Negative, zero or positive, as for every comparison.</returns>
    public int CompareTo(SymbolModification other)
    {
        int byKind = string.CompareOrdinal(Word(Kind), Word(other.Kind));
        return byKind != 0 ? byKind : Number.CompareTo(other.Number);
    }

    /// <summary>The modification as a symbol carries it: "Rev.1".</summary>
    /// <returns>The text, without the slash before it.</returns>
    public override string ToString() =>
        Number == 0 ? Word(Kind) : string.Create(CultureInfo.InvariantCulture, $"{Word(Kind)}.{Number}");

    internal static bool TryParseWord(ReadOnlySpan<char> word, out SymbolModificationKind kind)
    {
        for (kind = SymbolModificationKind.Revision; kind <= SymbolModificationKind.Amendment; kind++)
        {
            if (word.Equals(Word(kind), StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    internal static string Word(SymbolModificationKind kind) => kind switch
    {
        SymbolModificationKind.Revision => "Rev",
        SymbolModificationKind.Addendum => "Add",
        SymbolModificationKind.Corrigendum => "Corr",
        _ => "Amend",
    };
}

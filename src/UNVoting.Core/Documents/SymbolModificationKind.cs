namespace UNVoting.Documents;

/// <summary>How a document stands to the one whose symbol it extends.</summary>
public enum SymbolModificationKind
{
    /// <summary>A revision, Rev., replaces the text.</summary>
    Revision,

    /// <summary>An addendum, Add., adds to it; to a draft, usually sponsors.</summary>
    Addendum,

    /// <summary>A corrigendum, Corr., corrects it.</summary>
    Corrigendum,

    /// <summary>An amendment, Amend., alters it by decision.</summary>
    Amendment,
}

namespace UNVoting.Documents;

/// <summary>What one element between the slashes of a symbol is.</summary>
internal enum SymbolSegmentKind
{
    /// <summary>A word, with a number or without, that is neither a body nor a nature: HRC, SER.A, G.123.</summary>
    Name,

    /// <summary>A numbered body: C.1, AC.292, CN.4, CONF.192.</summary>
    Body,

    /// <summary>A number alone: 73, 2023, 505.</summary>
    Number,

    /// <summary>A special or emergency special session: S-10, ES-11.</summary>
    Session,

    /// <summary>A nature, alone or with its number: RES, INF, L.60, PV.29.</summary>
    Nature,

    /// <summary>A modification: Rev.1.</summary>
    Modification,
}

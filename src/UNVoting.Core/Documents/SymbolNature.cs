namespace UNVoting.Documents;

/// <summary>What kind of document a symbol denotes, as its nature element says.</summary>
public enum SymbolNature
{
    /// <summary>A document of the general series, numbered without a nature element: a report, a note, a letter (A/73/505).</summary>
    Document,

    /// <summary>A resolution, RES.</summary>
    Resolution,

    /// <summary>A decision, DEC.</summary>
    Decision,

    /// <summary>A document of limited distribution, L: a draft resolution, a draft decision, an amendment.</summary>
    Limited,

    /// <summary>A verbatim record of a meeting, PV.</summary>
    Record,

    /// <summary>A summary record of a meeting, SR.</summary>
    SummaryRecord,

    /// <summary>An information document, INF.</summary>
    Information,

    /// <summary>A conference room paper, CRP.</summary>
    ConferenceRoomPaper,

    /// <summary>A working paper, WP.</summary>
    WorkingPaper,

    /// <summary>A statement by a non-governmental organization, NGO.</summary>
    NonGovernmentalStatement,

    /// <summary>A statement by the President of the Security Council, PRST.</summary>
    PresidentialStatement,
}

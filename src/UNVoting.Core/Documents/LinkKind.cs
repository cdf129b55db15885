namespace UNVoting.Documents;

/// <summary>What one document is to another.</summary>
public enum LinkKind
{
    /// <summary>A document that has to do with it in a way that was not stated. The default.</summary>
    Related,

    /// <summary>The draft that it came from.</summary>
    Draft,

    /// <summary>The committee's report that recommends it, or gives an account of it.</summary>
    Report,

    /// <summary>The resolution or decision that the draft became.</summary>
    AdoptedAs,

    /// <summary>The record of the meeting that acted on it.</summary>
    Meeting,

    /// <summary>The draft that it replaces.</summary>
    Replaces,

    /// <summary>The draft that it would amend.</summary>
    Amends,

    /// <summary>The statement of its programme budget implications.</summary>
    BudgetImplications,

    /// <summary>A document that adds sponsors to it.</summary>
    Addendum,
}

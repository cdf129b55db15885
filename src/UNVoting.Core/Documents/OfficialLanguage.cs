namespace UNVoting.Documents;

/// <summary>An official language of the General Assembly (rule 51 of its rules of procedure); a text exists in all six under one symbol.</summary>
public enum OfficialLanguage
{
    /// <summary>English. The default.</summary>
    English,

    /// <summary>Arabic.</summary>
    Arabic,

    /// <summary>Chinese.</summary>
    Chinese,

    /// <summary>French.</summary>
    French,

    /// <summary>Russian.</summary>
    Russian,

    /// <summary>Spanish.</summary>
    Spanish,
}

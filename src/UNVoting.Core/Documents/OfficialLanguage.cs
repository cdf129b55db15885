namespace UNVoting.Documents;

/// <summary>An official language of the General Assembly (rule 51 of its rules of procedure); a text exists in all six under one symbol.</summary>
public enum OfficialLanguage
{
    /// <summary>English. The default.</summary>
    English,

    /// <summary>The sixth to become one, in 1973; read from right to left.</summary>
    Arabic,

    /// <summary>One of the five of 1946; printed without blanks between words.</summary>
    Chinese,

    /// <summary>One of the five of 1946, and with English a working language from the beginning.</summary>
    French,

    /// <summary>One of the five of 1946; its preambular paragraphs open with a small letter.</summary>
    Russian,

    /// <summary>One of the five of 1946.</summary>
    Spanish,
}

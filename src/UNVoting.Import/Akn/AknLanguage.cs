using UNVoting.Documents;

namespace UNVoting.Import.Akn;

/// <summary>The language of a text by its code (ISO 639-2, either set, or 639-1).</summary>
internal static class AknLanguage
{
    /// <summary>Reads a code.</summary>
    /// <returns>The language; <see langword="null"/> where it is none of the six.</returns>
    public static OfficialLanguage? Read(string code) => code.ToLowerInvariant() switch
    {
        "eng" or "en" or "" => OfficialLanguage.English,
        "ara" or "ar" => OfficialLanguage.Arabic,
        "zho" or "chi" or "zh" or "ch" => OfficialLanguage.Chinese,
        "fra" or "fre" or "fr" => OfficialLanguage.French,
        "rus" or "ru" => OfficialLanguage.Russian,
        "spa" or "es" => OfficialLanguage.Spanish,
        _ => null,
    };
}

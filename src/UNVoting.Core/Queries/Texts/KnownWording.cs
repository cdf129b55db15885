using UNVoting.Documents;

namespace UNVoting.Queries.Texts;

/// <summary>The wording of a text, whichever account gives it, English before the other languages.</summary>
internal static class KnownWording
{
    /// <summary>The account that has the wording in the first language that one has, or null. Its own wording is known.</summary>
    public static AssemblyText? Of(AssemblyText text) => Languages(text).FirstOrDefault();

    /// <summary>For each language that the wording is known in, the most preferred account that has it, in the order of languages.</summary>
    public static IEnumerable<AssemblyText> Languages(AssemblyText text) => Enum.GetValues<OfficialLanguage>().Select(text.In).OfType<AssemblyText>();

    /// <summary>The wordings of two texts in the first language that both have, or null.</summary>
    public static (ResolutionText First, ResolutionText Second)? InOneLanguage(AssemblyText first, AssemblyText second)
    {
        foreach (var reading in Languages(first))
        {
            if (second.In(reading.Language) is { Wording: { } other })
                return (reading.Wording!, other);
        }

        return null;
    }
}

using UNVoting.Documents;

namespace UNVoting.Queries.Texts;

/// <summary>The wording of a text, whichever account gives it.</summary>
internal static class KnownWording
{
    /// <summary>The preferred account's wording that is known, or null.</summary>
    public static ResolutionText? Of(AssemblyText text) =>
        text.OtherReadings.Prepend(text).Select(account => account.Wording).FirstOrDefault(wording => wording is not null);
}

using System.Globalization;

namespace UNVoting.Queries.Blocs;

/// <summary>A bloc that begins or ends between two windows.</summary>
/// <param name="Window">The later of the two windows.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Identity">The bloc that began (birth, split) or ended (merger, death).</param>
/// <param name="Other">The bloc that it split from or merged into; none at a birth or death.</param>
/// <remarks>The default is a birth of bloc 0 in window 0, which no history reports: nothing comes before the first window.</remarks>
public readonly record struct BlocEvent(int Window, BlocEventKind Kind, int Identity, int? Other)
{
    /// <summary>The window, what happened, and to which blocs.</summary>
    /// <returns>For example <c>window 10: Merger of 0 into 2</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"window {Window}: {Kind} of {Identity}{(Other is { } other ? $" {(Kind == BlocEventKind.Split ? "from" : "into")} {other}" : "")}");
}

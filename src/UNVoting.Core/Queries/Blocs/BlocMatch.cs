using System.Globalization;

namespace UNVoting.Queries.Blocs;

/// <summary>A bloc of one partition and the bloc of another that is taken for the same.</summary>
/// <param name="Before">The number of the bloc in the first partition.</param>
/// <param name="After">The number of the bloc in the second partition.</param>
/// <param name="Shared">How many members the two have in common, at least 1.</param>
/// <remarks>The default matches bloc 0 with bloc 0 on no shared member and never comes out of a comparison.</remarks>
public readonly record struct BlocMatch(int Before, int After, int Shared)
{
    /// <summary>The two blocs and how many items they share.</summary>
    /// <returns>For example <c>bloc 0 is bloc 1, 12 shared</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"bloc {Before} is bloc {After}, {Shared} shared");
}

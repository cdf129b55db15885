namespace UNVoting.Queries.Blocs;

/// <summary>A bloc of one partition and the bloc of another that is taken for the same.</summary>
/// <param name="Before">The number of the bloc in the first partition.</param>
/// <param name="After">The number of the bloc in the second partition.</param>
/// <param name="Shared">How many members the two have in common, at least 1.</param>
/// <remarks>The default matches bloc 0 with bloc 0 on no shared member and never comes out of a comparison.</remarks>
public readonly record struct BlocMatch(int Before, int After, int Shared);

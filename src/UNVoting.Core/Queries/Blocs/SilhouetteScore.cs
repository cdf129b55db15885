namespace UNVoting.Queries.Blocs;

/// <summary>How well an item sits in its bloc.</summary>
/// <param name="Score">(b − a) / max(a, b), from −1 (nearer to another bloc) over 0 (between two) to 1; 0 for an item that is alone in its bloc (Rousseeuw's convention).</param>
/// <param name="Within">a: the mean distance to the other members of its bloc; none for an item alone in its bloc.</param>
/// <param name="ToNearest">b: the mean distance to the members of the nearest other bloc.</param>
/// <param name="NearestBloc">The number of that bloc; the lower number where two are equally near.</param>
/// <remarks>The default is an item alone in its bloc at distance 0 from bloc 0.</remarks>
public readonly record struct SilhouetteScore(double Score, double? Within, double ToNearest, int NearestBloc);

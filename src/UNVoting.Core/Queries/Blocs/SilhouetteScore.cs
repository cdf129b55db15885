using System.Globalization;

namespace UNVoting.Queries.Blocs;

/// <summary>How well an item sits in its bloc.</summary>
/// <param name="Score">(b − a) / max(a, b), from −1 (nearer to another bloc) over 0 (between two) to 1; 0 for an item that is alone in its bloc (Rousseeuw's convention).</param>
/// <param name="Within">a: the mean distance to the other members of its bloc; none for an item alone in its bloc.</param>
/// <param name="ToNearest">b: the mean distance to the members of the nearest other bloc.</param>
/// <param name="NearestBloc">The number of that bloc; the lower number where two are equally near.</param>
/// <remarks>The default is an item alone in its bloc at distance 0 from bloc 0.</remarks>
public readonly record struct SilhouetteScore(double Score, double? Within, double ToNearest, int NearestBloc)
{
    /// <summary>The score and the nearest other bloc.</summary>
    /// <returns>For example <c>0.42, nearest bloc 1</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Score:0.00}, nearest bloc {NearestBloc}");
}

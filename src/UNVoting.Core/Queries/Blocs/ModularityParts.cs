namespace UNVoting.Queries.Blocs;

/// <summary>The share of weight within blocs, and the share that chance would put there: Q = Inside − γ · Expected.</summary>
internal readonly record struct ModularityParts(double Inside, double Expected)
{
    internal double At(double resolution) => Inside - (resolution * Expected);
}

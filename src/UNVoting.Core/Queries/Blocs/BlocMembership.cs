using System.Globalization;

namespace UNVoting.Queries.Blocs;

/// <summary>An item's place in a consensus partition, and how sure it is.</summary>
/// <param name="Item">The number of the item placed, in the order of the partition.</param>
/// <param name="Bloc">The number of its bloc.</param>
/// <param name="Confidence">How often it stood with the other members of its bloc: the mean, over those members, of the share of partitions in which the two were together, 0 to 1;
/// for an item alone in its bloc, the share of partitions in which it stood alone.</param>
/// <param name="NextBloc">The other bloc of two members or more with whose members it stood most often, the one that it would join next; the lower number where two are equal. None where it never stood with
/// any.</param>
/// <param name="NextConfidence">How often it stood with the members of that bloc, as a mean likewise; 0 where there is none. It may exceed
/// <paramref name="Confidence"/> where that bloc is smaller or the item stands alone: the consensus weighs the sums over all members of a bloc, and this is their mean.</param>
/// <remarks>The default is item 0 in bloc 0 with no confidence.</remarks>
public readonly record struct BlocMembership(int Item, int Bloc, double Confidence, int? NextBloc, double NextConfidence)
{
    /// <summary>The item, its bloc and how sure that is, and the bloc that it would join next.</summary>
    /// <returns>For example <c>item 3: bloc 0 at 0.67, next bloc 1 at 0.33</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"item {Item}: bloc {Bloc} at {Confidence:0.00}{(NextBloc is { } next ? string.Create(CultureInfo.InvariantCulture, $", next bloc {next} at {NextConfidence:0.00}") : "")}");
}

using System.Globalization;
using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Queries.Blocs;

/// <summary>A hierarchical clustering of States: the tree of merges, from those that agree most to the whole Assembly.</summary>
/// <remarks>Heights are distances, 1 − agreement. Immutable. Two are equal where the tree, the linkage, the votes and the States are.</remarks>
public sealed class BlocTree : IEquatable<BlocTree>
{
    private readonly PlacedStates placed;

    internal BlocTree(PlacedStates placed, Linkage linkage)
    {
        this.placed = placed;
        Linkage = linkage;
        Dendrogram = HierarchicalClustering.Cluster(placed.Agreement.ToDistances(), linkage);
        LeafOrder = Dendrogram.LeafOrder.Select(item => States[item]).ToValueList();
    }

    /// <summary>How far apart two clusters were said to be.</summary>
    public Linkage Linkage { get; }

    /// <summary>The merges by numbers of States.</summary>
    public Dendrogram Dendrogram { get; }

    /// <summary>The States in the order in which a drawing of the tree without crossings shows them.</summary>
    public ValueList<StateCode> LeafOrder { get; }

    /// <summary>The votes, with the States of the tree as rows.</summary>
    public VoteMatrix<StateCode, Vote> Matrix => placed.Matrix;

    /// <summary>The agreement of each pair of States of the tree, with their joint votes.</summary>
    public AgreementMatrix<StateCode> Agreement => placed.Agreement;

    /// <summary>The States of the tree, in order of code, as <see cref="Dendrogram"/> numbers them: all of their pairs have a score.</summary>
    public IReadOnlyList<StateCode> States => placed.Agreement.Voters;

    /// <summary>The States that had a seat and are left out, because a distance to another could not be had.</summary>
    public ValueList<UnplacedState> Unplaced => placed.Unplaced;

    /// <summary>The blocs that stand when a given number of them is left.</summary>
    /// <param name="blocCount">How many blocs there shall be.</param>
    /// <returns>The blocs.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="blocCount"/> is below 1 (0 where there are no States) or above the number of States.</exception>
    public FoundBlocs CutInto(int blocCount) => new(BlocMethod.Hierarchical, placed, Dendrogram.CutInto(blocCount));

    /// <summary>The blocs that stand when all merges up to a height are made.</summary>
    /// <param name="height">The height, as 1 − agreement; merges at exactly this height are made.</param>
    /// <returns>The blocs.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="height"/> is not a number.</exception>
    public FoundBlocs CutAtHeight(double height) => new(BlocMethod.Hierarchical, placed, Dendrogram.CutAtHeight(height));

    /// <summary>Whether another tree is the same, and rests on the same votes.</summary>
    /// <param name="other">Another tree, or null.</param>
    /// <returns>True where all of it is equal.</returns>
    public bool Equals(BlocTree? other) =>
        other is not null && Linkage == other.Linkage && Dendrogram == other.Dendrogram && Unplaced == other.Unplaced && Agreement == other.Agreement && Matrix == other.Matrix;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as BlocTree);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Linkage, Dendrogram, LeafOrder);

    /// <summary>How many States the tree joins, and how.</summary>
    /// <returns>For example <c>187 States, Average</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{States.Count} States, {Linkage}");

    /// <summary>Whether two trees are equal by value.</summary>
    /// <param name="left">One of the two; may be <see langword="null"/>.</param>
    /// <param name="right">The other; may be <see langword="null"/>.</param>
    public static bool operator ==(BlocTree? left, BlocTree? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two trees differ in anything that equality compares.</summary>
    /// <param name="left">One of the two; may be <see langword="null"/>.</param>
    /// <param name="right">The other; may be <see langword="null"/>.</param>
    public static bool operator !=(BlocTree? left, BlocTree? right) => !(left == right);
}

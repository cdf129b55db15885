namespace UNVoting.Queries.Blocs;

/// <summary>How far apart two clusters are said to be when hierarchical clustering joins the nearest.</summary>
public enum Linkage
{
    /// <summary>The mean distance of a member of one to a member of the other (UPGMA; Sokal &amp; Michener 1958).</summary>
    Average,

    /// <summary>The largest distance of a member of one to a member of the other (Sørensen 1948).</summary>
    Complete,

    /// <summary>The growth of the sum of squares that joining them costs, as a distance: √(2·|A|·|B|/(|A|+|B|)) times the distance of their centroids
    /// (Ward 1963). It supposes Euclidean distances.</summary>
    Ward,
}

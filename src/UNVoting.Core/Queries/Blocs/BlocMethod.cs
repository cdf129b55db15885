namespace UNVoting.Queries.Blocs;

/// <summary>How blocs were found in votes.</summary>
public enum BlocMethod
{
    /// <summary>What many searches by Leiden, over resolutions and seeds, agree on: what is given unless another method is asked for.</summary>
    Consensus,

    /// <summary>One search by Leiden at one resolution, see <see cref="Blocs.Leiden"/>.</summary>
    Leiden,

    /// <summary>A cut through a tree of merges, see <see cref="HierarchicalClustering"/>.</summary>
    Hierarchical,

    /// <summary>States that did the same in every vote.</summary>
    IdenticalVotes,
}

namespace UNVoting.Matrices.Kernels;

// One strategy of counting: all rows of a strip against the few neighbouring rows of a packed panel.
internal interface IPairKernel
{
    // The rows of a panel.
    static abstract int PanelRows { get; }

    static abstract void Count<TPairing>(in PanelTask task)
        where TPairing : struct, IPairing;
}

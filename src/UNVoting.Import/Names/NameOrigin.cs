using UNVoting.Membership;

namespace UNVoting.Import.Names;

/// <summary>Where a known name comes from, the most official first.</summary>
internal enum NameOrigin
{
    /// <summary>An official short name of the register of States.</summary>
    Official,

    /// <summary>A name of <see cref="OtherNames"/>.</summary>
    Listed,

    /// <summary>A name derived from one of these.</summary>
    Derived,
}

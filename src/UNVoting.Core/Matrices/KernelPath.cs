namespace UNVoting.Matrices;

/// <summary>The width of the machine words with which pairs are counted. Every path gives the same counts.</summary>
public enum KernelPath
{
    /// <summary>The fastest path that this processor carries out in hardware.</summary>
    Auto = 0,

    /// <summary>64-bit words and their population count.</summary>
    Scalar = 1,

    /// <summary>128-bit vectors: Arm AdvSimd, or SSSE3.</summary>
    Vector128 = 2,

    /// <summary>256-bit vectors: AVX2.</summary>
    Vector256 = 3,

    /// <summary>512-bit vectors: AVX-512.</summary>
    Vector512 = 4,
}

using Xunit;
using Xunit.Sdk;

namespace UNVoting.Testing;

/// <summary>
/// Marks a law: FsCheck runs the method over generated arguments and, where the law does not hold, reports the smallest
/// arguments it could find. The method returns <see cref="bool"/>, <see langword="void"/>, a <see cref="FsCheck.Property"/>
/// or a task of one of these. Shaped like the attribute of FsCheck.Xunit, so that changing over is one using.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("UNVoting.Testing.PropertyDiscoverer", "UNVoting.Testing")]
public sealed class PropertyAttribute : FactAttribute
{
    /// <summary>How many cases are tried; FsCheck's own default is 100.</summary>
    public int MaxTest { get; set; } = FsCheck.Config.Default.MaxTest;

    /// <summary>The size of the first case.</summary>
    public int StartSize { get; set; } = FsCheck.Config.Default.StartSize;

    /// <summary>The size of the last case; sizes grow evenly from <see cref="StartSize"/>.</summary>
    public int EndSize { get; set; } = FsCheck.Config.Default.EndSize;

    /// <summary>Classes whose static members give an <c>Arbitrary</c>; the first in the list wins.</summary>
    public Type[] Arbitrary { get; set; } = [];

    /// <summary>The seed of an earlier run as its failure printed it: <c>seed,gamma</c> or <c>seed,gamma,size</c>.</summary>
    public string? Replay { get; set; }

    /// <summary>Whether a law that holds says nothing of how many cases were tried.</summary>
    public bool QuietOnSuccess { get; set; }
}

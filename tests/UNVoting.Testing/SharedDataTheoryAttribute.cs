using Xunit;

namespace UNVoting.Testing;

/// <summary>A theory over the shared data, skipped with the reason where they are absent; its data are then not asked for.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedDataTheoryAttribute : TheoryAttribute
{
    /// <summary>A theory over the named files.</summary>
    /// <param name="files">Paths inside the shared folder; none means the folder itself.</param>
    public SharedDataTheoryAttribute(params string[] files)
    {
        Files = files;
        Skip = SharedData.WhyNot(files);
    }

    /// <summary>The files that the theory needs.</summary>
    public IReadOnlyList<string> Files { get; }
}

using Xunit;

namespace UNVoting.Testing;

/// <summary>A fact that holds of the shared data, and is skipped with the reason where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedDataFactAttribute : FactAttribute
{
    /// <summary>A fact of the named files.</summary>
    /// <param name="files">Paths inside the shared folder; none means the folder itself.</param>
    public SharedDataFactAttribute(params string[] files)
    {
        Files = files;
        Skip = SharedData.WhyNot(files);
    }

    /// <summary>The files that the fact needs.</summary>
    public IReadOnlyList<string> Files { get; }
}

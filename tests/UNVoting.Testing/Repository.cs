namespace UNVoting.Testing;

/// <summary>Where the project's own files are, seen from a running test.</summary>
public static class Repository
{
    private const string Mark = "UNVoting.Core.sln";

    /// <summary>The folder of the solution: the nearest one above the test assembly that holds it.</summary>
    /// <exception cref="DirectoryNotFoundException">The tests run outside the repository.</exception>
    public static string Root { get; } = Find();

    /// <summary>A path inside the repository, given with forward slashes.</summary>
    public static string PathOf(string relative) => Path.Combine(Root, relative);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Mark)))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds {Mark}.");
    }
}

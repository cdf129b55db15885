namespace UNVoting.Testing;

/// <summary>The folder <c>shared</c> beside the repository: documents and data too large, or not ours, to commit.</summary>
public static class SharedData
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared"));

    /// <summary>The path of a file or folder of the shared data, given with forward slashes: <c>documents/000_71436593594796fd.txt</c>.</summary>
    /// <exception cref="FileNotFoundException">It is not there; tests that need it are marked <see cref="SharedDataFactAttribute"/>.</exception>
    public static string PathOf(string relative)
    {
        ArgumentException.ThrowIfNullOrEmpty(relative);
        var path = Path.Combine(Folder, relative);
        return Exists(path) ? path : throw new FileNotFoundException(Missing(relative), path);
    }

    /// <summary>Why a test that needs these files cannot run here; null where all are there.</summary>
    /// <param name="needed">Files or folders of the shared data; none means the folder itself.</param>
    public static string? WhyNot(params IReadOnlyList<string> needed)
    {
        ArgumentNullException.ThrowIfNull(needed);
        if (!Directory.Exists(Folder))
        {
            return "The folder 'shared' is not beside the repository.";
        }

        var missing = needed.Where(file => !Exists(Path.Combine(Folder, file))).ToArray();
        return missing.Length == 0 ? null : Missing(string.Join(", ", missing));
    }

    private static string Missing(string files) => $"Not in the folder 'shared' beside the repository: {files}.";

    private static bool Exists(string path) => File.Exists(path) || Directory.Exists(path);
}

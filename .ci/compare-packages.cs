#:property PublishAot=false
// Compares every file in every package of two folders, byte by byte. The archives' own time stamps are the packer's clock and are not compared.
using System.IO.Compression;

var names = Directory.GetFiles(args[0], "*nupkg").Select(Path.GetFileName).Order(StringComparer.Ordinal).ToArray();
if (names.Length == 0 || !names.SequenceEqual(Directory.GetFiles(args[1], "*nupkg").Select(Path.GetFileName).Order(StringComparer.Ordinal)))
{
    Console.Error.WriteLine("The two folders do not hold the same packages.");
    return 1;
}

var differences = 0;
foreach (var name in names)
{
    var (first, second) = (Read(args[0], name!), Read(args[1], name!));
    foreach (var file in first.Keys.Union(second.Keys).Order(StringComparer.Ordinal))
    {
        var same = first.TryGetValue(file, out var left) && second.TryGetValue(file, out var right) && left.AsSpan().SequenceEqual(right);
        Console.WriteLine($"{(same ? "same  " : "DIFFER")} {name} {file}");
        differences += same ? 0 : 1;
    }
}

return differences == 0 ? 0 : 1;

static Dictionary<string, byte[]> Read(string folder, string name)
{
    using var archive = ZipFile.OpenRead(Path.Combine(folder, name));
    return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
    {
        using var content = entry.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    });
}

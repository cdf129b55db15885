using System.Text.RegularExpressions;

namespace UNVoting.Tests.Architecture;

/// <summary>The rooms of the source and what each may know. Import counts as one room.</summary>
internal static class Rooms
{
    private static readonly string[] Model = ["Membership", "Documents", "Votes"];

    /// <summary>For each room, the rooms that it may name.</summary>
    public static IReadOnlyDictionary<string, string[]> MayKnow { get; } = new Dictionary<string, string[]>
    {
        ["Membership"] = [],
        ["Documents"] = ["Membership"],
        ["Votes"] = ["Membership", "Documents"],
        ["Matrices"] = Model,
        ["Queries"] = [.. Model, "Matrices"],
        ["Json"] = [.. Model, "Matrices", "Queries"],
        ["Tables"] = [.. Model, "Matrices", "Queries"],
        // A table has a picture like anything else that people look at.
        ["Pictures"] = [.. Model, "Matrices", "Queries", "Tables"],
        // Our own format is one of those that Import reads, and Json alone knows it.
        ["Import"] = [.. Model, "Json"],
    };

    /// <summary>The room that a file belongs to, or null at the root of Core.</summary>
    public static string? Of(SourceFile file) => file.Project switch
    {
        "UNVoting.Import" => "Import",
        "UNVoting.Core" when file.Room.Length > 0 => file.Room,
        _ => null,
    };

    /// <summary>Each place where a file names a room that its own room may not know, by a using or by a qualified name.</summary>
    /// <param name="file">The file.</param>
    /// <param name="typesOf">The names of the types of each room, which tell a namespace from a property of the same name.</param>
    public static IEnumerable<string> Violations(SourceFile file, ILookup<string, string> typesOf)
    {
        var own = Of(file);
        var allowed = own is null ? [] : MayKnow[own];
        foreach (var room in MayKnow.Keys.Where(room => room != own && !allowed.Contains(room)))
        {
            var types = string.Join('|', typesOf[room].Append("(?!)"));
            var named = new Regex(
                $@"\bUNVoting\s*\.\s*{room}\b|\busing\s+(?:static\s+)?(?:\w+\s*=\s*)?{room}\s*[.;]|(?<!\w)(?<!\.\s*){room}\s*\.\s*(?:{types})\b",
                RegexOptions.CultureInvariant);
            foreach (Match match in named.Matches(file.Code))
            {
                yield return $"{file.Path}({file.LineOf(match.Index)}): {own ?? "the root"} may not know {room}: {match.Value}";
            }
        }
    }
}

using System.Text.RegularExpressions;
using UNVoting.Testing;

namespace UNVoting.Tests.Architecture;

public class RoomsTests
{
    private static readonly IReadOnlyList<SourceFile> Files =
        [.. SourceFile.Under("src").Where(file => file.Project is "UNVoting.Core" or "UNVoting.Import")];

    private static readonly ILookup<string, string> TypesOf = Sources.Assemblies
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => type.Namespace?.StartsWith("UNVoting.", StringComparison.Ordinal) == true && !type.Name.StartsWith('<'))
        .ToLookup(type => type.Namespace!.Split('.')[1], type => type.Name.Split('`')[0]);

    [Fact]
    public void The_arrows_between_rooms_go_one_way() => Rule.Holds(Files.SelectMany(file => Rooms.Violations(file, TypesOf)));

    [Theory]
    [InlineData("UNVoting.Core/Votes", "using UNVoting.Matrices;")]
    [InlineData("UNVoting.Core/Membership", "namespace UNVoting.Membership; using Documents;")]
    [InlineData("UNVoting.Core/Documents", "using V = UNVoting.Votes.Vote;")]
    [InlineData("UNVoting.Core/Documents", "object o = Votes.Vote.Nothing;")]
    [InlineData("UNVoting.Core/Documents", "object o = new Votes . Vote();")]
    [InlineData("UNVoting.Core/Matrices", "UNVoting.Import.Anything o;")]
    [InlineData("UNVoting.Import/Readers", "global::UNVoting.Matrices.Anything o;")]
    [InlineData("UNVoting.Core/Json", "using UNVoting.Tables;")]
    [InlineData("UNVoting.Core/Json", "var s = $\"{UNVoting.Tables.X}\";")]
    public void An_arrow_the_wrong_way_is_found(string folder, string code) =>
        Assert.NotEmpty(Rooms.Violations(SourceFile.From($"src/{folder}/Example.cs", code), Votes));

    [Theory]
    [InlineData("UNVoting.Core/Votes", "using UNVoting.Membership;")]
    [InlineData("UNVoting.Core/Documents", "// using UNVoting.Votes;")]
    [InlineData("UNVoting.Core/Documents", "var s = \"UNVoting.Votes\";")]
    [InlineData("UNVoting.Core/Documents", "return Votes.Count + record.Votes.Vote;")]
    [InlineData("UNVoting.Import/Readers", "using UNVoting.Votes;")]
    public void An_arrow_the_right_way_is_not(string folder, string code) =>
        Assert.Empty(Rooms.Violations(SourceFile.From($"src/{folder}/Example.cs", code), Votes));

    [Fact]
    public void Every_folder_of_Core_is_a_room() =>
        Rule.Holds(Files.Where(file => file.Project == "UNVoting.Core" && Rooms.Of(file) is { } room && !Rooms.MayKnow.ContainsKey(room))
            .Select(file => file.Path));

    [Fact]
    public void A_namespace_is_a_folder() =>
        Rule.Holds(SourceFile.Under("src")
            .Where(file => file.Namespace is { } declared && declared != file.NamespaceOfFolder)
            .Select(file => $"{file.Path} declares {file.Namespace}, its folder asks for {file.NamespaceOfFolder}"));

    [Fact]
    public void No_using_is_hidden_from_the_files_it_serves()
    {
        Rule.Holds(Files.Where(file => Regex.IsMatch(file.Code, @"\bglobal\s+using\b")).Select(file => file.Path));
        Rule.Holds(Directory.EnumerateFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories)
            .Where(project => File.ReadAllText(project).Contains("<Using", StringComparison.Ordinal)));
    }

    [Fact]
    public void Core_depends_on_NodaTime_alone() =>
        Assert.Equal(["NodaTime"], typeof(UNVoting.Membership.State).Assembly.GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal)));

    private static readonly ILookup<string, string> Votes = new[] { "Vote" }.ToLookup(_ => "Votes");
}

using UNVoting.Testing;

namespace UNVoting.Tests.Testing;

public class SharedDataTests
{
    [SharedDataFact("README.md", "documents")]
    public void What_is_needed_is_there() => Assert.True(File.Exists(SharedData.PathOf("README.md")));

    [Fact]
    public void Absent_data_skip_the_test_with_a_reason()
    {
        Assert.NotNull(new SharedDataFactAttribute("documents/none.txt").Skip);
        Assert.NotNull(new SharedDataTheoryAttribute("documents/none.txt").Skip);
    }

    [Fact]
    public void Asking_for_a_missing_file_fails_by_name() =>
        Assert.Contains("none.txt", Assert.Throws<FileNotFoundException>(() => SharedData.PathOf("none.txt")).Message, StringComparison.Ordinal);
}

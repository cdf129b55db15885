using UNVoting.Import.Text;
using UNVoting.Testing;
using UNVoting.Votes;

namespace UNVoting.Import.Tests.Text;

public sealed class SpacingTests
{
    [SharedDataTheory("documents")]
    [InlineData("000_71436593594796fd.txt")]
    [InlineData("001_ca539d863c9c1d3b.txt")]
    [InlineData("002_01870a3a3bb78080.txt")]
    [InlineData("003_56c780bce0ca2334.txt")]
    [InlineData("004_300b75d26f4ff1a3.txt")]
    public void Blank_lines_say_nothing_that_the_lines_do_not(string file)
    {
        string text = File.ReadAllText(SharedData.PathOf($"documents/{file}"));
        string unspaced = string.Join('\n', text.Split('\n').Where(line => line.Trim().Length > 0));
        Assert.Equal(Read(text), Read(unspaced));
    }

    [Fact]
    public void Wrapped_lines_without_blank_lines_are_parted_where_the_next_word_would_have_had_room()
    {
        bool[] breaks = Spacing.Breaks(SourceLine.Split("""
            Report of the First Committee
            1. The item was included in the agenda of the session on the
            recommendation of the General Committee, which decided to do
            so at its first meeting of the year.
            2. At its second meeting, held on the fourth of October, the
            Committee decided to hold a general debate on all the items.
            3. It did.
            4. No documents were submitted for consideration under this
            item, and none was asked for by any of the delegations.
            """))!;
        Assert.Equal([false, true, false, false, true, false, false, true, false], breaks);
    }

    [Fact]
    public void A_document_with_blank_lines_is_parted_by_them_alone() =>
        Assert.Null(Spacing.Breaks(SourceLine.Split(string.Join("\n\n", Enumerable.Repeat("A line of words", 20)))));

    private static VotingRecord Read(string text) => OfficialDocumentReader.Read(text, UNVoting.Documents.DocumentSymbol.Parse("A/C.1/99/L.999", null)).Record;
}

using System.IO.Compression;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using UNVoting.Documents;
using UNVoting.Membership;
using UNVoting.Testing;
using UNVoting.Votes;

namespace UNVoting.Import.Tests.DataSets;

public class DataSetProperties
{
    // What the library puts behind a title is no part of it.
    private const string Statement = " : resolution / adopted by the General Assembly";

    private static readonly LocalDate[] Days =
    [
        new(1976, 12, 10), new(1980, 12, 12), new(1989, 12, 15), new(1990, 11, 20), new(1994, 12, 15), new(2001, 11, 29), new(2012, 12, 3), new(2023, 12, 4),
    ];

    [Property(MaxTest = 40)]
    public Property The_librarys_columns_of_2026_read_back() => ReadBack(DataSetLayouts.Library2026, DataSetLayouts.UpperName);

    [Property(MaxTest = 40)]
    public Property The_librarys_columns_of_2025_read_back() => ReadBack(DataSetLayouts.Library2025, DataSetLayouts.UpperName);

    [Property(MaxTest = 40)]
    public Property The_librarys_columns_of_2024_read_back() => ReadBack(DataSetLayouts.Library2024, DataSetLayouts.UpperName);

    [Property(MaxTest = 40)]
    public Property Voetens_votes_read_back() => ReadBack(DataSetLayouts.Voeten, DataSetLayouts.Name);

    [Property(MaxTest = 40)]
    public Property Unvotes_read_back_without_absences() => Prop.ForAll(Votes(), votes =>
    {
        GeneratedVote[] cast = [.. votes.Select(vote => vote with { Choices = vote.Choices.Where(choice => choice.Choice != Choice.NonVoting).ToValueList() })];
        using var archive = new MemoryStream();
        using (var zip = new ZipArchive(archive, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string[][] table) in new[] { ("a", DataSetLayouts.UnvotesVotes(votes)), ("b", DataSetLayouts.UnvotesRollCalls(votes)) })
            {
                using Stream entry = zip.CreateEntry(name).Open();
                entry.Write(Dressmaker.Write(table, Dress.None));
            }
        }

        archive.Position = 0;
        AssertSame(cast, RecordReader.Read(archive, "x"), DataSetLayouts.Name);
    });

    [Property(MaxTest = 40)]
    public Property A_table_cut_anywhere_gives_a_part_and_never_throws() => Prop.ForAll(Votes(), Gen.Choose(0, 10_000).ToArbitrary(), (votes, place) =>
    {
        byte[] bytes = Dressmaker.Write(DataSetLayouts.Library2026(votes), Dress.None);
        using var whole = new MemoryStream(bytes);
        using var part = new MemoryStream(bytes, 0, (int)(bytes.Length * (long)place / 10_000));
        Assert.True(RecordReader.Read(part, "part").Record.Votes.Sum(vote => vote.Roll.Count) <= RecordReader.Read(whole, "whole").Record.Votes.Sum(vote => vote.Roll.Count));
    });

    [Property(MaxTest = 60)]
    public Property The_librarys_table_says_the_same_in_any_dress() => InAnyDress(DataSetLayouts.Library2026);

    [Property(MaxTest = 60)]
    public Property Voetens_table_says_the_same_in_any_dress() => InAnyDress(DataSetLayouts.Voeten);

    private static Property ReadBack(Func<IEnumerable<GeneratedVote>, string[][]> layout, Func<State, LocalDate, string> nameOf) => Prop.ForAll(Votes(), votes =>
        AssertSame(votes, Read(Dressmaker.Write(layout(votes), Dress.None)), nameOf));

    private static Property InAnyDress(Func<IEnumerable<GeneratedVote>, string[][]> layout) => Prop.ForAll(Votes(), Dressmaker.Any, (votes, dress) =>
    {
        // A day above the twelfth stands in every real table, and tells how the others are written.
        string[][] table = layout(votes.Append(new GeneratedVote(99, new LocalDate(2001, 11, 29), "A matter", [(StateCode.Parse("FJI", null), Choice.InFavour)])));
        ReadResult plain = Read(Dressmaker.Write(table, Dress.None)), dressed = Read(Dressmaker.Write(table, dress));
        Assert.Equal(plain.Record, dressed.Record);
        Assert.Equal(plain.Codes(), dressed.Codes().Except(["column-unknown", "not-utf8"]));
    });

    private static ReadResult Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return RecordReader.Read(stream, "x");
    }

    private static void AssertSame(GeneratedVote[] votes, ReadResult read, Func<State, LocalDate, string> nameOf)
    {
        Assert.DoesNotContain(read.Issues, issue => issue.Severity != IssueSeverity.Info);
        Assert.Equal(votes.Count(vote => !vote.Choices.IsEmpty || vote.Title.Length > 0), read.Record.Votes.Count);
        foreach (GeneratedVote vote in votes)
        {
            Vote found = read.Record.GetVote(DocumentSymbol.Parse(vote.Symbol, null));
            Assert.Equal(vote.Date, found.Date);
            Assert.Equal(AssemblySession.Regular(vote.Session), found.Session);
            Assert.Equal(vote.Title.Replace(Statement, "", StringComparison.Ordinal), found.Title);
            Assert.Equal(vote.RollOf(nameOf), found.Roll);
            Assert.NotEqual(false, found.TotalsAgree);
        }
    }

    // One vote a number, so that each has a symbol of its own; none without a cast vote, which a table of rows cannot hold.
    private static Arbitrary<GeneratedVote[]> Votes() => Arb.From(
        from count in Gen.Choose(1, 4)
        from votes in Gen.ListOf(Vote(), count)
        select votes.Select((vote, i) => vote with { Number = i + 1 }).ToArray());

    private static Gen<GeneratedVote> Vote() =>
        from day in Gen.Elements(Days)
        from title in Gen.Elements("A matter", "A matter, and another", "So \"called\"", "Over two\r\nlines", $"Côte d’Ivoire{Statement}")
        let members = States.MembersOn(day).Where(member => member.CorrelatesOfWar.Any(number => number.HeldOn(day))).ToArray()
        from first in Gen.Elements(Choice.InFavour, Choice.Against, Choice.Abstaining)
        from choices in Gen.ArrayOf(Gen.Elements(Choice.InFavour, Choice.Against, Choice.Abstaining, Choice.NonVoting, Choice.NotMember), members.Length)
        let cast = members.Zip(choices.Skip(1).Prepend(first)).Where(pair => pair.Second != Choice.NotMember).Select(pair => (pair.First.Code, pair.Second))
        select new GeneratedVote(1, day, title, cast.ToValueList());
}

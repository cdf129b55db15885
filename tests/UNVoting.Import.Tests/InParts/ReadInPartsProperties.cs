using FsCheck;
using FsCheck.Fluent;
using UNVoting.Import.Tests.Csv;
using UNVoting.Testing;

namespace UNVoting.Import.Tests.InParts;

public sealed class ReadInPartsProperties
{
    [Property]
    public Property A_file_cut_anywhere_gives_every_entry_before_the_cut_whole_and_in_parts() => Prop.ForAll(Files(), file =>
    {
        byte[] cut = file.Format.Write(file.Numbers)[..file.Cut];
        ReadResult whole = RecordReader.Read(new MemoryStream(cut), "cut");
        ReadResult parts = ReadResult.Of(RecordReader.ReadAsync(new Trickle(cut, file.Step), "cut").ToBlockingEnumerable());
        int sound = Enumerable.Range(0, file.Numbers.Length + 1).Last(count => count == 0 || file.Format.Write(file.Numbers[..count]).Length - file.Format.Closing.Length <= file.Cut);
        Assert.Equal(whole.Record, parts.Record);
        Assert.Superset(
            file.Numbers[..sound].Select(number => $"A/RES/78/{number}").ToHashSet<string?>(),
            parts.Record.Votes.Select(vote => vote.Symbol?.ToString()).ToHashSet());
    });

    // Each number once: rows of the library's table that come again stand apart when they come in parts.
    private static Arbitrary<(EntryFormat Format, int[] Numbers, int Cut, int Step)> Files() => Arb.From(
        from format in Gen.Elements(EntryFormat.All.ToArray())
        from count in Gen.Choose(1, 8)
        from numbers in Gen.Shuffle(Enumerable.Range(1, count))
        from cut in Gen.Choose(0, format.Write(numbers).Length)
        from step in Gen.Choose(1, 300)
        select (format, numbers, cut, step));
}

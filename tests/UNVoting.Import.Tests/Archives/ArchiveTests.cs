using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using UNVoting.Import.Archives;

namespace UNVoting.Import.Tests.Archives;

public class ArchiveTests
{
    private static readonly string[] Three = ["unvotes-votes.csv", "unvotes-roll-calls.csv", "unvotes-issues.csv"];

    private static readonly ReadResult Expected = RecordReader.ReadFiles(Three.Select(Fixture.DataSet));

    [Fact]
    public void A_compressed_file_reads_as_the_file()
    {
        byte[] packed = Gzip(File.ReadAllBytes(Fixture.DataSet("library-2026.csv")));
        Assert.Equal(RecordReader.ReadFile(Fixture.DataSet("library-2026.csv")).Record, Read(packed).Record);
    }

    [Fact]
    public void A_zip_archive_reads_as_its_files_together() => AssertThree(Read(Zip(Files())));

    [Fact]
    public void A_tar_archive_reads_as_its_files_together() => AssertThree(Read(Tar(Files())));

    [Fact]
    public void A_compressed_tar_archive_reads_as_its_files_together() => AssertThree(Read(Gzip(Tar(Files()))));

    [Fact]
    public void Compressed_files_in_an_archive_are_read() => AssertThree(Read(Zip(Files().Select(file => (file.Name + ".gz", Gzip(file.Content))))));

    [Fact]
    public void An_archive_in_a_stream_that_cannot_seek_is_read()
    {
        using var stream = new Csv.Trickle(Zip(Files()), 1000);
        AssertThree(RecordReader.Read(stream, "votes.zip"));
    }

    [Theory]
    [InlineData("/etc/passwd")]
    [InlineData("../../outside.csv")]
    [InlineData("C:\\outside.csv")]
    [InlineData("a\\..\\..\\outside.csv")]
    public void A_name_that_points_outside_is_a_label_and_is_told(string name)
    {
        foreach (byte[] archive in new[] { Zip([(name, Files().First().Content)]), Tar([(name, Files().First().Content)]) })
        {
            ReadResult read = Read(archive);
            Assert.NotEmpty(read.Record.Votes);
            ReadIssue told = Assert.Single(read.Issues, issue => issue.Code == "archive-path");
            Assert.Equal(name, told.Text);
            Assert.Equal($"votes/{name}", told.File);
            Assert.False(File.Exists(Path.GetFullPath("outside.csv")));
        }
    }

    [Fact]
    public void A_link_is_not_followed()
    {
        using var stream = new MemoryStream();
        using (var tar = new TarWriter(stream, leaveOpen: true))
        {
            tar.WriteEntry(new PaxTarEntry(TarEntryType.SymbolicLink, "votes.csv") { LinkName = "/etc/passwd" });
        }

        Assert.Equal(["archive-link"], Read(stream.ToArray()).Codes());
    }

    [Fact]
    public void A_thousandfold_expansion_is_stopped_and_what_came_before_is_kept()
    {
        byte[] table = File.ReadAllBytes(Fixture.DataSet("unvotes-votes.csv"));
        using var bomb = new MemoryStream();
        using (var gzip = new GZipStream(bomb, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(table);
            byte[] line = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("4,\"Kenya\",\"KE\",\"yes\"\n", 10_000)));
            for (int i = 0; i < 500; i++)
            {
                gzip.Write(line);
            }
        }

        ReadResult read = Read(bomb.ToArray());
        ReadIssue told = Assert.Single(read.Issues, issue => issue.Code == "archive-damaged");
        Assert.Contains("300 times", told.Message, StringComparison.Ordinal);
        Assert.Equal(4, read.Record.Votes.Count);
    }

    [Fact]
    public void More_files_than_an_archive_can_sensibly_hold_are_not_read()
    {
        ReadResult read = Read(Zip(Enumerable.Range(0, ExpansionBudget.MostEntries + 1).Select(i => ($"{i}", Array.Empty<byte>()))));
        Assert.Contains("archive-too-large", read.Codes());
    }

    [Fact]
    public void Archives_within_archives_come_to_an_end()
    {
        byte[] packed = File.ReadAllBytes(Fixture.DataSet("unvotes-votes.csv"));
        for (int i = 0; i < 4; i++)
        {
            packed = Gzip(packed);
        }

        Assert.Equal(["archive-too-deep"], Read(packed).Codes());
    }

    [Fact]
    public void A_compressed_file_that_was_cut_gives_what_it_held_and_says_so()
    {
        byte[] whole = Gzip(Encoding.UTF8.GetBytes("rcid,country,country_code,vote\n" + string.Concat(Enumerable.Range(1, 20_000).Select(i => $"{i},Kenya,KE,yes\n"))));
        ReadResult read = Read(whole[..(whole.Length / 2)]);
        Assert.Contains("archive-damaged", read.Codes());
        Assert.InRange(read.Record.Votes.Count, 1000, 19_999);
        Assert.DoesNotContain("archive-damaged", Read(whole).Codes());
    }

    [Fact]
    public void A_damaged_archive_is_an_error_and_no_exception()
    {
        byte[] zip = Zip(Files());
        Assert.Contains("archive-damaged", Read(zip[..(zip.Length - 30)]).Codes());
        byte[] tar = Tar(Files());
        Assert.Contains("archive-damaged", Read(tar[..1300]).Codes());
        byte[] gzip = Gzip(Files().First().Content);
        gzip[20] ^= 0x55;
        gzip[30] ^= 0x55;
        Assert.True(Read(gzip).HasErrors);
    }

    [Theory]
    [InlineData(100, 8)]
    [InlineData(108, 8)]
    [InlineData(116, 8)]
    [InlineData(124, 12)]
    [InlineData(136, 12)]
    public void A_number_in_the_header_of_a_tar_file_that_no_number_can_hold_is_damage(int field, int length)
    {
        const int header = 512, checksum = 148;
        byte[] tar = Tar(Files());
        tar.AsSpan(field, length).Fill(0xFF);
        tar[field] = 0x80;
        tar.AsSpan(checksum, 8).Fill((byte)' ');
        Encoding.ASCII.GetBytes($"{Convert.ToString(tar.Take(header).Sum(one => one), 8).PadLeft(6, '0')}\0 ").CopyTo(tar, checksum);
        Assert.Contains("archive-damaged", Read(tar).Codes());
    }

    [Fact]
    public void Several_compressed_files_put_together_are_one()
    {
        byte[] table = File.ReadAllBytes(Fixture.DataSet("unvotes-votes.csv"));
        byte[] together = [.. Gzip(table[..100]), .. Gzip(table[100..])];
        Assert.Equal(Read(table).Record, Read(together).Record);
        Assert.Equal(Read(table).Codes(), Read(together).Codes());
    }

    private static void AssertThree(ReadResult read)
    {
        Assert.Equal(Expected.Record, read.Record);
        Assert.Equal(Expected.Codes(), read.Codes());
    }

    private static ReadResult Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return RecordReader.Read(stream, "votes");
    }

    private static IEnumerable<(string Name, byte[] Content)> Files() => Three.Select(name => ($"unvotes/{name}", File.ReadAllBytes(Fixture.DataSet(name))));

    private static byte[] Gzip(byte[] content)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(content);
        }

        return stream.ToArray();
    }

    private static byte[] Zip(IEnumerable<(string Name, byte[] Content)> files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in files)
            {
                using Stream entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    private static byte[] Tar(IEnumerable<(string Name, byte[] Content)> files)
    {
        using var stream = new MemoryStream();
        using (var tar = new TarWriter(stream, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in files)
            {
                tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(content) });
            }
        }

        return stream.ToArray();
    }
}

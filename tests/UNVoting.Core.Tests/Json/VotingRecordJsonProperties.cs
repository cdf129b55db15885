using System.Buffers;
using System.Text;
using UNVoting.Json;
using UNVoting.Testing;
using UNVoting.Tests.Generators;
using UNVoting.Votes;

namespace UNVoting.Tests.Json;

public class VotingRecordJsonProperties
{
    [Property(Arbitrary = [typeof(Model)])]
    public void Writing_and_reading_are_inverse(VotingRecord record)
    {
        VotingRecord read = VotingRecordJson.Read(VotingRecordJson.ToJson(record));
        Assert.Equal(record.Votes, read.Votes);
        Assert.Equal(record.Texts, read.Texts);
        Assert.Equal(record, read);
        Assert.Equal(record.GetHashCode(), read.GetHashCode());
    }

    [Property(Arbitrary = [typeof(Model)])]
    public void A_part_of_a_record_reads_back_as_the_part_it_was(VotingRecord record, int seed)
    {
        var chance = new Random(seed);
        VotingRecord part = record.Where(_ => chance.Next(2) == 0);
        Assert.Equal(part, VotingRecordJson.Read(VotingRecordJson.ToJson(part)));
    }

    [Property(Arbitrary = [typeof(Model)])]
    public void Equal_records_are_the_same_bytes_whatever_the_order_they_came_in(VotingRecord record)
    {
        string json = VotingRecordJson.ToJson(record);
        VotingRecord apart = VotingRecord.Of(record.Votes.Reverse(), record.Texts.Reverse());
        Assert.Equal(json, VotingRecordJson.ToJson(apart));
        Assert.Equal(json, VotingRecordJson.ToJson(VotingRecordJson.Read(json)));
    }

    [Property(Arbitrary = [typeof(Model)], MaxTest = 20)]
    public void Every_culture_writes_the_same_bytes_and_reads_them(VotingRecord record)
    {
        string json = VotingRecordJson.ToJson(record);
        Cultures.Each(() =>
        {
            Assert.Equal(json, VotingRecordJson.ToJson(record));
            Assert.Equal(record, VotingRecordJson.Read(json));
        });
    }

    [Property(Arbitrary = [typeof(Model)], MaxTest = 30)]
    public void Streams_buffers_and_text_hold_the_same(VotingRecord record)
    {
        byte[] expected = Encoding.UTF8.GetBytes(VotingRecordJson.ToJson(record));
        using var stream = new MemoryStream();
        VotingRecordJson.Write(record, stream);
        Assert.Equal(expected, stream.ToArray());
        var buffer = new ArrayBufferWriter<byte>();
        VotingRecordJson.Write(record, buffer);
        Assert.Equal(expected, buffer.WrittenSpan.ToArray());
        stream.Position = 0;
        Assert.Equal(record, VotingRecordJson.Read(stream));
        Assert.Equal(record, VotingRecordJson.Read(expected));
        Assert.Equal(record, VotingRecordJson.Read([0xEF, 0xBB, 0xBF, .. expected]));
    }

    [Property(Arbitrary = [typeof(Model)], MaxTest = 30)]
    public void What_is_written_meets_the_schema(VotingRecord record) =>
        Assert.Empty(Schema.Of(VotingRecordJson.ToJson(record)));

    [Property(Arbitrary = [typeof(Model)], MaxTest = 40)]
    public void Lines_end_in_line_feeds_and_the_last_one_ends(VotingRecord record)
    {
        string json = VotingRecordJson.ToJson(record);
        Assert.DoesNotContain('\r', json);
        Assert.EndsWith("}\n", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_written_and_read_while_others_work_is_the_same()
    {
        VotingRecord record = EmbeddedRecord.Record;
        using var stream = new MemoryStream();
        await VotingRecordJson.WriteAsync(record, stream, CancellationToken.None);
        Assert.Equal(Encoding.UTF8.GetBytes(VotingRecordJson.ToJson(record)), stream.ToArray());
        stream.Position = 0;
        Assert.Equal(record, await VotingRecordJson.ReadAsync(stream, CancellationToken.None));
        stream.Position = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => VotingRecordJson.ReadAsync(stream, new CancellationToken(canceled: true)));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => VotingRecordJson.WriteAsync(record, Stream.Null, new CancellationToken(canceled: true)));
    }

    [Property(Arbitrary = [typeof(Model)], MaxTest = 20)]
    public void A_text_that_breaks_off_is_an_error_with_its_position_and_nothing_else(VotingRecord record, FsCheck.NonNegativeInt cut)
    {
        byte[] whole = Encoding.UTF8.GetBytes(VotingRecordJson.ToJson(record));
        byte[] text = whole[..(cut.Get * 7919 % (whole.Length - 2))];
        var fault = Assert.Throws<System.Text.Json.JsonException>(() => VotingRecordJson.Read(text));
        Assert.NotNull(fault.LineNumber);
        Assert.NotNull(fault.BytePositionInLine);
    }

    [Property(Arbitrary = [typeof(Model)], MaxTest = 60)]
    public void A_text_with_any_byte_changed_reads_or_is_a_told_error(VotingRecord record, FsCheck.NonNegativeInt place, byte changed)
    {
        byte[] text = Encoding.UTF8.GetBytes(VotingRecordJson.ToJson(record));
        text[place.Get * 7919 % text.Length] = changed;
        try
        {
            Assert.NotNull(VotingRecordJson.Read(text));
        }
        catch (System.Text.Json.JsonException fault)
        {
            Assert.StartsWith("Not a voting record at $", fault.Message, StringComparison.Ordinal);
        }
    }
}

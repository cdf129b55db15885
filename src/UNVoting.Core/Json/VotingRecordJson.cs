using System.Buffers;
using System.Text;
using System.Text.Json;
using UNVoting.Json.Shapes;
using UNVoting.Votes;

namespace UNVoting.Json;

/// <summary>A voting record as JSON: nothing of it is lost, and equal records are the same bytes.</summary>
/// <remarks>
/// <para>The text is UTF-8 without byte order mark, with line feeds, an object whose <c>format</c> is <c>unvoting-record</c> and whose <c>version</c> is 1; the
/// schema (JSON Schema 2020-12) is the file <c>voting-record.schema.json</c> of the package. Votes and texts stand in the order of the record, States in the
/// order of their codes, each list of States on one line. A State in a list is its code where the printed name is the one that <c>names</c> gives for that
/// kind of source, else <c>{"state":…,"name":…}</c>; a name that was not resolved is <c>{"name":…}</c>.</para>
/// <para>Reading is strict: an unknown, repeated or missing property, a wrong type or a value that a record cannot hold is an error that tells path, line and
/// position. Days are days of the ISO calendar. Both directions are safe from any thread and independent of the culture.</para>
/// </remarks>
public static class VotingRecordJson
{
    /// <summary>What <c>format</c> says in every file of this kind.</summary>
    public const string Format = "unvoting-record";

    /// <summary>The version that is written, and the latest that is read.</summary>
    public const int Version = 1;

    /// <summary>The longest text that is read, in bytes: 128 MiB, some ten times all recorded votes of the Assembly since 1946.</summary>
    public const int MaxBytes = 128 * 1024 * 1024;

    /// <summary>How deep objects and lists may stand in one another.</summary>
    public const int MaxDepth = ShapeContext.MaxDepth;

    private const int ReadAtOnce = 64 * 1024;

    /// <summary>Writes votes, texts and sources to a stream, as UTF-8 that ends in a line feed.</summary>
    /// <param name="record">The record.</param>
    /// <param name="destination">Where the UTF-8 goes; left open.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">The record holds text that is not well-formed Unicode, or paragraphs deeper in one another than <see cref="MaxDepth"/> allows.</exception>
    public static void Write(VotingRecord record, Stream destination)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(destination);
        JsonSerializer.Serialize(destination, ShapeWriter.Write(record), ShapeContext.Strict.RecordShape);
        destination.Write("\n"u8);
    }

    /// <summary>Writes the same bytes to a stream without holding a thread while it waits.</summary>
    /// <param name="record">The record.</param>
    /// <param name="destination">Where the UTF-8 goes; left open.</param>
    /// <param name="cancellationToken">Ends the writing before the whole is written.</param>
    /// <returns>The writing.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">As for <see cref="Write(VotingRecord, Stream)"/>.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Task WriteAsync(VotingRecord record, Stream destination, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(destination);
        return Write();

        async Task Write()
        {
            await JsonSerializer.SerializeAsync(destination, ShapeWriter.Write(record), ShapeContext.Strict.RecordShape, cancellationToken).ConfigureAwait(false);
            await destination.WriteAsync("\n"u8.ToArray(), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Writes the same bytes to a buffer.</summary>
    /// <param name="record">The record.</param>
    /// <param name="destination">Where the UTF-8 goes.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">As for the other overload.</exception>
    public static void Write(VotingRecord record, IBufferWriter<byte> destination)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(destination);
        destination.Write(JsonSerializer.SerializeToUtf8Bytes(ShapeWriter.Write(record), ShapeContext.Strict.RecordShape));
        destination.Write("\n"u8);
    }

    /// <summary>A record as JSON text.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The text that <see cref="Write(VotingRecord, Stream)"/> writes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">As for <see cref="Write(VotingRecord, Stream)"/>.</exception>
    public static string ToJson(VotingRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return JsonSerializer.Serialize(ShapeWriter.Write(record), ShapeContext.Strict.RecordShape) + "\n";
    }

    /// <summary>Reads a record to the end of a stream.</summary>
    /// <param name="source">UTF-8, with or without byte order mark; left open.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">The text is no voting record that this version reads; the message tells path, line and position, which its properties
    /// hold as well.</exception>
    public static VotingRecord Read(Stream source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var text = new ArrayBufferWriter<byte>();
        while (source.Read(text.GetSpan(ReadAtOnce)) is > 0 and int read)
        {
            text.Advance(read);
            RefuseTooLong(text.WrittenCount);
        }

        return Read(text.WrittenSpan);
    }

    /// <summary>Reads a record to the end of a stream without holding a thread while it waits for the stream.</summary>
    /// <param name="source">UTF-8, with or without byte order mark; left open.</param>
    /// <param name="cancellationToken">Ends the reading before the stream does.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">As for <see cref="Read(Stream)"/>.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Task<VotingRecord> ReadAsync(Stream source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Read();

        async Task<VotingRecord> Read()
        {
            var text = new ArrayBufferWriter<byte>();
            while (await source.ReadAsync(text.GetMemory(ReadAtOnce), cancellationToken).ConfigureAwait(false) is > 0 and int read)
            {
                text.Advance(read);
                RefuseTooLong(text.WrittenCount);
            }

            return VotingRecordJson.Read(text.WrittenSpan);
        }
    }

    /// <summary>Reads votes, texts and sources from JSON text.</summary>
    /// <param name="json">The JSON text.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">As for <see cref="Read(Stream)"/>; or the text is not well-formed Unicode.</exception>
    public static VotingRecord Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        RefuseTooLong(json.Length);
        try
        {
            return Read(new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(json).AsSpan());
        }
        catch (EncoderFallbackException fault)
        {
            throw new JsonException($"The text is not well-formed Unicode at character {fault.Index}.", fault);
        }
    }

    /// <summary>Reads votes, texts and sources from UTF-8 in memory.</summary>
    /// <param name="utf8">The JSON text as UTF-8, with or without byte order mark.</param>
    /// <returns>The record.</returns>
    /// <exception cref="JsonException">As for <see cref="Read(Stream)"/>.</exception>
    public static VotingRecord Read(ReadOnlySpan<byte> utf8)
    {
        RefuseTooLong(utf8.Length);
        utf8 = utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        try
        {
            JsonEnvelope.Check(utf8);
            RecordShape shape = JsonSerializer.Deserialize(utf8, ShapeContext.Strict.RecordShape)
                ?? throw new ShapeException("", "expected an object, found null");
            return ShapeReader.Read(shape);
        }
        catch (JsonException fault)
        {
            throw JsonFault.Told(utf8, fault);
        }
        catch (ShapeException fault)
        {
            throw JsonFault.Told(utf8, fault);
        }
    }

    private static void RefuseTooLong(long length)
    {
        if (length > MaxBytes)
        {
            throw new JsonException(FormattableString.Invariant($"The text is longer than {MaxBytes} bytes, the longest record that is read."));
        }
    }
}

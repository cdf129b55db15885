using System.Diagnostics;
using System.Globalization;
using System.Text;
using Xunit.Abstractions;

namespace UNVoting.Import.Tests.Hostile;

/// <summary>The laws of every reader, over files made hostile by mutation: no exception but the documented ones; the same file gives the same result, under any culture; whatever was
/// read can be written and read again; a text's every line is accounted for; every file comes to an end.</summary>
/// <remarks><c>UNVOTING_FUZZ_CASES</c> says how many cases of each format, <c>UNVOTING_FUZZ_FIRST</c> the number of the first, and
/// <c>UNVOTING_FUZZ_BYTES</c> how long a file of one repeated piece is.</remarks>
public class FuzzTests(ITestOutputHelper output)
{
    private const int Cases = 80;
    private const int Bytes = 2 * 1024;

    public static TheoryData<string> Formats => new(Target.All.Select(target => target.Name));

    [Theory]
    [MemberData(nameof(Formats))]
    public void No_mutated_file_breaks_a_reader(string format)
    {
        Target target = Target.All.Single(target => target.Name == format);
        int count = Setting("UNVOTING_FUZZ_CASES", Cases);
        var fuzzing = new Fuzzing(target, Setting("UNVOTING_FUZZ_FIRST", 1), count);
        fuzzing.Run();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{format}: {count} cases; the slowest, {fuzzing.Slowest.Case}, took {fuzzing.Slowest.Time.TotalMilliseconds:F0} ms."));
        Assert.True(fuzzing.Failures.Count == 0, string.Join("\n\n", fuzzing.Failures));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_piece_repeated_over_and_over_comes_to_an_end(string format)
    {
        Target target = Target.All.Single(target => target.Name == format);
        int bytes = Setting("UNVOTING_FUZZ_BYTES", Bytes);
        (string Piece, double Milliseconds) slowest = ("", 0);
        string current = "";
        Guarded.Run(step =>
        {
            foreach (string piece in target.Tokens.Concat(target.Tokens.Select(token => token + "\n")).Append(" ").Append("a b ").Append("\n"))
            {
                (current, long began) = (piece, Stopwatch.GetTimestamp());
                target.Read(Repeated(target.Seeds[0], piece, bytes));
                step();
                double time = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
                slowest = time > slowest.Milliseconds ? (piece, time) : slowest;
            }
        }, () => $"{format}, \"{current}\" to {bytes} bytes");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{format}: the slowest, \"{slowest.Piece}\" to {bytes} bytes, took {slowest.Milliseconds:F0} ms."));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_seeds_are_sound(string format)
    {
        Target target = Target.All.Single(target => target.Name == format);
        Assert.NotEmpty(target.Seeds);
        Assert.All(target.Seeds, seed => Assert.Equal(target.Read(seed), target.Read(seed)));
    }

    [Fact]
    public void A_case_is_found_again_by_its_number() => Assert.All(Target.All, target =>
        Assert.Equal(new Mutator(target.Seeds, target.Tokens, 7).Make(), new Mutator(target.Seeds, target.Tokens, 7).Make()));

    // In the middle of a sound file, behind the end of a line.
    private static byte[] Repeated(byte[] seed, string piece, int bytes)
    {
        byte[] once = Encoding.UTF8.GetBytes(piece);
        int at = 1 + Array.IndexOf(seed, (byte)'\n', seed.Length / 2);
        return [.. seed[..at], .. Enumerable.Repeat(once, bytes / once.Length).SelectMany(part => part), .. seed[at..]];
    }

    private static int Setting(string name, int otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : otherwise;
}

using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace UNVoting.Import.Tests.Hostile;

/// <summary>Makes a hostile file of sound ones. The same number gives the same file.</summary>
[SuppressMessage("Security", "CA5394:Do not use insecure randomness", Justification = "A case must be found again by its number.")]
internal sealed class Mutator(IReadOnlyList<byte[]> seeds, IReadOnlyList<string> tokens, int number)
{
    private const int Longest = 64 * 1024;

    private static readonly byte[][] BrokenUtf8 =
        [[0xFF], [0xFE, 0xFF], [0xC3], [0xE2, 0x80], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xC0, 0xAF], [0xF0, 0x9F, 0x98], [0x80], [0xEF, 0xBB, 0xBF]];

    private static readonly string[] Numbers =
        ["0", "-1", "00", "1e999", "-0", "2147483648", "4294967296", "9223372036854775808", "99999999999999999999999999999999999999", "0.5", "1,000", "٣", "NaN", "0x1F"];

    private static readonly string[] LineEnds = ["\r\n", "\r", "\n", "\f", "\v", "\u0085", "\u2028", "\u2029", "\n\r", "\n\n"];

    private static readonly string[] Letters = ["\0", "\u00A0", "\u200B", "\u00AD", "\uFEFF", "\u202E", "İ", "ı", "ſ", "ﬁ", "😀", "é", "e\u0301", "\uD7FF", "\uFFFE", "“", "”", "’", "\t", "\u001A"];

    private static readonly (string Open, string Close)[] Nests = [("[", "]"), ("{\"a\":", "}"), ("<p>", "</p>"), ("(", ")"), ("(a) ", ""), ("“", "”"), ("\"", ""), ("**", "**"), ("[x](", ")"), ("1. ", "")];

    private readonly Random _random = new(number);

    public byte[] Make()
    {
        byte[] file = Pick(seeds);
        for (int left = 1 + _random.Next(1 + _random.Next(8)); left > 0; left--)
        {
            file = Change(file);
            if (file.Length > Longest)
                file = file[..Longest];
        }

        return file;
    }

    private byte[] Change(byte[] file) => _random.Next(18) switch
    {
        0 => FlipBit(file),
        1 => Insert(file, [(byte)_random.Next(256)]),
        2 => Remove(file),
        3 => file[.._random.Next(file.Length + 1)],
        4 => Repeat(file),
        5 => Splice(file),
        6 => Lines(file, SwapLines),
        7 => Lines(file, lines => lines.RemoveAt(_random.Next(lines.Count))),
        8 => Lines(file, lines => lines.Insert(_random.Next(lines.Count), lines[_random.Next(lines.Count)])),
        9 => MixLineEnds(file),
        10 => Insert(file, Encoding.UTF8.GetBytes(Pick(tokens))),
        11 => ReplaceNumber(file),
        12 => Nest(file),
        13 => Insert(file, Pick(BrokenUtf8)),
        14 => Insert(file, Encoding.UTF8.GetBytes(Pick(Letters))),
        15 => ReplaceToken(file),
        16 => Insert(file, Encoding.UTF8.GetBytes(new string((char)_random.Next(' ', 0x7F), _random.Next(5000)))),
        _ => Encoding.UTF8.GetBytes(Recased(Encoding.UTF8.GetString(file))),
    };

    private byte[] FlipBit(byte[] file)
    {
        if (file.Length == 0)
            return file;
        byte[] changed = [.. file];
        changed[_random.Next(file.Length)] ^= (byte)(1 << _random.Next(8));
        return changed;
    }

    private byte[] Insert(byte[] file, byte[] piece)
    {
        int at = _random.Next(file.Length + 1);
        return [.. file[..at], .. piece, .. file[at..]];
    }

    private byte[] Remove(byte[] file)
    {
        (int start, int end) = Range(file);
        return [.. file[..start], .. file[end..]];
    }

    private byte[] Repeat(byte[] file)
    {
        (int start, int end) = Range(file);
        int times = 1 + _random.Next(_random.Next(10) == 0 ? 400 : 4);
        return [.. file[..end], .. Enumerable.Repeat(file[start..end], times).SelectMany(piece => piece).Take(Longest), .. file[end..]];
    }

    private byte[] Splice(byte[] file)
    {
        byte[] other = Pick(seeds);
        (int start, int end) = Range(other);
        return Insert(file, other[start..end]);
    }

    private byte[] MixLineEnds(byte[] file)
    {
        var text = new StringBuilder();
        foreach (string line in Encoding.UTF8.GetString(file).Split('\n'))
            text.Append(line).Append(_random.Next(4) == 0 ? Pick(LineEnds) : "\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private byte[] ReplaceNumber(byte[] file)
    {
        int from = _random.Next(file.Length + 1);
        int start = from + file.AsSpan(from).IndexOfAnyInRange((byte)'0', (byte)'9');
        if (start < from)
            return file;
        int length = file.AsSpan(start).IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return [.. file[..start], .. Encoding.UTF8.GetBytes(Pick(Numbers)), .. length < 0 ? [] : file[(start + length)..]];
    }

    private byte[] Nest(byte[] file)
    {
        (string open, string close) = Pick(Nests);
        int depth = 1 + _random.Next(_random.Next(4) == 0 ? 3000 : 20);
        (int start, int end) = Range(file);
        return
        [
            .. file[..start], .. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(open, depth))),
            .. file[start..end], .. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(close, depth))), .. file[end..],
        ];
    }

    private byte[] ReplaceToken(byte[] file)
    {
        byte[] token = Encoding.UTF8.GetBytes(Pick(tokens));
        int at = file.AsSpan().IndexOf(token);
        return at < 0 ? Insert(file, token) : [.. file[..at], .. Encoding.UTF8.GetBytes(Pick(tokens)), .. file[(at + token.Length)..]];
    }

    private static byte[] Lines(byte[] file, Action<List<string>> change)
    {
        // Latin-1 keeps every byte, so broken encodings stay broken.
        List<string> lines = [.. Encoding.Latin1.GetString(file).Split('\n')];
        change(lines);
        return Encoding.Latin1.GetBytes(string.Join('\n', lines));
    }

    private void SwapLines(List<string> lines)
    {
        (int first, int second) = (_random.Next(lines.Count), _random.Next(lines.Count));
        (lines[first], lines[second]) = (lines[second], lines[first]);
    }

    private string Recased(string text)
    {
        int start = _random.Next(text.Length + 1), end = _random.Next(start, text.Length + 1);
        string piece = text[start..end];
        return string.Concat(text.AsSpan(0, start), _random.Next(2) == 0 ? piece.ToUpperInvariant() : piece.ToLowerInvariant(), text.AsSpan(end));
    }

    private (int Start, int End) Range(byte[] file)
    {
        int start = _random.Next(file.Length + 1);
        int length = _random.Next(1 + Math.Min(file.Length - start, _random.Next(3) == 0 ? file.Length : 80));
        return (start, start + length);
    }

    private T Pick<T>(IReadOnlyList<T> list) => list[_random.Next(list.Count)];
}

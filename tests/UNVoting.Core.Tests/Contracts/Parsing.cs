using System.Globalization;
using System.Reflection;
using UNVoting.Tests.Architecture;

namespace UNVoting.Tests.Contracts;

/// <summary>What every type that reads one word owes: checked here for one type and one text.</summary>
internal static class Parsing
{
    /// <summary>The public types that read one word.</summary>
    public static IReadOnlyList<Type> Types { get; } =
        [.. Sources.PublicTypes.Where(type => Shape.Implements(type, typeof(ISpanParsable<>)))];

    /// <summary>The value, or null where the text is none.</summary>
    public static object? TryParse(Type type, string text) => Call(nameof(Value), type, text);

    /// <summary>Checks one text against one type.</summary>
    public static void Check(Type type, string? text) => Call(nameof(CheckOne), type, text);

    private delegate bool SpanParser<T>(ReadOnlySpan<char> text, out T? value);

    private static object? Call(string method, Type type, string? text) =>
        typeof(Parsing).GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(type)
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, [text], CultureInfo.InvariantCulture);

    private static object? Value<T>(string text)
        where T : ISpanParsable<T> =>
        T.TryParse(text, CultureInfo.InvariantCulture, out var value) ? value : null;

    // The interface for spans hides the one for strings, which a constraint of its own brings back.
    private static T ParseString<T>(string text)
        where T : IParsable<T> =>
        T.Parse(text, null);

    private static bool TryParseString<T>(string? text, out T? value)
        where T : IParsable<T> =>
        T.TryParse(text, null, out value);

    private static void CheckOne<T>(string? text)
        where T : ISpanParsable<T>
    {
        var parsed = TryParseString<T>(text, out var value);
        object?[] plain = [text, null];
        Assert.Equal(parsed, typeof(T).GetMethod("TryParse", [typeof(string), typeof(T).MakeByRefType()])!.Invoke(null, plain));
        Assert.Equal(value, plain[1]);
        if (typeof(T).GetMethod("TryParse", [typeof(ReadOnlySpan<char>), typeof(T).MakeByRefType()]) is { } ofSpan && text is not null)
        {
            Assert.Equal(parsed, ofSpan.CreateDelegate<SpanParser<T>>()(text, out var plainly));
            Assert.Equal(value, plainly);
        }

        Assert.Equal(parsed, T.TryParse(text.AsSpan(), CultureInfo.InvariantCulture, out var fromSpan) && text is not null);
        if (text is null)
        {
            Assert.False(parsed);
            Assert.Throws<ArgumentNullException>(() => ParseString<T>(null!));
            return;
        }

        if (!parsed)
        {
            Assert.Equal(default, value);
            Assert.Throws<FormatException>(() => ParseString<T>(text));
            Assert.Throws<FormatException>(() => T.Parse(text.AsSpan(), null));
            return;
        }

        Assert.Equal(value, fromSpan);
        Assert.Equal(value, ParseString<T>(text));
        Assert.Equal(value, T.Parse(text.AsSpan(), null));
        var printed = value!.ToString()!;
        Assert.True(TryParseString<T>(printed, out var again), $"{typeof(T).Name} prints \"{printed}\" for \"{text}\" and does not read it.");
        Assert.Equal(value, again);
        Assert.Equal(printed, again!.ToString());
        if (value is ISpanFormattable formattable)
        {
            CheckFormatting(formattable, printed);
        }
    }

    private static void CheckFormatting(ISpanFormattable value, string printed)
    {
        Assert.Equal(printed, value.ToString(null, CultureInfo.InvariantCulture));
        Span<char> room = new char[printed.Length];
        Assert.True(value.TryFormat(room, out var written, default, null));
        Assert.Equal(printed, room[..written].ToString());
        if (printed.Length > 0)
        {
            Assert.False(value.TryFormat(room[1..], out written, default, null));
            Assert.Equal(0, written);
        }
    }
}

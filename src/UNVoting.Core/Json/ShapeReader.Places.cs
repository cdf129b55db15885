using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using UNVoting.Documents;

namespace UNVoting.Json;

internal sealed partial class ShapeReader
{
    private static T Parse<T>(string text)
        where T : IParsable<T> => T.Parse(text, CultureInfo.InvariantCulture);

    private static T? Optional<T>(string? text, string property, Func<string, T> parse)
        where T : class => text is null ? null : Token(text, property, parse);

    private static LocalDate? Day(string? text, string property) => text is null ? null : Token(text, property, ParseDay);

    // The pattern knows years before the first too; it costs more to make than the small record of the package to read, and a plain day needs none.
    private static LocalDate ParseDay(string text) =>
        PlainDay(text) is { } plain ? plain
            : LocalDatePattern.Iso.Parse(text).TryGetValue(default, out LocalDate day) ? day
            : throw new FormatException($"\"{text}\" is no day: expected year, month and day such as 2023-11-02");

    private static LocalDate? PlainDay(ReadOnlySpan<char> text) =>
        text is [_, _, _, _, '-', _, _, '-', _, _]
        && PlainNumber.TryParse(text[..4], out int year) && PlainNumber.TryParse(text[5..7], out int month) && PlainNumber.TryParse(text[8..], out int day)
            ? CalendarDay.Of(year, month, day)
            : null;

    private static TEnum Stated<TEnum>(string? word, string property)
        where TEnum : struct, Enum => word is null ? default : Token(word, property, EnumNames<TEnum>.Parse);

    private static T Token<T>(string text, string property, Func<string, T> parse)
    {
        try
        {
            return parse(text);
        }
        catch (Exception fault) when (IsOfTheValue(fault))
        {
            throw Told($".{property}", fault);
        }
    }

    private static T At<T>(string place, Func<T> make)
    {
        try
        {
            return make();
        }
        catch (ShapeException fault)
        {
            throw fault.Within(place);
        }
        catch (Exception fault) when (IsOfTheValue(fault))
        {
            throw Told(place, fault);
        }
    }

    private static ValueList<T> Each<TShape, T>(TShape[]? shapes, string property, Func<TShape, T> make)
    {
        if (shapes is null)
        {
            return default;
        }

        int i = 0;
        ImmutableArray<T>.Builder items = ImmutableArray.CreateBuilder<T>(shapes.Length);
        try
        {
            for (; i < shapes.Length; i++)
            {
                items.Add(make(shapes[i] ?? throw new FormatException("expected a value, found null")));
            }
        }
        catch (ShapeException fault)
        {
            throw fault.Within(Place());
        }
        catch (Exception fault) when (IsOfTheValue(fault))
        {
            throw Told(Place(), fault);
        }

        return new ValueList<T>(items.MoveToImmutable());

        string Place() => (property.Length == 0 ? "" : $".{property}") + string.Create(CultureInfo.InvariantCulture, $"[{i}]");
    }

    // What the model's own checks throw; anything else is a fault of this library and must not pass for one of the text.
    private static bool IsOfTheValue(Exception fault) => fault is FormatException or ArgumentException;

    private static ShapeException Told(string place, Exception fault)
    {
        string message = fault is ArgumentException { ParamName: { } parameter }
            ? fault.Message.Replace($" (Parameter '{parameter}')", "", StringComparison.Ordinal)
            : fault.Message;
        return new ShapeException(place, message, fault);
    }
}

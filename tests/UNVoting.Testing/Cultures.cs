using System.Globalization;

namespace UNVoting.Testing;

/// <summary>Cultures in which text that was meant for machines goes wrong: the dotless i, other digits and calendars, the decimal comma.</summary>
public static class Cultures
{
    /// <summary>Turkish, Arabic as written in Saudi Arabia, and German.</summary>
    public static IReadOnlyList<string> Names { get; } = ["tr-TR", "ar-SA", "de-DE"];

    /// <summary>Runs the body once under each of <see cref="Names"/>.</summary>
    public static void Each(Action body)
    {
        ArgumentNullException.ThrowIfNull(body);
        foreach (var name in Names)
        {
            Under(name, body);
        }
    }

    /// <summary>Runs the body under one culture, and puts the former culture back.</summary>
    public static void Under(string name, Action body)
    {
        ArgumentNullException.ThrowIfNull(body);
        Under(name, () =>
        {
            body();
            return true;
        });
    }

    /// <summary>What the function gives under one culture; the former culture is put back.</summary>
    public static T Under<T>(string name, Func<T> function)
    {
        ArgumentNullException.ThrowIfNull(function);
        var (culture, uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
            return function();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
        }
    }
}

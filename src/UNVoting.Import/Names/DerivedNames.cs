using System.Text;

namespace UNVoting.Import.Names;

/// <summary>The forms of a name that follow from it by rule: turned round, cut short, without inner articles, with letters lost.</summary>
internal static class DerivedNames
{
    private static readonly (string Word, string Cut)[] Saints = [("Saint", "St.")];

    private static readonly (string Word, string Cut)[] Cuts =
    [
        ("Saint", "St."), ("Republic", "Rep."), ("Democratic", "Dem."), ("Federal", "Fed."), ("Federated", "Fed."), ("Islamic", "Isl."), ("Islands", "Is."),
    ];

    /// <summary>Gives the forms; a form may be given more than once, and the name itself may be among them.</summary>
    public static IEnumerable<string> Of(string name)
    {
        foreach (var turned in Turned(name).Prepend(name))
        {
            foreach (var form in WithoutArticles(turned).Prepend(turned))
            {
                yield return form;
                yield return WithCuts(form, Saints);
                yield return WithCuts(form, Cuts);
                yield return WithCuts(form, Cuts.AsSpan(1, 1));
            }
        }

        if (!Ascii.IsValid(name)) yield return string.Concat(name.Select(c => char.IsAscii(c) || !char.IsLetter(c) ? c : '\uFFFD'));
    }

    /// <summary>Turns "Iran (Islamic Republic of)" and "Islamic Republic of Iran" into one another, and into "Iran, Islamic Republic of".</summary>
    private static IEnumerable<string> Turned(string name)
    {
        var open = name.IndexOf(" (", StringComparison.Ordinal);
        if (open > 0 && (name.EndsWith(" of)", StringComparison.Ordinal) || name.EndsWith(" of the)", StringComparison.Ordinal)))
        {
            yield return $"{name[(open + 2)..^1]} {name[..open]}";
            yield return $"{name[..open]}, {name[(open + 2)..^1]}";
            yield break;
        }

        var of = name.IndexOf(" of ", StringComparison.Ordinal);
        if (of < 0 || open >= 0 || name.Contains(',', StringComparison.Ordinal)) yield break;
        var after = of + 4;
        if (name.AsSpan(after).StartsWith("the ")) after += 4;
        yield return $"{name[after..]} ({name[..(after - 1)]})";
        yield return $"{name[after..]}, {name[..(after - 1)]}";
    }

    private static IEnumerable<string> WithoutArticles(string name)
    {
        var without = name.Replace("the ", "", StringComparison.Ordinal).Replace(" the)", ")", StringComparison.Ordinal);
        if (without.EndsWith(" the", StringComparison.Ordinal)) without = without[..^4];
        if (without != name) yield return without;
        yield return $"{name} (the)";
        yield return $"{name}, the";
    }

    private static string WithCuts(string name, ReadOnlySpan<(string Word, string Cut)> cuts)
    {
        foreach (var (word, cut) in cuts) name = name.Replace(word, cut, StringComparison.Ordinal);
        return name;
    }
}

using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;
using UNVoting.Import.Text;

namespace UNVoting.Import.Word;

/// <summary>The numbers that Word prints before paragraphs without their standing in the text.</summary>
internal sealed class WordNumbering
{
    private const int MostLevels = 9;
    private const int LargestNumber = 9999;

    private readonly WordStyles _styles;
    private readonly Dictionary<int, AbstractNum> _abstracts = [];
    private readonly Dictionary<int, NumberingInstance> _instances = [];
    private readonly Dictionary<int, int?[]> _counters = [];
    private readonly HashSet<(int Instance, int Level)> _restarted = [];

    public WordNumbering(Numbering? numbering, WordStyles styles)
    {
        _styles = styles;
        foreach (AbstractNum list in numbering?.Elements<AbstractNum>() ?? [])
        {
            if (list.AbstractNumberId?.Value is { } id)
                _abstracts.TryAdd(id, list);
        }

        foreach (NumberingInstance instance in numbering?.Elements<NumberingInstance>() ?? [])
        {
            if (instance.NumberID?.Value is { } id)
                _instances.TryAdd(id, instance);
        }
    }

    /// <summary>The label of the next paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="bullet">Whether it is a point without a number.</param>
    /// <returns>The label as printed; empty where there is none.</returns>
    public string Next(Paragraph paragraph, out bool bullet)
    {
        bullet = false;
        NumberingProperties? numbering = _styles.NumberingOf(paragraph);
        int level = numbering?.NumberingLevelReference?.Val?.Value ?? 0;
        if (numbering?.NumberingId?.Val?.Value is not { } id || level is < 0 or >= MostLevels || !_instances.TryGetValue(id, out NumberingInstance? instance)
            || instance.AbstractNumId?.Val?.Value is not { } list || !_abstracts.TryGetValue(list, out AbstractNum? definition))
        {
            return "";
        }

        int?[] counters = _counters.TryGetValue(list, out int?[]? known) ? known : _counters[list] = new int?[MostLevels];
        if (instance.Elements<LevelOverride>().FirstOrDefault(change => change.LevelIndex?.Value == level)?.StartOverrideNumberingValue?.Val?.Value is { } start && _restarted.Add((id, level)))
            counters[level] = start - 1;
        counters[level] = Math.Min((counters[level] ?? (Start(definition, level) - 1)) + 1, LargestNumber);
        Array.Clear(counters, level + 1, MostLevels - level - 1);
        bullet = FormatOf(definition, level) == NumberFormatValues.Bullet;
        return bullet ? "" : Print(definition, level, counters);
    }

    private static Level? LevelOf(AbstractNum definition, int level) => definition.Elements<Level>().FirstOrDefault(candidate => candidate.LevelIndex?.Value == level);

    private static int Start(AbstractNum definition, int level) => LevelOf(definition, level)?.StartNumberingValue?.Val?.Value ?? 1;

    private static NumberFormatValues FormatOf(AbstractNum definition, int level) => LevelOf(definition, level)?.NumberingFormat?.Val?.Value ?? NumberFormatValues.Decimal;

    private static string Print(AbstractNum definition, int level, int?[] counters)
    {
        string pattern = LevelOf(definition, level)?.LevelText?.Val?.Value ?? $"%{level + 1}.";
        var label = new StringBuilder();
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length || pattern[i + 1] is < '1' or > '9')
            {
                label.Append(pattern[i]);
                continue;
            }

            int shown = pattern[++i] - '1';
            label.Append(Print(counters[shown] ?? Start(definition, shown), FormatOf(definition, shown)));
        }

        return label.ToString().Trim();
    }

    private static string Print(int number, NumberFormatValues format) => format switch
    {
        NumberFormatValues.LowerLetter => LabelOrder.Letters(Math.Max(number, 1)),
        NumberFormatValues.UpperLetter => LabelOrder.Letters(Math.Max(number, 1)).ToUpperInvariant(),
        NumberFormatValues.LowerRoman => LabelOrder.Roman(number),
        NumberFormatValues.UpperRoman => LabelOrder.Roman(number).ToUpperInvariant(),
        NumberFormatValues.None => "",
        _ => number.ToString(CultureInfo.InvariantCulture),
    };
}

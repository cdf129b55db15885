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
        if (_styles.NumberingOf(paragraph) is not { } numbering || Find(numbering.Id) is not { } list)
            return "";
        int level = numbering.Level ?? list.LevelOfStyle(numbering.Style);
        if (level is < 0 or >= MostLevels)
            return "";

        int?[] counters = _counters.TryGetValue(list.Id, out int?[]? known) ? known : _counters[list.Id] = new int?[MostLevels];
        if (list.Override(level)?.StartOverrideNumberingValue?.Val?.Value is { } start && _restarted.Add((numbering.Id, level)))
            counters[level] = start - 1;
        counters[level] = Math.Min((counters[level] ?? (list.Start(level) - 1)) + 1, LargestNumber);
        for (int deeper = level + 1; deeper < MostLevels; deeper++)
        {
            // A level begins anew under every level above it, unless it names the one under which it does, or none by 0.
            if (level < (list.Level(deeper)?.LevelRestart?.Val?.Value ?? deeper))
                counters[deeper] = null;
        }

        bullet = list.Format(level) == NumberFormatValues.Bullet;
        return bullet ? "" : Print(list, level, counters);
    }

    // A list may be given by a style, which names the list that holds the levels.
    private NumberedList? Find(int id)
    {
        if (!_instances.TryGetValue(id, out NumberingInstance? instance) || instance.AbstractNumId?.Val?.Value is not { } list || !_abstracts.TryGetValue(list, out AbstractNum? definition))
            return null;
        if (definition.NumberingStyleLink?.Val?.Value is { } style && _styles.NumberingOf(style) is { } linked && linked.Id != id
            && _instances.TryGetValue(linked.Id, out NumberingInstance? other) && other.AbstractNumId?.Val?.Value is { } otherList && _abstracts.TryGetValue(otherList, out AbstractNum? levels))
        {
            return new NumberedList(otherList, levels, instance);
        }

        return new NumberedList(list, definition, instance);
    }

    private static string Print(NumberedList list, int level, int?[] counters)
    {
        string pattern = list.Level(level)?.LevelText?.Val?.Value ?? $"%{level + 1}.";
        bool figures = list.Level(level)?.IsLegalNumberingStyle is { } legal && (legal.Val?.Value ?? true);
        var label = new StringBuilder();
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length || pattern[i + 1] is < '1' or > '9')
            {
                label.Append(pattern[i]);
                continue;
            }

            int shown = pattern[++i] - '1';
            label.Append(Print(counters[shown] ?? list.Start(shown), figures ? NumberFormatValues.Decimal : list.Format(shown)));
        }

        return label.ToString().Trim();
    }

    /// <summary>A number as a list or a footnote shows it.</summary>
    public static string Print(int number, NumberFormatValues format) => format switch
    {
        NumberFormatValues.LowerLetter => LabelOrder.Letters(Math.Max(number, 1)),
        NumberFormatValues.UpperLetter => LabelOrder.Letters(Math.Max(number, 1)).ToUpperInvariant(),
        NumberFormatValues.LowerRoman => LabelOrder.Roman(number),
        NumberFormatValues.UpperRoman => LabelOrder.Roman(number).ToUpperInvariant(),
        NumberFormatValues.None => "",
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    // The levels of a list, with what the list of a paragraph changes in them.
    private sealed record NumberedList(int Id, AbstractNum Definition, NumberingInstance Instance)
    {
        public LevelOverride? Override(int level) => Instance.Elements<LevelOverride>().FirstOrDefault(change => change.LevelIndex?.Value == level);

        public Level? Level(int level) => Override(level)?.Level ?? Definition.Elements<Level>().FirstOrDefault(candidate => candidate.LevelIndex?.Value == level);

        public int Start(int level) => Level(level)?.StartNumberingValue?.Val?.Value ?? 1;

        public NumberFormatValues Format(int level) => Level(level)?.NumberingFormat?.Val?.Value ?? NumberFormatValues.Decimal;

        public int LevelOfStyle(string? style) =>
            style is null ? 0 : Definition.Elements<Level>().FirstOrDefault(level => level.ParagraphStyleIdInLevel?.Val?.Value == style)?.LevelIndex?.Value ?? 0;
    }
}

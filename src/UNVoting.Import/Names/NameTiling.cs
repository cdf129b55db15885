using System.Runtime.InteropServices;
using NodaTime;

namespace UNVoting.Import.Names;

/// <summary>Lays known names over a stretch of words, leaving as few words as possible without a name and using as few names as possible.</summary>
/// <remarks>
/// A stretch that no name covers begins and ends at an "and" or an end of the stretch, so that "American Samoa" is unknown as a whole and never Samoa.
/// The cost of a stretch is found from its end; each word is the start of at most <see cref="LongestName"/> tries, so the work is linear.
/// </remarks>
internal sealed class NameTiling
{
    /// <summary>The most words in a name.</summary>
    private const int LongestName = 12;

    private const int CostOfUnknown = 1000;
    private const int CostOfName = 2;

    /// <summary>What makes names that begin where something parts the words win over as many that do not: "Sweden" and "The former …" on a line of its own, and not "Sweden, the".</summary>
    private const int CostOfGlue = 1;

    /// <summary>What makes two names in use win over one that was given up and holds "and".</summary>
    private const int CostOfFormerName = 3;

    private readonly string text;
    private readonly LocalDate? on;
    private readonly List<Unit> units = [];
    private readonly int[] costs;
    private readonly int[] ends;
    private readonly int[] unknownEnds;
    private readonly bool[] isName;

    public NameTiling(string text, ReadOnlySpan<ListToken> tokens, LocalDate? on, bool isOneALine)
    {
        this.text = text;
        this.on = on;
        CollectUnits(tokens, isOneALine);
        costs = new int[units.Count + 1];
        ends = new int[units.Count];
        unknownEnds = new int[units.Count];
        isName = new bool[units.Count];
        for (var index = units.Count - 1; index >= 0; index--) Lay(index);
    }

    /// <summary>Gets the number of words and "and"s.</summary>
    public int Count => units.Count;

    /// <summary>Whether an "and" stands at the position.</summary>
    public bool IsAnd(int index) => units[index].IsAnd;

    /// <summary>Whether a known name begins at the position in the best tiling of the rest.</summary>
    public bool IsName(int index) => isName[index];

    /// <summary>Whether nothing parts the word at the position from the word before it.</summary>
    public bool IsGlued(int index) => !units[index].IsFresh && !units[index].IsLineStart;

    /// <summary>Where what begins at the position ends, exclusive.</summary>
    public int EndOf(int index) => ends[index];

    /// <summary>Whether known names alone cover the stretch from the position to the next "and" or the end.</summary>
    public bool IsCovered(int index)
    {
        while (index < units.Count && !units[index].IsAnd)
        {
            if (!isName[index]) return false;
            index = ends[index];
        }

        return true;
    }

    /// <summary>The stretch of text from a position to another, closing brackets included.</summary>
    public Range TextOf(int from, int to) => units[from].Start..units[to - 1].ClosedEnd;

    private void CollectUnits(ReadOnlySpan<ListToken> tokens, bool isOneALine)
    {
        var isFresh = true;
        var isLineStart = false;
        var hasOpened = false;
        var isInside = false;
        foreach (var token in tokens)
        {
            switch (token.Kind)
            {
                case ListTokenKind.LineEnd:
                    isLineStart |= !isInside;
                    isFresh |= isOneALine && !isInside;
                    break;
                case ListTokenKind.Open:
                    hasOpened = isInside = true;
                    break;
                case ListTokenKind.Close:
                    isInside = false;
                    if (units.Count > 0) CollectionsMarshal.AsSpan(units)[^1].ClosedEnd = token.End;
                    break;
                default:
                    var isAnd = token.Kind == ListTokenKind.And;
                    units.Add(new Unit
                    {
                        Start = token.Start,
                        End = token.End,
                        ClosedEnd = token.End,
                        IsAnd = isAnd,
                        IsFresh = isFresh,
                        IsLineStart = isLineStart,
                        HasOpened = hasOpened,
                        IsInside = isInside,
                    });
                    isFresh = isAnd && !isInside;
                    isLineStart = hasOpened = false;
                    break;
            }
        }
    }

    private void Lay(int index)
    {
        var unit = units[index];
        if (unit.IsAnd)
        {
            costs[index] = costs[index + 1];
            ends[index] = index + 1;
            unknownEnds[index] = unit.IsInside ? UnknownEnd(index) : index + 1;
            return;
        }

        LayUnknown(index, unit);
        Span<char> key = stackalloc char[NameKey.MaxLength];
        var hasAnd = false;
        for (var end = index + 1; end <= Math.Min(units.Count, index + LongestName); end++)
        {
            var last = units[end - 1];
            if (last.IsAnd)
            {
                hasAnd = true;
                continue;
            }

            var printed = text.AsSpan(unit.Start, last.End - unit.Start);
            if (printed.Length > 4 * NameKey.MaxLength) break;
            var length = NameKey.Write(printed, key, out var breaks);
            if (length == 0)
            {
                // An article alone has no key yet; anything else without one will have none with more words.
                if (printed.Length > NameKey.MaxLength) break;
                continue;
            }

            if (length > NameRegister.LongestLike(key[..length]) && length > 3) break;
            if (NameRegister.Find(key[..length]) is not { } name || IsBeginningOnly(name, end)) continue;
            var cost = CostOfName + (IsGlued(index) ? CostOfGlue : 0) + costs[end];
            if (hasAnd && on is not null && name.StateOn(on) is { IsNone: false } state
                && name.UseOn(state, on, breaks, out _) == NameUse.NoLongerInUse) cost += CostOfFormerName;
            if (cost > costs[index]) continue;
            costs[index] = cost;
            ends[index] = end;
            isName[index] = true;
        }
    }

    private void LayUnknown(int index, Unit unit)
    {
        var end = UnknownEnd(index);
        unknownEnds[index] = end;
        var isBoundary = unit.IsFresh || unit.HasOpened;

        // A stretch that begins anywhere else can be no part of a tiling; it is still given an end to step over.
        costs[index] = isBoundary ? Math.Min(CostOfUnknown + costs[end], int.MaxValue / 2) : int.MaxValue / 2;
        ends[index] = end;
    }

    /// <summary>Where a stretch without a name ends: before the next "and" that is not in brackets, and before a new line where names stand one a line.</summary>
    private int UnknownEnd(int index)
    {
        var next = index + 1;
        return next == units.Count || units[next].IsFresh || (units[next].IsAnd && !units[next].IsInside) ? next : unknownEnds[next];
    }

    /// <summary>Whether the name is but the beginning of one that goes on with "and": "Trinidad" before "and Tobago" misprinted.</summary>
    private bool IsBeginningOnly(KnownName name, int end) =>
        name.IsBeginning && end + 1 < units.Count && units[end].IsAnd && !isName[end + 1];

    private struct Unit
    {
        public int Start;
        public int End;
        public int ClosedEnd;
        public bool IsAnd;
        public bool IsFresh;
        public bool IsLineStart;
        public bool HasOpened;
        public bool IsInside;
    }
}

using System.Runtime.InteropServices;
using NodaTime;
using UNVoting.Documents;
using UNVoting.Membership;

namespace UNVoting.Import.Names;

/// <summary>Reads one list of names.</summary>
internal sealed class NameList
{
    private readonly string text;
    private readonly LocalDate? on;
    private readonly List<ListToken> tokens;
    private readonly bool isOneALine;
    private readonly List<(Range Range, NameMatch Match)> found = [];
    private bool onBehalf;

    public NameList(string text, LocalDate? on)
    {
        this.text = text;
        this.on = on;
        tokens = ListTokenizer.Cut(text);
        isOneALine = !tokens.Exists(token => token.Kind == ListTokenKind.Separator);
    }

    private ReadOnlySpan<ListToken> Tokens => CollectionsMarshal.AsSpan(tokens);

    /// <summary>Takes the names one by one, in the order printed.</summary>
    public List<NameMatch> Read()
    {
        var start = 0;
        var depth = 0;
        for (var index = 0; index <= tokens.Count; index++)
        {
            if (index < tokens.Count)
            {
                var kind = tokens[index].Kind;
                depth += kind == ListTokenKind.Open ? 1 : kind == ListTokenKind.Close ? -1 : 0;
                if (kind != ListTokenKind.Separator || depth > 0) continue;
            }

            ReadItem(start, index);
            start = index + 1;
        }

        NeighbouringPieces.PutTogether(text, found, on);
        return found.ConvertAll(entry => entry.Match);
    }

    private void ReadItem(int start, int end)
    {
        while (start < end)
        {
            var lead = LeadingWords.At(text, Tokens[start..end]);
            if (lead.Kind == LeadKind.None)
            {
                start = ReadStretch(start, end);
                continue;
            }

            start += lead.Count;
            if (lead.Kind == LeadKind.OnBehalf) onBehalf = true;
            if (lead.Kind != LeadKind.InCapacity) continue;
            var inner = EndOfBracket(start, end);
            AddWhole(start, inner, SponsorKind.Office, isOnBehalf: true);
            start = inner;
        }
    }

    /// <summary>Reads from a position to the next words that lead on, such as "on behalf of", or to the end.</summary>
    private int ReadStretch(int start, int end)
    {
        var token = tokens[start];
        if (token.Kind == ListTokenKind.Open && LeadingWords.BracketAt(text, Tokens[start..end]) is var bracket and not LeadKind.None)
        {
            var close = EndOfBracket(start + 1, end);
            if (bracket == LeadKind.OnBehalf) ReadBracket(start + 1, close);
            else if (bracket == LeadKind.InCapacity) ReadItem(start + 1, close);
            return Math.Min(close + 1, end);
        }

        var stop = start + 1;
        while (stop < end && !LeadingWords.Interrupts(text, Tokens[stop..end])) stop++;
        ReadNames(new NameTiling(text, Tokens[start..stop], on, isOneALine));
        return stop;
    }

    /// <summary>Reads "(on behalf of …)": what is outside the bracket does not act on anybody's behalf.</summary>
    private void ReadBracket(int start, int end)
    {
        var outside = onBehalf;
        ReadItem(start, end);
        onBehalf = outside;
    }

    private int EndOfBracket(int start, int end)
    {
        while (start < end && tokens[start].Kind != ListTokenKind.Close) start++;
        return start;
    }

    private void ReadNames(NameTiling tiling)
    {
        var index = 0;
        while (index < tiling.Count)
        {
            var next = tiling.EndOf(index);
            if (tiling.IsName(index))
                AddName(tiling, index, next);
            else if (!tiling.IsAnd(index))
                next = AddUnknown(tiling, index, next);

            index = next;
        }
    }

    private void AddName(NameTiling tiling, int index, int next)
    {
        var range = tiling.TextOf(index, next);
        var isState = StateNames.TryResolve(text.AsSpan(range), on, out var state, out var use, out var isRepaired);
        var isGlued = (index > 0 && tiling.IsGlued(index)) || (next < tiling.Count && !tiling.IsAnd(next) && tiling.IsGlued(next));
        found.Add((range, new NameMatch(text[range], isState ? SponsorKind.State : SponsorKind.Unresolved, state, use)
        {
            IsRepaired = isRepaired || (isState && isGlued),
            OnBehalf = onBehalf,
        }));
    }

    private int AddUnknown(NameTiling tiling, int index, int next)
    {
        var stretch = text.AsSpan(tiling.TextOf(index, next));
        var kind = LeadingWords.IsQualifier(stretch) ? SponsorKind.Office : SponsorWords.KindOf(stretch);
        if (kind != SponsorKind.Unresolved) next = EndOfGroup(tiling, next);
        var range = tiling.TextOf(index, next);
        if (LeadingWords.IsQualifier(stretch) && found.Count > 0 && found[^1].Match.Kind is SponsorKind.Office or SponsorKind.Unresolved)
        {
            // "the Rapporteur, Ms. N (Bulgaria) and on the basis of informal consultations": the office, its holder and the basis are one.
            if (found.Count > 1 && found[^1].Match.Kind == SponsorKind.Unresolved && found[^2].Match.Kind == SponsorKind.Office) found.RemoveAt(found.Count - 1);
            var (before, match) = found[^1];
            range = before.Start..range.End;
            found[^1] = (range, Named(range, SponsorKind.Office, match.OnBehalf));
            return next;
        }

        found.Add((range, Named(range, kind, onBehalf)));
        if (kind == SponsorKind.Group) onBehalf = false;
        return next;
    }

    /// <summary>A group's or an office's name goes on over each "and" that no State follows; "77 and China" is one name.</summary>
    private int EndOfGroup(NameTiling tiling, int next)
    {
        while (next + 1 < tiling.Count && tiling.IsAnd(next) && !tiling.IsAnd(next + 1))
        {
            var isGroupOf77 = text.AsSpan(tiling.TextOf(next - 1, next)).TrimEnd('.') is "77" && tiling.IsName(next + 1);
            if (!isGroupOf77 && (tiling.IsCovered(next + 1) || tiling.IsName(next + 1))) break;
            next = tiling.EndOf(next + 1);
        }

        return next;
    }

    private void AddWhole(int start, int end, SponsorKind kind, bool isOnBehalf)
    {
        if (start >= end) return;
        var range = tokens[start].Start..tokens[end - 1].End;
        found.Add((range, Named(range, kind, isOnBehalf)));
    }

    private NameMatch Named(Range range, SponsorKind kind, bool isOnBehalf) =>
        new(text[range], kind, default(StateCode), NameUse.Unknown) { OnBehalf = isOnBehalf };
}

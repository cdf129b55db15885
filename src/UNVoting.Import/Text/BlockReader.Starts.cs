using System.Globalization;
using UNVoting.Votes;

namespace UNVoting.Import.Text;

/// <content>What may begin at a line.</content>
internal sealed partial class BlockReader
{
    /// <summary>Opens a block where one begins here.</summary>
    /// <returns>How many characters of the plain text are its label and not its words.</returns>
    private int Start(string plain, string marked, LineStyle style, bool adjacent, bool cut, int line)
    {
        if (_region == Region.Proceedings && _current is { Closing: ':', Recommends: true })
        {
            _recommending = true;
            _region = Region.Title;
        }

        if (StartsVoters(plain, line, out int length) || StartsSection(plain, adjacent, style, line) || StartsPoint(plain, adjacent, cut, line, out length)
            || StartsDraftOrAnnex(plain, adjacent, line, out length) || StartsFormula(plain, adjacent, line, out length) || StartsHeading(plain, adjacent, style, line))
        {
            return length;
        }

        if (_region == Region.Front)
        {
            if (!(_current is { Kind: BlockKind.Running } before && BodyName.IsCut(before.Plain, plain)))
                Open(BlockKind.Running, Region.Front, line, style: style, adjacent: adjacent);
        }
        else if (!Continues(plain, marked, adjacent, cut, style))
            Open(BlockKind.Running, _region == Region.Voters ? Region.Proceedings : _region, line, style: style, adjacent: adjacent);
        return 0;
    }

    private bool StartsVoters(string plain, int line, out int length)
    {
        length = 0;
        if (_region is not (Region.Proceedings or Region.Voters))
            return false;
        length = Headings.Voter(plain, out Choice choice);
        if (length > 0)
            Open(BlockKind.Voters, Region.Voters, line, choice: choice);
        return length > 0;
    }

    private bool StartsSection(string plain, bool adjacent, LineStyle style, int line)
    {
        if (_form != DocumentForm.Report || InText || _region == Region.Title || !(IsFree(adjacent) || style == LineStyle.Heading))
            return false;
        int section = Headings.Section(plain);
        if (section < 0 || (section > 0 && section != _section + 1 && section != _section + 2) || (section == 0 && _region == Region.Front && _current?.Closing == ':'))
            return false;
        _section = section > 0 ? section : _section + 1;
        Open(BlockKind.Section, Region.Proceedings, line, style: style);
        return true;
    }

    private bool StartsPoint(string plain, bool adjacent, bool cut, int line, out int length)
    {
        length = 0;
        if (!PointLabel.TryRead(plain, out PointLabel label))
            return false;
        Region region = _region switch
        {
            Region.Front when _form == DocumentForm.Report || _hasFormula => Region.Proceedings,
            Region.Front or Region.Title => Region.Text,
            Region.Voters => Region.Proceedings,
            _ => _region,
        };
        bool accepted = label.Style == LabelStyle.Number
            ? AcceptsNumber(label, plain, adjacent, cut, ref region)
            : AcceptsPoint(label, plain, adjacent, cut, region);
        if (!accepted)
            return false;
        length = label.Length;
        Open(BlockKind.Point, region, line, label.Text, label.Style);
        return true;
    }

    private bool AcceptsNumber(PointLabel label, string plain, bool adjacent, bool cut, ref Region region)
    {
        int number = label.Number;
        bool latin = label.Text.Contains(' ', StringComparison.Ordinal);
        bool resumes = _form == DocumentForm.Report && number > _paragraph && Headings.ResumesReport(plain[label.Length..]);
        bool recommends = resumes && plain.AsSpan(0, Math.Min(160, plain.Length)).Contains("recommend", StringComparison.Ordinal);
        if (resumes && (InText || _region == Region.Title) && (recommends || number <= _paragraph + 3) && !(number == _operative + 1 && number != _paragraph + 1))
            region = Region.Proceedings;

        if (region == Region.Proceedings)
        {
            if (_region == Region.Front && (_form != DocumentForm.Report || number != 1))
                return false;
            bool next = number == _paragraph + 1 || (latin && number == _paragraph);
            if (!(recommends && (IsFree(adjacent) || cut)) && !(next && (IsFree(adjacent) || _region == Region.Voters)) && !(number > _paragraph && number <= _paragraph + 4 && !adjacent && _current is not { IsClosed: false }))
                return false;
            _paragraph = number;
            return true;
        }

        if (_region == Region.Title && number != 1)
            return false;
        bool expected = number == _operative + 1 || (latin && number == _operative);
        bool skipped = number > _operative && number <= _operative + 4 && !adjacent && _current is { IsClosed: true };
        bool restarts = number == 1 && !adjacent && _current is not { Closing: ':' };
        if (!(expected && (IsFree(adjacent) || cut)) && !skipped && !restarts)
            return false;
        _operative = number;
        return true;
    }

    private bool AcceptsPoint(PointLabel label, string plain, bool adjacent, bool cut, Region region)
    {
        if (region is not (Region.Proceedings or Region.Text or Region.Annex) || _region is Region.Front or Region.Title)
            return false;
        if (label.Style == LabelStyle.Decimal)
            return InText && int.Parse(label.Text.AsSpan(0, label.Text.IndexOf('.', StringComparison.Ordinal)), CultureInfo.InvariantCulture) == _operative && (cut || IsFree(adjacent));
        bool upper = label.Length >= plain.Length || char.IsUpper(plain[label.Length]) || plain[label.Length] is '“' or '"';
        return cut || (_current is { IsClosed: true } && (upper || !adjacent || IsNextPoint(label, _current.Closing))) || (!adjacent && upper);
    }

    private bool StartsDraftOrAnnex(string plain, bool adjacent, int line, out int length)
    {
        length = 0;
        if (StartsPart(plain, adjacent, line))
        {
            length = plain.Length;
            return true;
        }

        if (_region is Region.Front or Region.Voters || !IsFree(adjacent))
            return false;
        if (InText && (length = Headings.Annex(plain, out string number)) > 0)
        {
            Open(BlockKind.Annex, Region.Annex, line, number);
            _operative = 0;
            return true;
        }

        if (_recommending && (length = Headings.RecommendedDraft(plain, out string designator, out bool decision)) > 0)
        {
            Open(BlockKind.DraftHeading, Region.Title, line, $"{(decision ? "decision" : "resolution")} {designator}".Trim());
            _operative = 0;
            return true;
        }

        // Resolutions in sections have Roman numbers over them; a letter over a text parts recommended texts alone.
        if (!Headings.IsDesignator(plain) || char.IsAsciiDigit(plain[0]) || _region == Region.Proceedings || !(_recommending || LabelOrder.UpperRomanValue(plain) > 0))
            return false;
        bool before = _recommending && BeforeFormula();
        Open(BlockKind.Designator, before ? Region.Title : _region, line, plain);
        _operative = before ? 0 : _operative;
        length = plain.Length;
        return true;
    }

    // "A", "B" over the texts that one number of a resolution has.
    private bool StartsPart(string plain, bool adjacent, int line)
    {
        if (_form != DocumentForm.Adopted || plain.Length != 1 || plain[0] != FirstPart + _parts || !(_region == Region.Front || IsFree(adjacent)) || !BeforeFormula())
            return false;
        if (_parts == 0 && (_region != Region.Front || !_blocks.Exists(block => AdoptedNumber.Read(block.Plain) is not null)))
            return false;
        _parts++;
        _operative = 0;
        Open(BlockKind.Designator, Region.Title, line, plain);
        return true;
    }

    // Whether a new text begins within the next lines: its formula stands before any numbered paragraph.
    private bool BeforeFormula()
    {
        for (int i = _at + 1; i < Math.Min(_lines.Count, _at + LookAhead); i++)
        {
            string plain = _lines[i].Plain;
            if (plain.StartsWith(FormulaWords, StringComparison.Ordinal))
                return true;
            if (PointLabel.TryRead(plain, out _) || OpeningWords.OpensPreambular(plain) || OpeningWords.OpensOperative(plain))
                return false;
        }

        return false;
    }

    private bool StartsFormula(string plain, bool adjacent, int line, out int length)
    {
        length = 0;
        if (!plain.StartsWith(FormulaWords, StringComparison.Ordinal) || _region == Region.Annex)
            return false;
        ReadOnlySpan<char> rest = plain.AsSpan(FormulaWords.Length);
        bool alone = rest.Trim().IsEmpty || rest.Trim() is "," or ":";
        bool opens = rest.IsEmpty || rest[0] == ',' || rest[0] == ' ';
        bool accepted = _region switch
        {
            Region.Title => opens,
            Region.Front => opens && _form != DocumentForm.Report,
            Region.Text => alone && IsFree(adjacent),
            Region.Proceedings => alone && _recommending && IsFree(adjacent),
            _ => false,
        };
        if (!accepted)
            return false;
        length = FormulaWords.Length + (rest.Length > 0 && rest[0] == ',' ? 1 : 0);
        Open(BlockKind.Formula, Region.Text, line);
        _operative = 0;
        return true;
    }

    private bool StartsHeading(string plain, bool adjacent, LineStyle style, int line)
    {
        if (_region is not (Region.Proceedings or Region.Voters))
            return false;
        bool free = !adjacent || _current is null || _current.IsClosed;
        if (style != LineStyle.Heading && !(free && Headings.IsOfDraft(plain)))
            return false;
        Open(BlockKind.Heading, Region.Proceedings, line, style: style);
        return true;
    }
}

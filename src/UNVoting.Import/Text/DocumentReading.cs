using NodaTime;
using UNVoting.Documents;
using UNVoting.Votes;

namespace UNVoting.Import.Text;

/// <summary>The reading of one document, stage by stage: lines, pages, blocks, parts, facts, model.</summary>
internal sealed class DocumentReading(string file, DocumentSymbol? symbol)
{
    // What the model has no place for is held by the issues, so none is left out; the length of a document bounds them.
    private readonly IssueLog _issues = new(file, int.MaxValue);

    private readonly Dictionary<int, string> _lines = [];

    // The days of adoption that stand under the texts.
    private readonly List<(int Line, LocalDate Day)> _adoptions = [];

    public ReadResult Result { get; private set; } = new(VotingRecord.Empty, []);

    /// <summary>What became of every line; empty where nothing was read.</summary>
    public LineLedger Ledger { get; private set; } = new(0);

    public DocumentReading Read(Stream stream)
    {
        if (DocumentText.Read(stream, _issues) is { } text)
            return Read(text);
        return Finish(VotingRecord.Empty);
    }

    public DocumentReading Read(string text)
    {
        if (text.Length > OfficialDocumentReader.LongestText)
        {
            _issues.Error(0, "too-long", DocumentText.TooLong);
            return Finish(VotingRecord.Empty);
        }

        text = DocumentText.WellFormed(text, _issues);
        List<SourceLine> source = SourceLine.Split(text);
        Ledger = new LineLedger(source[^1].Number);
        return ReadPages(PageReader.Read(source, Ledger));
    }

    /// <summary>Reads a document that came as lines.</summary>
    public DocumentReading Read(DocumentPages pages)
    {
        Ledger = new LineLedger(pages.Lines);
        Ledger.Settle(pages.Blank, LineFate.Blank);
        return ReadPages(pages);
    }

    private DocumentReading ReadPages(DocumentPages pages)
    {
        foreach (ContentLine line in pages.Content)
            _lines[line.Number] = line.Plain;
        foreach (PrintedFootnote note in pages.Footnotes)
            _lines[note.Line] = $"{note.Mark} {note.Plain}";

        DocumentForm form = DocumentForms.Of(pages.Content);
        if (form == DocumentForm.Unknown)
        {
            _issues.Error(0, "not-an-official-document", "The text has the form of no official document that is read here: expected a committee's report, a draft resolution or decision, or a resolution as adopted.");
            foreach (ContentLine line in pages.Content)
                Unplaced(line.Number, line.Plain);
            foreach (PrintedFootnote note in pages.Footnotes)
            {
                Ledger.Settle(note.Lines, LineFate.Issue);
                Unplaced(note.Line, $"{note.Mark} {note.Plain}");
            }

            return Finish(VotingRecord.Empty);
        }

        Outline outline = Outline.Of(BlockReader.Read(form == DocumentForm.Adopted ? WithoutMeeting(pages.Content) : pages.Content, form));
        DocumentFront front = FrontReader.Read(outline.Front, Ledger);
        DocumentSymbol? known = symbol ?? front.Symbol ?? pages.Symbol ?? (form == DocumentForm.Adopted ? front.Pieces.Select(piece => AdoptedNumber.Read(piece.Text)).FirstOrDefault(number => number is not null) : null);
        front.Session ??= known?.Session;
        front.Body ??= known?.Body;
        return Finish(form == DocumentForm.Report ? ReadReport(outline, pages, front, known) : ReadText(outline, pages, front, known, form));
    }

    // Under its paragraphs, before its annexes, a resolution names the meeting and the day of its adoption, which its front gives too.
    private List<ContentLine> WithoutMeeting(IReadOnlyList<ContentLine> lines)
    {
        var kept = new List<ContentLine>(lines.Count);
        bool afterMeeting = false;
        foreach (ContentLine line in lines)
        {
            int meeting = MeetingAt(line.Plain);
            string rest = line.Plain[meeting..].Trim();
            bool day = MonthNames.TakeDate(rest, out LocalDate date) is var length && length > 0 && length == rest.Length;
            bool taken = meeting > 0 ? rest.Length == 0 || day : day && afterMeeting;
            if (taken && day)
                _adoptions.Add((line.Number, date));
            if (taken)
                Ledger.Settle(line.Number, LineFate.Furniture);
            else
                kept.Add(line);
            afterMeeting = meeting > 0;
        }

        return kept;
    }

    // "50th plenary meeting": how many characters it takes.
    private static int MeetingAt(string plain)
    {
        foreach (string words in (ReadOnlySpan<string>)[" plenary meeting", " meeting"])
        {
            int at = plain.IndexOf(words, StringComparison.OrdinalIgnoreCase);
            if (at > 0 && at == plain.IndexOf(' ', StringComparison.Ordinal) && MeetingOrdinal.TryParse(plain.AsSpan(0, at), out int _))
                return at + words.Length;
        }

        return 0;
    }

    private VotingRecord ReadReport(Outline outline, DocumentPages pages, DocumentFront front, DocumentSymbol? known)
    {
        if (known is null)
            _issues.Warn(0, "symbol-missing", "Neither the caller nor the text gives the symbol of the report, so its facts stand under the name of the file.");
        var source = new Source(SourceKind.OfficialDocument, known, known is null ? file : "");
        var accountNotes = new List<PrintedFootnote>();
        var binder = new FootnoteBinder();
        binder.Add(outline.Front.Concat(outline.Account), accountNotes.Add);
        foreach (RecommendedText text in outline.Texts)
            binder.Add(text.Blocks, text.Footnotes.Add);
        binder.Bind(WithoutPaper(pages, outline, accountNotes), _issues);
        foreach (RecommendedText text in outline.Texts)
            ReadWording(text);

        Proceedings account = ProceedingsReader.Read(outline.Account, front, known, _issues, Ledger);
        return new ReportAssembly(account, outline.Texts, accountNotes, front, source, _issues, Ledger).Build();
    }

    private VotingRecord ReadText(Outline outline, DocumentPages pages, DocumentFront front, DocumentSymbol? known, DocumentForm form)
    {
        foreach (Block block in outline.Account)
            Unplaced(block);
        bool inParts = form == DocumentForm.Adopted && outline.Texts.Count > 1 && outline.Texts.All(part => part.Designator.Length == 1);
        List<RecommendedText> texts = inParts ? outline.Texts : [.. outline.Texts.Take(1)];
        var binder = new FootnoteBinder();
        var frontNotes = new List<PrintedFootnote>();
        RecommendedText? first = texts.FirstOrDefault();
        binder.Add(outline.Front.Concat(first?.Blocks ?? []), note => (first is null || front.Pieces.Any(piece => piece.Notes.Contains(note.Mark)) ? frontNotes : first.Footnotes).Add(note));
        foreach (RecommendedText part in texts.Skip(1))
            binder.Add(part.Blocks, part.Footnotes.Add);
        binder.Bind(WithoutPaper(pages, outline, frontNotes), _issues);
        foreach (RecommendedText text in texts)
            ReadWording(text);
        if (first is null && front.Notice.Count == 0)
            _issues.Error(0, "text-not-found", "The document holds no text that opens with \"The General Assembly\", and no numbered paragraphs.");
        foreach (Block block in outline.Texts.Skip(texts.Count).SelectMany(other => other.Blocks))
            Unplaced(block);
        var source = new Source(SourceKind.OfficialDocument, known, known is null ? file : "");
        if (known is null)
        {
            known = ProvisionalSymbol.Of(front, pages.Content);
            _issues.Warn(0, "symbol-missing", $"Neither the caller nor the text gives the symbol of the document, so it stands as {known}.");
        }

        VotingRecord record = form == DocumentForm.Adopted ? DraftAssembly.BuildAdopted(front, texts, _adoptions, known, source, _issues) : DraftAssembly.Build(front, first, frontNotes, known, source, _issues);
        foreach (PrintedFootnote note in frontNotes)
            SettleFrontNote(note);
        return record;
    }

    // "A/C.3/78/L.40/Rev.1*" has its note, and so has no part of the text.
    private static List<PrintedFootnote> WithoutPaper(DocumentPages pages, Outline outline, List<PrintedFootnote> paper)
    {
        HashSet<string> marks = [.. pages.PaperMarks];
        foreach (Block block in outline.Front.Concat(outline.Account).Concat(outline.Texts.SelectMany(text => text.Blocks)))
            marks.ExceptWith(block.Notes.Select(note => note.Mark));
        ILookup<bool, PrintedFootnote> notes = pages.Footnotes.ToLookup(note => marks.Contains(note.Mark));
        paper.AddRange(notes[true]);
        return [.. notes[false]];
    }

    private void SettleFrontNote(PrintedFootnote note)
    {
        bool sponsors = DraftAssembly.IsOnBehalf(note);
        Ledger.Settle(note.Lines, sponsors ? LineFate.Model : LineFate.Issue);
        if (!sponsors)
            _issues.Info(note.Line, "narrative", "A footnote for which the model has no place.", $"{note.Mark} {note.Plain}");
    }

    private void ReadWording(RecommendedText text)
    {
        text.Wording = text.Body.Count > 0 ? ResolutionTextReader.Read(text.Body, text.Footnotes, _issues) : null;
        foreach (Block block in text.Blocks)
            Ledger.Settle(block.Lines, LineFate.Model);
        foreach (PrintedFootnote note in text.Footnotes)
            Ledger.Settle(note.Lines, LineFate.Model);
    }

    private void Unplaced(Block block)
    {
        Ledger.Settle(block.Lines, LineFate.Issue);
        _issues.Warn(block.Line, "unplaced-text", "This text has no place in a document of this form.", $"{block.Label} {block.Plain}".Trim());
    }

    private void Unplaced(int line, string text)
    {
        Ledger.Settle(line, LineFate.Issue);
        _issues.Warn(line, "unplaced-text", "This text has no place in a document of this form.", text);
    }

    // Nothing may end unread: a line that no stage settled is an issue of its own.
    private DocumentReading Finish(VotingRecord record)
    {
        foreach (int line in Ledger.Unread())
        {
            Ledger.Settle(line, LineFate.Issue);
            _issues.Warn(line, "unplaced-text", "Nothing was made of this line.", _lines.GetValueOrDefault(line, ""));
        }

        Result = new ReadResult(record, _issues.ToValueList());
        return this;
    }
}

using NodaTime;
using UNVoting.Documents;
using UNVoting.Import.Names;

namespace UNVoting.Import.Text;

/// <summary>
/// Reads the front of a document: each line is cut into the printed forms that it holds, whatever their order and however many share a line;
/// what remains are titles and sponsors.
/// </summary>
internal sealed class FrontReader
{
    // The names of all Members take a quarter of it.
    private const int LongestPiece = 16_000;

    // Enough of a list to tell that it is one.
    private const int LongestTail = 200;
    private const int FewestNames = 2;

    private static readonly string[] Languages = ["English", "French", "Russian", "Spanish", "Arabic", "Chinese", "and", "only", "/", ","];

    // What the front page prints in the places where other documents print a word of two or a line of three.
    private static readonly string[] PrintedAlone =
        ["UNITED", "NATIONS", "NATIONS A", "A", "S", "General", "Limited", "Restricted", "Provisional", "For general distribution", "For participants only", "Provisional agenda", "Plenary", "Draft"];

    private readonly DocumentFront _front = new();
    private readonly LineLedger _ledger;
    private bool _seenReport;
    private bool _inRapporteur;
    private bool _inNotice;
    private bool _pieceOpen;
    private LineStyle _pieceStyle;

    private FrontReader(LineLedger ledger) => _ledger = ledger;

    public static DocumentFront Read(IEnumerable<Block> blocks, LineLedger ledger)
    {
        var reader = new FrontReader(ledger);
        foreach (Block block in blocks)
            reader.Take(block);
        return reader._front;
    }

    private void Take(Block block)
    {
        if (_inNotice)
        {
            AddPiece(block.Plain, block);
            return;
        }

        string text = block.Plain;
        int at = 0;
        bool printed = false;
        if (!block.Adjacent)
            _pieceOpen = _inRapporteur = false;
        if (RunsOn(block))
        {
            AddPiece(text, block);
            return;
        }

        while (at < text.Length)
        {
            int taken = TakeForm(text[at..]);
            if (taken == 0)
                break;
            printed = true;
            at += taken;
            while (at < text.Length && text[at] is ' ' or ',' or ';' or '*')
                at++;
        }

        string rest = text[at..].Trim();
        _pieceOpen &= !printed;
        if (rest.Length > 0 && rest.Any(char.IsLetter) && !_inRapporteur)
            AddPiece(rest, block);
        else
            _ledger.Settle(block.Lines, LineFate.Furniture);
    }

    // A line of a title may begin with any of the printed forms: "high-level meeting of the", "General Assembly on lamps".
    private bool RunsOn(Block block)
    {
        if (!_pieceOpen || _front.Pieces.Count == 0 || _pieceStyle != block.LineStyle || block.LineStyle == LineStyle.Heading)
            return false;
        string open = _front.Pieces[^1].Text;
        bool titled = _front.Origins.Count > 0 || _front.Pieces.Take(_front.Pieces.Count - 1).Any(piece => DraftLine.IsComplete(piece.Text));
        return (titled && !IsNotice(block.Plain)) || (EndsInJoint(open) && TakeDate(block.Plain) == 0);
    }

    private static bool IsNotice(string text) => text.StartsWith("Addendum", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Corrigendum", StringComparison.OrdinalIgnoreCase);

    private static bool EndsInJoint(string text) =>
        text.EndsWith(" of", StringComparison.Ordinal) || text.EndsWith(" the", StringComparison.Ordinal) || text.EndsWith(" and", StringComparison.Ordinal) || text.EndsWith(" on", StringComparison.Ordinal)
        || text.EndsWith(" to", StringComparison.Ordinal) || text.EndsWith(" in", StringComparison.Ordinal) || text.EndsWith(" for", StringComparison.Ordinal) || text.EndsWith(" by", StringComparison.Ordinal);

    private void AddPiece(string rest, Block block)
    {
        _ledger.Settle(block.Lines, LineFate.Model);
        if (_inNotice)
        {
            _front.Notice.Add(new FrontPiece(rest, block.Lines, false, block.Text));
            return;
        }

        // A report may print its item's title and its own on one line.
        int report = _seenReport ? -1 : rest.IndexOf(" Report of the ", StringComparison.OrdinalIgnoreCase);
        if (report > 0 && TakeReport(rest[(report + 1)..]) > 0)
        {
            rest = rest[..report];
            _front.Pieces.Add(new FrontPiece(rest, block.Lines, true, block.Text));
            return;
        }

        bool cut = _front.Pieces.Count > 0 && !_seenReport && IsCut(_front.Pieces[^1].Text, rest);
        bool joins = (cut || !BeginsList(rest)) && (_front.Pieces.Count == 0 || _front.Pieces[^1].Text.Length < LongestPiece) && (cut || _pieceOpen && _front.Pieces.Count > 0 && _pieceStyle == block.LineStyle && block.LineStyle != LineStyle.Heading && !DraftLine.IsComplete(_front.Pieces[^1].Text));
        if (joins)
        {
            FrontPiece open = _front.Pieces[^1];
            _front.Pieces[^1] = new FrontPiece(Joined(open.Text, rest), [.. open.Lines, .. block.Lines], open.BeforeReport, Joined(open.Marked, block.Text));
        }
        else
        {
            _front.Pieces.Add(new FrontPiece(rest, block.Lines, !_seenReport, block.Text));
        }

        _pieceOpen = true;
        _pieceStyle = block.LineStyle;
    }

    // A page may end in a title or in the list of sponsors.
    private static bool IsCut(string text, string next) =>
        next.StartsWith("and ", StringComparison.Ordinal) || (char.IsLower(next[0]) && !BeginsWithName(next)) || text.EndsWith(',') || EndsInJoint(text) || (!DraftLine.IsComplete(text) && IsList(Tail(text)));

    // "Bolivia (Plurinational State of), Chile, Micronesia (Federated": names that no "draft resolution" follows yet.
    private static bool IsList(string text) =>
        text.Contains(',', StringComparison.Ordinal) && StateNames.SplitList(text) is var names && names.Count(name => name.IsState) >= FewestNames && 2 * names.Count(name => name.IsState) > names.Count;

    // A list of sponsors may stand directly under a title.
    private static bool BeginsList(string text) =>
        BeginsWithName(text) || (StateNames.SplitList(text[..Math.Min(LongestTail, text.Length)]) is { Count: >= FewestNames } names && names.Take(FewestNames).All(name => name.IsState));

    private static string Tail(string text)
    {
        if (text.Length <= LongestTail)
            return text;
        int comma = text.IndexOf(',', text.Length - LongestTail);
        return comma < 0 ? "" : text[(comma + 1)..];
    }

    // "the former Yugoslav Republic of Macedonia: draft resolution" begins a list; "of the Congo: draft resolution" ends one.
    private static bool BeginsWithName(string text) =>
        DraftLine.Read(text) is { } line && StateNames.SplitList(line.Sponsors) is { IsEmpty: false } names && names[0].IsState;

    private static string Joined(string text, string next) => text.EndsWith('-') ? text + next : $"{text} {next}";

    // How many characters one printed form takes at the start of a text; 0 where none stands there.
    private int TakeForm(string text)
    {
        if (_inRapporteur)
            return text.Length;
        foreach (string words in (ReadOnlySpan<string>)["United Nations", "General Assembly", "Resolution adopted by the General Assembly", "Decision adopted by the General Assembly"])
        {
            if (StartsWithWords(text, words))
                return words.Length + TakeAdoption(text[words.Length..]);
        }

        // "Resolution adopted by the General Assembly" may end its line before the day.
        if (text.StartsWith("on ", StringComparison.OrdinalIgnoreCase) && TakeAdoption($" {text}") == text.Length + 1)
            return text.Length;
        if (PrintedAlone.Contains(text, StringComparer.OrdinalIgnoreCase))
            return text.Length;
        int taken = TakeDistribution(text);
        taken = taken > 0 ? taken : TakeDate(text);
        taken = taken > 0 ? taken : TakeLanguage(text);
        taken = taken > 0 ? taken : TakeSymbol(text);
        taken = taken > 0 ? taken : TakeSession(text);
        taken = taken > 0 ? taken : AgendaReader.Take(text, _front.AgendaItems);
        taken = taken > 0 ? taken : TakeReport(text);
        taken = taken > 0 ? taken : TakeBody(text);
        return taken > 0 ? taken : TakeRest(text);
    }

    private static bool StartsWithWords(string text, string words) =>
        text.StartsWith(words, StringComparison.OrdinalIgnoreCase) && (text.Length == words.Length || !char.IsLetterOrDigit(text[words.Length]));

    private int TakeAdoption(string rest)
    {
        const string on = " on ";
        if (!rest.StartsWith(on, StringComparison.Ordinal))
            return 0;
        int length = MonthNames.TakeDate(rest.AsSpan(on.Length), out LocalDate date);
        if (length == 0)
            return 0;
        _front.Date = date;
        return on.Length + length;
    }

    private static int TakeDistribution(string text)
    {
        if (!text.StartsWith("Distr", StringComparison.OrdinalIgnoreCase))
            return 0;
        int at = text.IndexOfAny([':', '.']);
        at = at < 0 ? text.Length : at + 1;
        while (at < text.Length && text[at] is ':' or ' ' or '.')
            at++;
        while (at < text.Length && char.IsLetter(text[at]))
            at++;
        return at;
    }

    private int TakeDate(string text)
    {
        int length = MonthNames.TakeDate(text, out LocalDate date);
        if (length > 0 && _front.Date is null)
            _front.Date = date;
        return length;
    }

    private static int TakeLanguage(string text)
    {
        bool original = text.StartsWith("Original", StringComparison.OrdinalIgnoreCase);
        int at = original ? "Original".Length : 0;
        int start = at;
        while (at < text.Length)
        {
            if (text[at] is ' ' or ':')
            {
                at++;
                continue;
            }

            string rest = text[at..];
            string? language = Languages.FirstOrDefault(word => StartsWithWords(rest, word));
            if (language is null)
                break;
            at += language.Length;
        }

        return (original || at == text.Length) && at > start ? at : 0;
    }

    private int TakeSymbol(string text)
    {
        int end = text.IndexOf(' ', StringComparison.Ordinal);
        end = end < 0 ? text.Length : end;
        if (!text.AsSpan(0, end).Contains('/') || !char.IsAsciiLetterUpper(text[0]) || !DocumentSymbol.TryParse(text.AsSpan(0, end).TrimEnd(",;"), null, out DocumentSymbol? symbol))
            return 0;
        // "A/RES/78/183 B"
        if (symbol.Nature == SymbolNature.Resolution && end + 1 < text.Length && char.IsAsciiLetterUpper(text[end + 1]) && (end + 2 == text.Length || text[end + 2] == ' ')
            && DocumentSymbol.TryParse(text.AsSpan(0, end + 2), null, out DocumentSymbol? lettered))
        {
            (symbol, end) = (lettered, end + 2);
        }

        _front.Symbol ??= symbol;
        return end;
    }

    private int TakeSession(string text)
    {
        const string word = "session";
        int at = text.AsSpan(0, Math.Min(60, text.Length)).IndexOf(word, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || !AssemblySession.TryParse(text.AsSpan(0, at + word.Length), null, out AssemblySession session))
            return 0;
        _front.Session ??= session;
        return at + word.Length;
    }

    private int TakeReport(string text)
    {
        const string words = "Report of the ";
        if (!text.StartsWith(words, StringComparison.OrdinalIgnoreCase))
            return 0;
        int length = BodyName.Take(text.AsSpan(words.Length), out Body body);
        if (length == 0)
            return 0;
        _front.Body = body;
        _seenReport = true;
        return words.Length + length;
    }

    private int TakeBody(string text)
    {
        // "(Fourth Committee)" may stand under the longer name of the same committee.
        if (text.StartsWith('(') && text.IndexOf(')', StringComparison.Ordinal) is > 0 and var close && BodyName.Take(text.AsSpan(1, close - 1), out Body bracketed) == close - 1)
        {
            _front.Body ??= bracketed;
            return close + 1;
        }

        int length = BodyName.Take(text, out Body body);
        if (length == 0 || (length < text.Length && !char.IsUpper(text[Math.Min(length + 1, text.Length - 1)])))
            return 0;
        _front.Body ??= body;
        return length;
    }

    private int TakeRest(string text)
    {
        if (text.StartsWith("Rapporteur", StringComparison.OrdinalIgnoreCase))
        {
            _inRapporteur = true;
            return text.Length;
        }

        foreach (string words in (ReadOnlySpan<string>)["Resumed", "Main part", "Part ", "(Part ", "[Part ", "Addendum", "Corrigendum"])
        {
            if (!text.StartsWith(words, StringComparison.OrdinalIgnoreCase) || text.Length >= 40)
                continue;
            _inNotice |= words.EndsWith("dum", StringComparison.Ordinal) && _front.Pieces.Exists(piece => DraftLine.IsComplete(piece.Text));
            return text.Length;
        }

        if (text.StartsWith("[on the report of", StringComparison.OrdinalIgnoreCase) || text.StartsWith("[without reference to", StringComparison.OrdinalIgnoreCase))
            return TakeReference(text);
        return 0;
    }

    private int TakeReference(string text)
    {
        int end = text.IndexOf(']', StringComparison.Ordinal);
        string inner = text[..(end < 0 ? text.Length : end)];
        int the = inner.IndexOf(" of the ", StringComparison.Ordinal);
        if (the > 0 && BodyName.Take(inner.AsSpan(the + " of the ".Length), out Body body) > 0)
            _front.Body = body;
        LinkKind kind = inner.StartsWith("[on", StringComparison.OrdinalIgnoreCase) ? LinkKind.Report : LinkKind.Draft;
        int place = inner.IndexOf("para", StringComparison.Ordinal);
        foreach ((DocumentSymbol symbol, bool isAmendment) in Origins.Read(inner))
        {
            _front.Origins.Add(
                isAmendment ? Origins.Amendment(symbol)
                : kind == LinkKind.Draft && Origins.IsAddendum(symbol) ? new DocumentLink(LinkKind.Addendum, symbol)
                : new DocumentLink(kind, symbol, place < 0 ? "" : inner[place..].TrimEnd(')')));
        }

        _front.OrallyRevised |= Origins.AreOrallyRevised(inner);
        return end < 0 ? text.Length : end + 1;
    }
}

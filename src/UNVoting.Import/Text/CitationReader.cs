using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;
using UNVoting.Documents;

namespace UNVoting.Import.Text;

/// <summary>
/// Finds the documents that a text names: symbols as printed, and numbers after "resolution" and "decision" with their dates.
/// "Resolutions 74/28 and 74/29 of 12 December 2019" is two citations of one date.
/// </summary>
internal sealed class CitationReader
{
    private const int LongestSymbol = 60;
    private const int MostInRange = 100;

    private readonly string _text;
    private readonly List<Citation> _found = [];

    private CitationReader(string text) => _text = text;

    public static ValueList<Citation> Read(string plain)
    {
        // A text without a stroke and without a bracketed session names no document.
        if (plain.AsSpan().IndexOfAny("/(") < 0)
            return [];
        var reader = new CitationReader(plain);
        reader.Read();
        return reader._found.ToValueList();
    }

    private void Read()
    {
        int i = 0;
        while (i < _text.Length)
        {
            bool wordStart = i == 0 || !(char.IsLetterOrDigit(_text[i - 1]) || _text[i - 1] is '/' or '-' or '.');
            int taken = !wordStart ? 0 : char.IsAsciiLetterUpper(_text[i]) && TakeSymbol(i) is var symbol && symbol > 0 ? symbol : TakeNumbers(i);
            i += Math.Max(taken, 1);
        }
    }

    private int TakeSymbol(int start)
    {
        int end = start;
        bool digit = false, stroke = false;
        while (end < _text.Length && end - start < LongestSymbol && (char.IsAsciiLetterOrDigit(_text[end]) || _text[end] is '/' or '.' or '-'))
        {
            digit |= char.IsAsciiDigit(_text[end]);
            stroke |= _text[end] == '/';
            end++;
        }

        while (end > start && _text[end - 1] is '.' or '-' or '/')
            end--;
        if (!digit || !stroke)
            return 0;
        int longer = WithSessionOrLetter(start, end);
        if (longer > end && DocumentSymbol.TryParse(_text.AsSpan(start, longer - start), null, out DocumentSymbol? symbol))
            end = longer;
        else if (!DocumentSymbol.TryParse(_text.AsSpan(start, end - start), null, out symbol) && !IsRange(start, ref end, out symbol))
            return 0;

        Add(symbol!, _text[start..end], null);
        if (symbol!.Nature is SymbolNature.Record or SymbolNature.SummaryRecord)
            return TakeFurtherRecords(symbol, end) - start;
        end = TakeModifications(symbol, end);
        return (symbol.Nature == SymbolNature.Limited ? TakeFurtherDrafts(symbol, end) : end) - start;
    }

    // "A/C.4/48/L.24-L.26" begins with the symbol of the first.
    private bool IsRange(int start, ref int end, [NotNullWhen(true)] out DocumentSymbol? symbol)
    {
        symbol = null;
        int hyphen = _text.AsSpan(start, end - start).LastIndexOf('-');
        if (hyphen <= 0 || !DocumentSymbol.TryParse(_text.AsSpan(start, hyphen), null, out symbol) || symbol.Nature != SymbolNature.Limited)
            return false;
        end = start + hyphen;
        return true;
    }

    // "A/C.4/48/L.24, L.25/Rev.1 and L.26", "A/C.4/48/L.24 to L.26"
    private int TakeFurtherDrafts(DocumentSymbol symbol, int end)
    {
        const string limited = "L.";
        string original = symbol.Original.ToString();
        int number = original.LastIndexOf(limited, StringComparison.Ordinal);
        if (number < 0)
            return end;
        string series = original[..number];
        for (DocumentSymbol last = symbol; ;)
        {
            bool hyphen = end < _text.Length && _text[end] is '-' or '–';
            int at = hyphen ? end + 1 : SkipSeparator(end);
            int stop = at;
            while (stop < _text.Length && stop - at < LongestSymbol && (char.IsAsciiLetterOrDigit(_text[stop]) || _text[stop] is '/' or '.'))
                stop++;
            while (stop > at && _text[stop - 1] is '.' or '/')
                stop--;
            if (at == end || !_text.AsSpan(at).StartsWith(limited, StringComparison.Ordinal) || !DocumentSymbol.TryParse($"{series}{_text.AsSpan(at, stop - at)}", CultureInfo.InvariantCulture, out DocumentSymbol? further))
                return end;
            bool range = hyphen || _text.AsSpan(end, at - end).SequenceEqual(" to ");
            for (int? between = last.Number + 1; range && between < further.Number && further.Number - last.Number < MostInRange; between++)
                Add(DocumentSymbol.Parse(string.Create(CultureInfo.InvariantCulture, $"{series}{limited}{between}"), CultureInfo.InvariantCulture), _text[end..stop], null);
            Add(further, _text[at..stop], null);
            end = TakeModifications(further, stop);
            last = further;
        }
    }

    // "A/C.4/60/SR.2, 4 and 7"
    private int TakeFurtherRecords(DocumentSymbol symbol, int end)
    {
        string series = symbol.ToString()[..(symbol.ToString().LastIndexOf('.') + 1)];
        while (true)
        {
            int at = SkipSeparator(end);
            int digits = at;
            while (digits < _text.Length && digits - at < 4 && char.IsAsciiDigit(_text[digits]))
                digits++;
            bool number = at > end && digits > at && (digits == _text.Length || _text[digits] is ',' or ')' or '.' or ';' || _text[digits] == ' ' && !MonthNames.StartsWithMonth(_text.AsSpan(digits + 1)));
            if (!number || !DocumentSymbol.TryParse($"{series}{_text.AsSpan(at, digits - at)}", CultureInfo.InvariantCulture, out DocumentSymbol? further))
                return end;
            Add(further, _text[at..digits], null);
            end = digits;
        }
    }

    // "A/RES/43/78 H", "S/RES/1373 (2001)".
    private int WithSessionOrLetter(int start, int end)
    {
        if (!_text.AsSpan(start, end - start).Contains("/RES/", StringComparison.Ordinal) || end + 1 >= _text.Length || _text[end] != ' ')
            return end;
        if (_text[end + 1] == '(')
        {
            int close = _text.AsSpan(end, Math.Min(12, _text.Length - end)).IndexOf(')');
            return close < 0 ? end : end + close + 1;
        }

        return IsLetterAt(end + 1) ? end + 2 : end;
    }

    // "A/78/251 and Corr.1 and 2", "A/60/L.4, Add.1".
    private int TakeModifications(DocumentSymbol symbol, int end)
    {
        string kind = "";
        while (true)
        {
            int at = SkipSeparator(end);
            if (at == end)
                return end;
            int word = at;
            while (word < _text.Length && char.IsAsciiLetter(_text[word]))
                word++;
            string letters = _text[at..word];
            if (letters is "Corr" or "Add" or "Rev" or "Amend" && word < _text.Length && _text[word] == '.')
                (kind, word) = (letters, word + 1);
            else if (kind.Length == 0 || word > at)
                return end;
            int digits = word;
            while (digits < _text.Length && char.IsAsciiDigit(_text[digits]))
                digits++;
            if (digits == word || digits - word > 3 || (digits < _text.Length && (char.IsLetter(_text[digits]) || _text[digits] is '/' or ' ' && MonthNames.StartsWithMonth(_text.AsSpan(Math.Min(digits + 1, _text.Length))))))
                return end;
            if (!DocumentSymbol.TryParse($"{symbol.Original}/{kind}.{_text.AsSpan(word, digits - word)}", null, out DocumentSymbol? modified))
                return end;
            Add(modified, _text[at..digits], null);
            end = digits;
        }
    }

    private int TakeNumbers(int start)
    {
        ReadOnlySpan<char> here = _text.AsSpan(start);
        bool decision = here.StartsWith("decision", StringComparison.OrdinalIgnoreCase);
        if (!decision && !here.StartsWith("resolution", StringComparison.OrdinalIgnoreCase))
            return 0;
        int at = start + (decision ? "decision".Length : "resolution".Length);
        if (at < _text.Length && _text[at] is 's' or 'S')
            at++;
        if (at >= _text.Length || _text[at] != ' ')
            return at - start;

        CitingOrgan organ = CitingOrgans.Before(_text.AsSpan(0, start));
        int first = _found.Count;
        int end = at;
        CitedNumber? before = null;
        at++;
        while (CitedNumber.TryRead(_text, at, before, out CitedNumber number))
        {
            end = at + number.Length;
            LocalDate? date = TakeDate(ref end);
            if (number.ToSymbol(organ, decision) is { } symbol)
            {
                Add(symbol, _text[at..(at + number.Length)], date);
                if (date is not null)
                    ShareDate(first, date.Value);
            }

            before = number;
            at = SkipSeparator(end);
            if (at == end)
                break;
        }

        return Math.Max(end - start, 1);
    }

    private LocalDate? TakeDate(ref int end)
    {
        const string of = " of ";
        if (!_text.AsSpan(end).StartsWith(of, StringComparison.Ordinal))
            return null;
        int length = MonthNames.TakeDate(_text.AsSpan(end + of.Length), out LocalDate date);
        if (length == 0)
            return null;
        end += of.Length + length;
        return date;
    }

    // "74/28 and 74/29 of 12 December 2019": the date is that of every number of one session before it that has none of its own.
    private void ShareDate(int first, LocalDate date)
    {
        DocumentSymbol dated = _found[^1].Symbol;
        for (int i = _found.Count - 2; i >= first && _found[i].Date is null && SameSitting(_found[i].Symbol, dated); i--)
            _found[i] = _found[i] with { Date = date };
    }

    private static bool SameSitting(DocumentSymbol one, DocumentSymbol other) =>
        one.Organ == other.Organ && one.Subsidiary == other.Subsidiary && one.Nature == other.Nature && one.Session == other.Session && one.Year == other.Year;

    private int SkipSeparator(int at)
    {
        foreach (string separator in (ReadOnlySpan<string>)[", and ", " and ", ", ", " as well as ", " to ", " or "])
        {
            if (_text.AsSpan(at).StartsWith(separator, StringComparison.Ordinal))
                return at + separator.Length;
        }

        return at;
    }

    private bool IsLetterAt(int at) => char.IsAsciiLetterUpper(_text[at]) && (at + 1 == _text.Length || !char.IsLetterOrDigit(_text[at + 1]));

    private void Add(DocumentSymbol symbol, string printed, LocalDate? date) => _found.Add(new Citation(symbol, printed, date));
}

using System.Globalization;
using UNVoting.Documents;
using UNVoting.Import.Adoption;

namespace UNVoting.Import.DataSets;

/// <summary>Agenda items as the UN Digital Library prints them: <c>A/72/251 72b - Human rights questions. - HUMAN RIGHTS ADVANCEMENT;A/72/251 72b[20] - ELECTION VERIFICATION--UN</c>.</summary>
internal sealed class AgendaPhrases
{
    private const string Dash = " - ";

    private readonly AgendaItems _items = new();
    private readonly List<string> _subjects = [];
    private readonly List<DocumentLink> _links = [];

    private AgendaPhrases()
    {
    }

    /// <summary>The items, each once, with their titles.</summary>
    public ValueList<AgendaItem> Items => _items.ToValueList();

    /// <summary>The subject terms behind the titles.</summary>
    public IReadOnlyList<string> Subjects => _subjects;

    /// <summary>The agenda that the items are of, with the item as printed.</summary>
    public IReadOnlyList<DocumentLink> Links => _links;

    /// <summary>Reads a text of such items.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The items, or <see langword="null"/> where any part of the text is something else.</returns>
    public static AgendaPhrases? Read(string text)
    {
        if (!text.StartsWith("A/", StringComparison.Ordinal))
        {
            return null;
        }

        var phrases = new AgendaPhrases();
        foreach (string part in Parts(text))
        {
            if (!phrases.Take(part.Trim()))
            {
                return null;
            }
        }

        return phrases;
    }

    // Semicolons stand in titles too: a part begins with the symbol of an agenda.
    private static IEnumerable<string> Parts(string text)
    {
        int start = 0;
        for (int at = text.IndexOf(';', StringComparison.Ordinal); at >= 0; at = text.IndexOf(';', at + 1))
        {
            if (text.AsSpan(at + 1).TrimStart().StartsWith("A/", StringComparison.Ordinal))
            {
                yield return text[start..at];
                start = at + 1;
            }
        }

        yield return text[start..];
    }

    private bool Take(string part)
    {
        int dash = part.IndexOf(Dash, StringComparison.Ordinal);
        int blank = part.IndexOf(' ', StringComparison.Ordinal);
        if (blank < 0 || dash <= blank || !DocumentSymbol.TryParse(part.AsSpan(0, blank), CultureInfo.InvariantCulture, out DocumentSymbol? agenda))
        {
            return false;
        }

        string printed = part[(blank + 1)..dash].Trim();
        if (AgendaCode.Read(printed, "") is not { } item)
        {
            return false;
        }

        string rest = part[(dash + Dash.Length)..].Trim();
        int last = rest.LastIndexOf(". - ", StringComparison.Ordinal);
        string title = last < 0 ? "" : rest[..last];
        string subject = last < 0 ? rest : rest[(last + 4)..].Trim();
        _items.Add(title.Length == 0 ? item : item with { Title = title });
        _links.Add(new DocumentLink(LinkKind.Related, agenda, $"item {printed}"));
        if (subject.Length > 0 && !_subjects.Contains(subject))
        {
            _subjects.Add(subject);
        }

        return true;
    }
}

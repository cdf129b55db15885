using UNVoting.Documents;
using UNVoting.Import.Text;

namespace UNVoting.Import.Adoption;

/// <summary>The agenda items of one text as a source names them, each once, in the order in which they came; a naming with the title says more than one without.</summary>
internal sealed class AgendaItems
{
    private readonly List<AgendaItem> _items = [];

    public bool IsEmpty => _items.Count == 0;

    public void Add(AgendaItem item)
    {
        AgendaItem plain = item.Title is null ? item : item with { Title = PlainCharacters.Of(item.Title) };
        int same = _items.FindIndex(known => known.Number == plain.Number);
        if (same < 0)
            _items.Add(plain);
        else if (_items[same].Title is null)
            _items[same] = plain;
    }

    /// <summary>Whether an item of a number is among them.</summary>
    public bool Has(string number) => _items.Exists(item => item.Number == number);

    public ValueList<AgendaItem> ToValueList() => _items.ToValueList();
}

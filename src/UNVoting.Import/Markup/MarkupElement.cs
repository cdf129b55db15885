using System.Text;

namespace UNVoting.Import.Markup;

/// <summary>An element of an XML file, with the line that it begins on. Names are without prefix: a reader of records knows them by name and place.</summary>
internal sealed class MarkupElement(string name, int line)
{
    private readonly List<MarkupNode> _content = [];
    private readonly List<(string Name, string Value)> _attributes = [];

    public string Name { get; } = name;

    public int Line { get; } = line;

    /// <summary>Elements and text in the order of the file.</summary>
    public IReadOnlyList<MarkupNode> Content => _content;

    public IEnumerable<MarkupElement> Elements => _content.Where(node => node.Element is not null).Select(node => node.Element!);

    public void Add(MarkupElement element) => _content.Add(new MarkupNode(element, ""));

    public void Add(string text) => _content.Add(new MarkupNode(null, text));

    public void Add(string attribute, string value) => _attributes.Add((attribute, value));

    /// <summary>The value of an attribute; empty where there is none.</summary>
    public string this[string attribute]
    {
        get
        {
            foreach ((string name, string value) in _attributes)
            {
                if (name == attribute)
                    return value;
            }

            return "";
        }
    }

    public IEnumerable<MarkupElement> Children(string name) => Elements.Where(element => element.Name == name);

    public MarkupElement? Child(string name) => Children(name).FirstOrDefault();

    /// <summary>The elements of a name below this one, in the order of the file, not those inside one of that name.</summary>
    public IEnumerable<MarkupElement> Below(string name)
    {
        foreach (MarkupElement element in Elements)
        {
            if (element.Name == name)
            {
                yield return element;
                continue;
            }

            foreach (MarkupElement deeper in element.Below(name))
                yield return deeper;
        }
    }

    /// <summary>All text below, blanks as one, without blanks at the ends.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder();
            Gather(text);
            return Blanks.Single(text.ToString());
        }
    }

    private void Gather(StringBuilder text)
    {
        foreach (MarkupNode node in _content)
        {
            if (node.Element is null)
                text.Append(node.Text);
            else
                node.Element.Gather(text);
        }
    }
}

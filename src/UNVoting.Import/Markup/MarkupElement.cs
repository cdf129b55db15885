using System.Text;

namespace UNVoting.Import.Markup;

/// <summary>An element of an XML file, with the line that it begins on. Names are without prefix: a reader of records knows them by name and place.</summary>
internal sealed class MarkupElement(string name, int line)
{
    // Most elements have no attributes, and a list of names has thousands of elements.
    private List<MarkupNode>? _content;
    private List<(string Name, string Value)>? _attributes;

    public string Name { get; } = name;

    public int Line { get; } = line;

    /// <summary>Elements and text in the order of the file.</summary>
    public IReadOnlyList<MarkupNode> Content => _content ?? [];

    public IEnumerable<MarkupElement> Elements => Content.Where(node => node.Element is not null).Select(node => node.Element!);

    public void Add(MarkupElement element) => (_content ??= []).Add(new MarkupNode(element, ""));

    public void Add(string text) => (_content ??= []).Add(new MarkupNode(null, text));

    public void Add(string attribute, string value) => (_attributes ??= []).Add((attribute, value));

    /// <summary>The value of an attribute; empty where there is none.</summary>
    public string this[string attribute]
    {
        get
        {
            foreach ((string name, string value) in _attributes ?? [])
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
        var open = new Stack<MarkupElement>();
        Push(this);
        while (open.TryPop(out MarkupElement? element))
        {
            if (element.Name == name)
                yield return element;
            else
                Push(element);
        }

        void Push(MarkupElement parent)
        {
            for (int i = parent.Content.Count - 1; i >= 0; i--)
            {
                if (parent.Content[i].Element is { } child)
                    open.Push(child);
            }
        }
    }

    /// <summary>All text below, blanks as one, without blanks at the ends.</summary>
    public string Text
    {
        get
        {
            if (_content is [{ Element: null } only])
                return Blanks.Single(only.Text);
            var text = new StringBuilder();
            Gather(text);
            return Blanks.Single(text.ToString());
        }
    }

    private void Gather(StringBuilder text)
    {
        foreach (MarkupNode node in Content)
        {
            if (node.Element is null)
                text.Append(node.Text);
            else
                node.Element.Gather(text);
        }
    }
}

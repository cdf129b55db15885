using System.Xml;

namespace UNVoting.Import.Markup;

/// <summary>Reads XML element by element, without document types and entities of its own, in bounded depth and size.</summary>
internal static class MarkupReader
{
    // Documents nest about fifteen deep; what is read is walked recursively.
    private const int Deepest = 100;

    public static XmlReader Open(Stream stream) => XmlReader.Create(stream, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = false,
    });

    /// <summary>Goes to the first element.</summary>
    /// <exception cref="XmlException">There is none, or what stands before it is refused; with the line, which the refusal of a DTD does not tell by itself.</exception>
    public static void MoveToContent(XmlReader reader)
    {
        int line = 1;
        try
        {
            while (reader.Read() && reader.NodeType != XmlNodeType.Element)
                line = Line(reader) + reader.Value.AsSpan().Count('\n');
        }
        catch (XmlException fault) when (fault.LineNumber == 0)
        {
            throw new XmlException(fault.Message, fault, line, 0);
        }
        catch (ArgumentOutOfRangeException fault)
        {
            // The platform's reader loses count of a declaration that holds a byte which is no UTF-8.
            throw new XmlException("The XML declaration cannot be read.", fault, line, 0);
        }
    }

    /// <summary>Reads the element that the reader stands on.</summary>
    /// <param name="reader">Stands on the start of an element; afterwards on the end of it.</param>
    /// <param name="fault">Why the element ends before its end; null where it is whole.</param>
    /// <returns>The element, as far as it could be read.</returns>
    public static MarkupElement ReadElement(XmlReader reader, out XmlException? fault)
    {
        fault = null;
        MarkupElement root = Start(reader);
        if (reader.IsEmptyElement)
            return root;
        var open = new Stack<MarkupElement>();
        open.Push(root);
        try
        {
            while (open.Count > 0 && reader.Read())
                Take(reader, open);
        }
        catch (XmlException problem)
        {
            fault = problem;
        }

        return root;
    }

    public static int Line(XmlReader reader) => reader is IXmlLineInfo place ? place.LineNumber : 0;

    private static void Take(XmlReader reader, Stack<MarkupElement> open)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                if (open.Count >= Deepest)
                    throw new XmlException($"Elements nest more than {Deepest} deep.", null, Line(reader), 0);
                MarkupElement element = Start(reader);
                open.Peek().Add(element);
                if (!reader.IsEmptyElement)
                    open.Push(element);
                break;
            case XmlNodeType.EndElement:
                open.Pop();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                open.Peek().Add(reader.Value);
                break;
        }
    }

    private static MarkupElement Start(XmlReader reader)
    {
        var element = new MarkupElement(reader.LocalName, Line(reader));
        if (reader.MoveToFirstAttribute())
        {
            do
            {
                if (reader.Prefix != "xmlns" && reader.Name != "xmlns")
                    element.Add(reader.LocalName, reader.Value);
            }
            while (reader.MoveToNextAttribute());
            reader.MoveToElement();
        }

        return element;
    }
}

using UNVoting.Import.Markup;

namespace UNVoting.Import.Marc;

/// <summary>A catalogue record: control fields and fields in the order of the file.</summary>
internal sealed class MarcRecord
{
    private readonly List<MarcField> _fields = [];

    public MarcRecord(MarkupElement record)
    {
        Line = record.Line;
        Identifier = "";
        foreach (MarkupElement element in record.Elements)
        {
            string tag = element["tag"];
            if (element.Name == "controlfield" && tag == "001")
                Identifier = element.Text;
            else if (element.Name == "datafield")
                _fields.Add(ToField(element, tag));
        }
    }

    /// <summary>The number of the record in the library (001).</summary>
    public string Identifier { get; }

    public int Line { get; }

    /// <summary>Whether a value came as UTF-8 that was read as Latin-1 and written again.</summary>
    public bool IsTwiceEncoded { get; private set; }

    public IEnumerable<MarcField> Fields(string tag) => _fields.Where(field => field.Tag == tag);

    public MarcField? Field(string tag) => Fields(tag).FirstOrDefault();

    /// <summary>The first subfield of a code in the first field of a tag; empty where there is none.</summary>
    public string Value(string tag, char code) => Field(tag)?[code] ?? "";

    private MarcField ToField(MarkupElement element, string tag)
    {
        var subfields = new List<(char Code, string Value)>();
        foreach (MarkupElement subfield in element.Children("subfield"))
        {
            string text = subfield.Text;
            string value = Utf8Repair.Repair(text);
            IsTwiceEncoded |= !ReferenceEquals(text, value);
            subfields.Add((subfield["code"] is [var code, ..] ? code : ' ', value));
        }

        return new MarcField(tag, element["ind1"] is [var indicator, ..] ? indicator : ' ', element.Line, subfields);
    }
}

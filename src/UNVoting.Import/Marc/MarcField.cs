namespace UNVoting.Import.Marc;

/// <summary>A field of a catalogue record: a tag, its first indicator and its subfields in order.</summary>
internal sealed class MarcField(string tag, char indicator, int line, IReadOnlyList<(char Code, string Value)> subfields)
{
    public string Tag { get; } = tag;

    public char Indicator { get; } = indicator;

    public int Line { get; } = line;

    /// <summary>The first subfield of a code; empty where there is none.</summary>
    public string this[char code]
    {
        get
        {
            foreach ((char found, string value) in subfields)
            {
                if (found == code)
                    return value;
            }

            return "";
        }
    }

    public bool Has(char code) => subfields.Any(subfield => subfield.Code == code);
}

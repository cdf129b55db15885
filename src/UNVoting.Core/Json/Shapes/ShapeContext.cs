using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using UNVoting.Json.Converters;

namespace UNVoting.Json.Shapes;

/// <summary>How the shapes are read and written; made when the project is compiled, so that nothing is looked up at run time.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(RecordShape))]
internal sealed partial class ShapeContext : JsonSerializerContext
{
    /// <summary>How deep objects and lists may stand in one another; paragraphs take two levels each.</summary>
    public const int MaxDepth = 128;

    // Strict: no unknown, repeated or missing property, names as written, no null where none belongs. The relaxed escaping leaves letters with diacritics
    // and apostrophes readable; the file is no HTML.
    public static ShapeContext Strict { get; } = new(new JsonSerializerOptions(JsonSerializerDefaults.Strict)
    {
        Converters = { new TextConverter(), new WholeNumberConverter(), new TruthConverter(), new PartyConverter(), new PartyListConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        IndentSize = 1,
        MaxDepth = MaxDepth,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
    });
}

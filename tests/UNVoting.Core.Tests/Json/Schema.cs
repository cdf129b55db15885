using System.Text.Json;
using System.Text.RegularExpressions;
using UNVoting.Testing;

namespace UNVoting.Tests.Json;

/// <summary>The published schema, and as much of JSON Schema 2020-12 as it uses; a keyword that this does not know is an error and never passed over.</summary>
internal static class Schema
{
    public const string File = "src/UNVoting.Core/Json/voting-record.schema.json";

    public static JsonElement Root { get; } = JsonDocument.Parse(System.IO.File.ReadAllText(Repository.PathOf(File))).RootElement;

    /// <summary>Where a text does not meet the schema.</summary>
    public static IReadOnlyList<string> Of(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 128 });
        return [.. Faults(document.RootElement, Root, "$")];
    }

    private static IEnumerable<string> Faults(JsonElement value, JsonElement schema, string path) =>
        schema.EnumerateObject().SelectMany(rule => rule.Name switch
        {
            "$schema" or "$id" or "$defs" or "title" or "description" => [],
            "$ref" => Faults(value, Definition(rule.Value.GetString()!), path),
            "type" => When(!IsOfType(value, rule.Value.GetString()!), $"{path} is no {rule.Value}"),
            "const" => When(!JsonElement.DeepEquals(value, rule.Value), $"{path} is not {rule.Value}"),
            "enum" => When(!rule.Value.EnumerateArray().Any(word => JsonElement.DeepEquals(word, value)), $"{path} is none of {rule.Value}"),
            "minLength" => When(value.ValueKind == JsonValueKind.String && value.GetString()!.Length < rule.Value.GetInt32(), $"{path} is too short"),
            "pattern" => When(value.ValueKind == JsonValueKind.String && !Regex.IsMatch(value.GetString()!, rule.Value.GetString()!), $"{path} does not match {rule.Value}"),
            "required" => rule.Value.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{path} lacks {name}"),
            "properties" => rule.Value.EnumerateObject().SelectMany(property =>
                value.TryGetProperty(property.Name, out JsonElement held) ? Faults(held, property.Value, $"{path}.{property.Name}") : []),
            "additionalProperties" => value.EnumerateObject().Where(held => !IsProperty(schema, held.Name)).SelectMany(held => rule.Value.ValueKind == JsonValueKind.False
                ? [$"{path} has the unknown property {held.Name}"]
                : Faults(held.Value, rule.Value, $"{path}.{held.Name}")),
            "propertyNames" => value.EnumerateObject().SelectMany(held => Faults(JsonSerializer.SerializeToElement(held.Name), rule.Value, $"{path}.{held.Name}")),
            "items" => value.EnumerateArray().SelectMany((item, i) => Faults(item, rule.Value, $"{path}[{i}]")),
            "oneOf" => When(rule.Value.EnumerateArray().Count(choice => !Faults(value, choice, path).Any()) != 1, $"{path} is not one of those it may be"),
            _ => throw new NotSupportedException($"The schema uses {rule.Name}, which is not checked here."),
        });

    public static JsonElement Definition(string reference) =>
        Root.GetProperty("$defs").GetProperty(reference["#/$defs/".Length..]);

    private static bool IsProperty(JsonElement schema, string name) =>
        schema.TryGetProperty("properties", out JsonElement properties) && properties.TryGetProperty(name, out _);

    private static IEnumerable<string> When(bool fault, string message) => fault ? [message] : [];

    private static bool IsOfType(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        _ => throw new NotSupportedException($"The schema uses the type {type}, which is not checked here."),
    };
}

using System.Reflection;

namespace UNVoting.Tests.Contracts;

/// <summary>Values of a public type that can be had without knowing it: its default, its static members, what it parses, and what answers hold.</summary>
internal static class Instances
{
    public static IReadOnlyList<object> Of(Type type)
    {
        var found = new List<object>();
        if (type.IsValueType)
        {
            found.Add(Activator.CreateInstance(type)!);
        }

        found.AddRange(type.GetProperties(BindingFlags.Static | BindingFlags.Public)
            .Where(property => property.PropertyType == type)
            .Select(property => property.GetValue(null)!));
        found.AddRange(type.GetFields(BindingFlags.Static | BindingFlags.Public)
            .Where(field => field.FieldType == type)
            .Select(field => field.GetValue(null)!));
        if (Shape.Implements(type, typeof(ISpanParsable<>)))
        {
            // Twice, so that equal values which are not the same object are compared too.
            found.AddRange(Tokens.All.Concat(Tokens.All).Select(token => Parsing.TryParse(type, token)).OfType<object>());
        }

        found.AddRange(Reached.Of(type));

        return found;
    }
}

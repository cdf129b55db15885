using System.Collections;
using System.Reflection;
using UNVoting.Tests.Architecture;

namespace UNVoting.Tests.Contracts;

/// <summary>Values of public types, found by going from answers to what they hold, and from there on.</summary>
internal static class Reached
{
    // Enough to tell equal values from others, and few enough to compare each with each.
    private const int MostOfOneType = 3;

    private const int MostItems = 4;

    private static readonly Lazy<ILookup<Type, object>> All = new(() => new[] { 0, 0, 1 }.SelectMany(seed => From(Roots.Of(seed))).ToLookup(value => value.GetType()));

    /// <summary>Values of a type; of a generic type those of all arguments with which it was met, which differ in nothing else.</summary>
    public static IEnumerable<object> Of(Type type) => All.Value[type];

    /// <summary>The types that were reached; generic ones with their arguments.</summary>
    public static IEnumerable<Type> Types => All.Value.Select(values => values.Key);

    private static List<object> From(IEnumerable<object> roots)
    {
        var (found, open) = (new List<object>(), new Queue<object>(roots));
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var counts = new Dictionary<Type, int>();
        while (open.TryDequeue(out object? value))
        {
            Type type = value.GetType();
            bool ours = Sources.Assemblies.Contains(type.Assembly) && type.IsVisible;
            if ((ours && (type.IsEnum || counts.GetValueOrDefault(type) == MostOfOneType)) || (type.IsClass && !seen.Add(value)))
            {
                continue;
            }

            if (ours)
            {
                found.Add(value);
                counts[type] = counts.GetValueOrDefault(type) + 1;
            }

            foreach (object held in ours ? Held(value) : Items(value))
            {
                open.Enqueue(held);
            }
        }

        return found;
    }

    private static IEnumerable<object> Held(object value) => value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public)
        .Where(property => property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike)
        .Select(property => property.GetValue(value, BindingFlags.DoNotWrapExceptions, null, null, null)).OfType<object>().Concat(Items(value));

    private static IEnumerable<object> Items(object value) => value is IEnumerable items and not string ? items.Cast<object?>().OfType<object>().Take(MostItems) : [];
}

using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using UNVoting.Tests.Architecture;

namespace UNVoting.Tests.Contracts;

/// <summary>What reflection says of a public type.</summary>
internal static class Shape
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<PropertyInfo> PublicProperties(Type type) => type.GetProperties(Declared);

    public static IEnumerable<FieldInfo> PublicFields(Type type) => type.GetFields(Declared).Where(field => !field.IsSpecialName);

    public static IEnumerable<MethodInfo> PublicMethods(Type type) => type.GetMethods(Declared).Where(Sources.IsWritten);

    public static IEnumerable<ConstructorInfo> PublicConstructors(Type type) => type.GetConstructors(Declared);

    public static bool IsInitOnly(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    public static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly) is { } print
        && print.GetCustomAttribute<CompilerGeneratedAttribute>() is not null;

    public static bool HasPrintingOfTheCompiler(Type type) =>
        type.GetMethod("ToString", Declared, Type.EmptyTypes)?.GetCustomAttribute<CompilerGeneratedAttribute>() is not null;

    public static MethodInfo? WrittenEquals(Type type) =>
        type.GetMethod("Equals", Declared, [type]) is { } equals && equals.GetCustomAttribute<CompilerGeneratedAttribute>() is null ? equals : null;

    public static bool IsEquatable(Type type) =>
        type.GetInterfaces().Contains(typeof(IEquatable<>).MakeGenericType(type)) && !type.IsEnum;

    public static bool Implements(Type type, Type genericInterface) =>
        type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == genericInterface && i.GenericTypeArguments[0] == type);

    /// <summary>A collection, of whatever kind, that is not a text.</summary>
    public static bool IsCollection(Type type) => type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(type);

    /// <summary>The first collection in a type, or in its arguments, that whoever holds it can change.</summary>
    public static Type? Changeable(Type type)
    {
        if (type.IsByRef)
        {
            return Changeable(type.GetElementType()!);
        }

        if (type.IsArray || type == typeof(StringBuilder) || IsWritableView(type) || (IsCollection(type) && !IsReadOnlyCollection(type)))
        {
            return type;
        }

        return type.GetGenericArguments().Select(Changeable).FirstOrDefault(found => found is not null);
    }

    private static bool IsWritableView(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() is var definition
        && (definition == typeof(Span<>) || definition == typeof(Memory<>) || definition == typeof(ArraySegment<>));

    // Named one by one, so that a collection which nobody thought of is found rather than let through. Our own are held to these rules themselves.
    private static bool IsReadOnlyCollection(Type type) =>
        type.Namespace?.StartsWith("UNVoting", StringComparison.Ordinal) == true
        || (type.IsInterface && (type.Name.StartsWith("IReadOnly", StringComparison.Ordinal) || type.Name.StartsWith("IEnumerable", StringComparison.Ordinal)))
        || (type.Namespace == "System.Collections.Immutable" && !type.Name.Contains("Builder", StringComparison.Ordinal))
        || type.Namespace == "System.Collections.Frozen";
}

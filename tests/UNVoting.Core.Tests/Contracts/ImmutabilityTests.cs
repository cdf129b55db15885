using System.Reflection;
using UNVoting.Tests.Architecture;

namespace UNVoting.Tests.Contracts;

/// <summary>Nothing that the libraries hand out can be changed by whoever holds it.</summary>
public class ImmutabilityTests
{
    [Fact]
    public void No_property_can_be_set() =>
        Rule.Holds(
            from type in Sources.PublicTypes
            from property in Shape.PublicProperties(type)
            where property.SetMethod is { IsPublic: true } setter && !Shape.IsInitOnly(setter)
            select $"{type}.{property.Name} has a public setter");

    [Fact]
    public void No_field_is_public_unless_constant() =>
        Rule.Holds(
            from type in Sources.PublicTypes
            where !type.IsEnum
            from field in Shape.PublicFields(type)
            where !field.IsLiteral && !(field.IsStatic && field.IsInitOnly)
            select $"{type}.{field.Name} is a public field");

    [Fact]
    public void No_result_is_a_collection_that_can_be_changed() =>
        Rule.Holds(
            from type in Sources.PublicTypes
            from result in Results(type)
            let changeable = Shape.Changeable(result.Type)
            where changeable is not null
            select $"{type}.{result.Member.Name} hands out {changeable.Name}");

    [Fact]
    public void A_type_is_sealed_static_or_abstract() =>
        Rule.Holds(
            from type in Sources.PublicTypes
            where type.IsClass && !type.IsSealed && !type.IsAbstract
            select $"{type} can be derived from");

    [Fact]
    public void A_structure_is_readonly() =>
        Rule.Holds(
            from type in Sources.PublicTypes
            where type.IsValueType && !type.IsEnum
            from field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            where !field.IsInitOnly && !IsEnumerator(type)
            select $"{type}.{field.Name} can be written");

    [Theory]
    [InlineData(typeof(List<int>), true)]
    [InlineData(typeof(int[]), true)]
    [InlineData(typeof(IReadOnlyList<int[]>), true)]
    [InlineData(typeof(IList<int>), true)]
    [InlineData(typeof(System.Collections.ArrayList), true)]
    [InlineData(typeof(System.Collections.Concurrent.ConcurrentDictionary<string, int>), true)]
    [InlineData(typeof(System.Collections.ObjectModel.Collection<int>), true)]
    [InlineData(typeof(System.Collections.Immutable.ImmutableArray<int>.Builder), true)]
    [InlineData(typeof(Memory<int>), true)]
    [InlineData(typeof(System.Text.StringBuilder), true)]
    [InlineData(typeof(IReadOnlyList<int>), false)]
    [InlineData(typeof(IEnumerable<(string, int)>), false)]
    [InlineData(typeof(System.Collections.Immutable.ImmutableArray<int>), false)]
    [InlineData(typeof(System.Collections.Frozen.FrozenSet<int>), false)]
    [InlineData(typeof(ValueList<int>), false)]
    [InlineData(typeof(ReadOnlyMemory<int>), false)]
    public void What_can_be_changed_is_found(Type type, bool changeable) => Assert.Equal(changeable, Shape.Changeable(type) is not null);

    // A walk over a span-like result is the one structure whose job is to move.
    private static bool IsEnumerator(Type type) => type.Name.EndsWith("Enumerator", StringComparison.Ordinal);

    private static IEnumerable<(MemberInfo Member, Type Type)> Results(Type type)
    {
        foreach (var property in Shape.PublicProperties(type))
        {
            yield return (property, property.PropertyType);
        }

        foreach (var field in Shape.PublicFields(type))
        {
            yield return (field, field.FieldType);
        }

        foreach (var method in Shape.PublicMethods(type).Where(method => !method.IsSpecialName))
        {
            // "ToArray" and its like promise a copy of the caller's own.
            if (!(method.Name.StartsWith("To", StringComparison.Ordinal) && method.ReturnType.IsArray))
            {
                yield return (method, method.ReturnType);
            }

            foreach (var parameter in method.GetParameters().Where(parameter => parameter.IsOut))
            {
                yield return (method, parameter.ParameterType);
            }
        }
    }
}

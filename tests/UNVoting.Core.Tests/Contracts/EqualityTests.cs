using System.Reflection;
using UNVoting.Tests.Architecture;

namespace UNVoting.Tests.Contracts;

/// <summary>Equality by value, all the way down.</summary>
public class EqualityTests
{
    public static TheoryData<Type> Equatables { get; } = [.. Sources.PublicTypes.Where(type => !type.ContainsGenericParameters).Union(Reached.Types).Where(Shape.IsEquatable).OrderBy(type => type.ToString(), StringComparer.Ordinal)];

    [Fact]
    public void What_is_equatable_has_both_operators_and_overrides() =>
        Rule.Holds(
            from type in Sources.PublicTypes
            where Shape.IsEquatable(type)
            from missing in new[]
            {
                type.GetMethod("op_Equality", [type, type]) is null ? "==" : null,
                type.GetMethod("op_Inequality", [type, type]) is null ? "!=" : null,
                type.GetMethod("Equals", [typeof(object)])!.DeclaringType != type ? "Equals(object)" : null,
                type.GetMethod("GetHashCode", Type.EmptyTypes)!.DeclaringType != type ? "GetHashCode" : null,
            }
            where missing is not null
            select $"{type} has no {missing}");

    // Each with its reason: a value that nobody compares is no value.
    private static readonly Dictionary<string, string> Incomparable = new()
    {
        ["UNVoting.Tables.Table"] = "its rows are made as they are read",
        ["UNVoting.Queries.Texts.AgreedLanguage"] = "an index; what it is asked is compared",
        ["UNVoting.Matrices.VotePlanesBuilder"] = "a builder",
        ["UNVoting.Matrices.AgreementMeasure"] = "one instance for each measure",
        ["UNVoting.Matrices.CohesionMeasure"] = "one instance for each measure",
        ["UNVoting.Pictures.Picture"] = "drawn as it is written; its pages are compared",
        ["UNVoting.Queries.Blocs.BlocSweep"] = "a course of searches, each of which is compared",
        ["UNVoting.Queries.Blocs.ResolutionSweep"] = "a course of searches, each of which is compared",
        ["UNVoting.Queries.Blocs.PartitionComparison"] = "figures of two partitions, which are compared",
    };

    [Fact]
    public void What_can_be_held_can_be_compared_by_value() =>
        Assert.Equal(
            Incomparable.Keys.Order(StringComparer.Ordinal),
            Sources.PublicTypes.Where(type => !(type.IsAbstract && type.IsSealed) && !type.IsEnum && !typeof(Delegate).IsAssignableFrom(type) && !Equates(type))
                .Select(type => type.FullName!).Order(StringComparer.Ordinal));

    [Fact]
    public void A_record_that_holds_a_reference_compares_what_it_refers_to() =>
        Rule.Holds(
            from type in Sources.PublicTypes
            where Shape.IsRecord(type) && Shape.WrittenEquals(type) is null
            from field in type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)
            where field.FieldType is { IsClass: true } or { IsInterface: true } && !field.FieldType.IsGenericParameter && field.FieldType != typeof(string)
                && !Equates(field.FieldType) && !Incomparable.ContainsKey(field.FieldType.FullName ?? "")
            select $"{type}: {field.Name} is compared by reference");

    [Fact]
    public void A_record_that_holds_a_collection_compares_what_is_in_it() =>
        Rule.Holds(
            from type in Sources.PublicTypes
            where Shape.IsRecord(type) && Shape.WrittenEquals(type) is null
            from field in type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)
            let held = Nullable.GetUnderlyingType(field.FieldType) ?? field.FieldType
            where Shape.IsCollection(held) && !Shape.IsEquatable(held)
                || held.IsGenericType && held.GetGenericTypeDefinition() == typeof(System.Collections.Immutable.ImmutableArray<>)
            select $"{type}: {field.Name} is compared by reference, for the record's equality is the compiler's");

    [Fact]
    public void What_has_an_order_has_an_equality_to_agree_with() =>
        Rule.Holds(
            from type in Sources.PublicTypes
            where Shape.Implements(type, typeof(IComparable<>)) && !Shape.IsEquatable(type)
            select $"{type} is comparable and not equatable");

    [Theory]
    [MemberData(nameof(Equatables))]
    public void Equality_keeps_its_laws(Type type)
    {
        var check = typeof(EqualityTests).GetMethod(nameof(Check), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(type);
        foreach (var left in Instances.Of(type))
        {
            Assert.False(left.Equals(null));
            Assert.False(left.Equals(new object()));
            foreach (var right in Instances.Of(type))
            {
                check.Invoke(null, [left, right]);
            }
        }
    }

    private static bool Equates(Type type) =>
        type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEquatable<>) && i.GetGenericArguments()[0].Name == type.Name);

    private static void Check<T>(T left, T right)
        where T : IEquatable<T>
    {
        var equal = left.Equals(right);
        Assert.Equal(equal, right.Equals(left));
        Assert.Equal(equal, left.Equals((object)right));
        Assert.Equal(equal, (bool)typeof(T).GetMethod("op_Equality", [typeof(T), typeof(T)])!.Invoke(null, [left, right])!);
        Assert.NotEqual(equal, (bool)typeof(T).GetMethod("op_Inequality", [typeof(T), typeof(T)])!.Invoke(null, [left, right])!);
        Assert.True(!ReferenceEquals(left, right) || equal);
        if (equal)
        {
            Assert.Equal(left.GetHashCode(), right.GetHashCode());
        }

        if (left is IComparable<T> ordered && right is IComparable<T> other)
        {
            Assert.Equal(equal, ordered.CompareTo(right) == 0);
            Assert.Equal(Math.Sign(ordered.CompareTo(right)), -Math.Sign(other.CompareTo(left)));
            AssertOperator("op_LessThan", ordered.CompareTo(right) < 0);
            AssertOperator("op_LessThanOrEqual", ordered.CompareTo(right) <= 0);
            AssertOperator("op_GreaterThan", ordered.CompareTo(right) > 0);
            AssertOperator("op_GreaterThanOrEqual", ordered.CompareTo(right) >= 0);
        }

        void AssertOperator(string name, bool expected)
        {
            if (typeof(T).GetMethod(name, [typeof(T), typeof(T)]) is { } operation)
                Assert.Equal(expected, (bool)operation.Invoke(null, [left, right])!);
        }
    }
}

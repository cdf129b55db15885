using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using UNVoting.Testing;
using UNVoting.Tests.Architecture;

namespace UNVoting.Tests.Contracts;

/// <summary>What holds of every value that the library hands out, of whatever type.</summary>
public class ReachedTests
{
    public static TheoryData<Type> Types { get; } = [.. Reached.Types.OrderBy(type => type.ToString(), StringComparer.Ordinal)];

    [Fact]
    public void Every_public_type_is_handed_out() =>
        Rule.Holds(
            from type in Sources.PublicTypes
            where !type.IsEnum && !type.IsAbstract
            where !Reached.Types.Any(reached => type.IsAssignableFrom(reached) || (reached.IsGenericType && reached.GetGenericTypeDefinition() == type))
            select $"{type} is reached from no answer");

    [Theory]
    [MemberData(nameof(Types))]
    public void A_value_prints_on_one_line_alike_in_every_culture(Type type) => Assert.All(Reached.Of(type), value =>
    {
        string printed = value.ToString()!;
        Assert.NotEmpty(printed);
        Assert.DoesNotContain('\n', printed);
        Cultures.Each(() => Assert.Equal(printed, value.ToString()));
    });

    [Theory]
    [MemberData(nameof(Types))]
    public void A_value_is_taken_apart_into_what_it_was_made_of(Type type)
    {
        foreach (MethodInfo takeApart in type.GetMethods().Where(method => method.Name == "Deconstruct"))
        {
            ParameterInfo[] parts = takeApart.GetParameters();
            Assert.All(Reached.Of(type), value =>
            {
                object?[] taken = new object?[parts.Length];
                takeApart.Invoke(value, taken);
                Assert.Equal(parts.Select(part => type.GetProperty(part.Name!)!.GetValue(value)), taken);
            });
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_copy_that_takes_all_of_another_value_is_that_value(Type type)
    {
        PropertyInfo[] settable = [.. type.GetProperties().Where(property => property.SetMethod is { IsPublic: true })];
        object[] values = Shape.IsRecord(type) ? [.. Reached.Of(type)] : [];
        foreach ((object one, object other) in values.SelectMany(one => values, (one, other) => (one, other)))
        {
            object copy = type.IsValueType ? RuntimeHelpers.GetObjectValue(one) : type.GetMethod("<Clone>$")!.Invoke(one, null)!;
            Assert.Equal(one, copy);
            Assert.All(settable, property => property.SetValue(copy, property.GetValue(other)));
            Assert.All(settable, property => Assert.Equal(property.GetValue(other), property.GetValue(copy)));
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void What_is_listed_is_the_same_whoever_lists_it(Type type) => Assert.All(Reached.Of(type), value =>
    {
        foreach (Type listing in type.GetInterfaces().Where(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IEnumerable<>)))
        {
            var listed = (IEnumerable<object?>)typeof(ReachedTests).GetMethod(nameof(Listed), BindingFlags.Static | BindingFlags.NonPublic)!
                .MakeGenericMethod(listing.GenericTypeArguments).Invoke(null, [value])!;
            Assert.Equal(listed, ((IEnumerable)value).Cast<object?>());
        }
    });

    [Fact]
    public void Among_what_is_handed_out_of_a_type_are_equal_values_and_others() =>
        Rule.Holds(
            from type in Reached.Types
            where Shape.IsEquatable(type)
            group type by type.IsGenericType ? type.GetGenericTypeDefinition() : type into forms
            where !forms.Any(type => Reached.Of(type).Distinct().Count() is > 1 and var distinct && distinct < Reached.Of(type).Count())
            select $"{forms.Key}: its equality would not be seen to fail");

    private static IEnumerable<object?> Listed<T>(IEnumerable<T> items)
    {
        foreach (T item in items)
            yield return item;
    }
}

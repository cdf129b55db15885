using System.Collections;
using System.Reflection;
using UNVoting.Tests.Architecture;

namespace UNVoting.Tests.Contracts;

/// <summary>Where a signature of the model says that there is no null, a null is refused at once: by every public constructor and by every change by copy.</summary>
public class NullContractTests
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static TheoryData<Type> Types { get; } =
        [.. Sources.PublicTypes.Where(type => IsOfTheModel(type) && !type.IsEnum && !type.ContainsGenericParameters && Shape.PublicConstructors(type).Any(constructor => constructor.GetParameters().Length > 0))];

    internal static bool IsOfTheModel(Type type) => type.Namespace is "UNVoting.Membership" or "UNVoting.Documents" or "UNVoting.Votes";

    [Theory]
    [MemberData(nameof(Types))]
    public void A_null_that_the_signature_forbids_is_refused(Type type)
    {
        foreach (var constructor in Shape.PublicConstructors(type).Where(constructor => constructor.GetParameters().Length > 0))
        {
            var parameters = constructor.GetParameters();
            object?[] arguments = [.. parameters.Select(parameter => Sample(parameter.ParameterType))];
            object whole = constructor.Invoke(arguments);
            for (var place = 0; place < parameters.Length; place++)
            {
                if (!Forbids(parameters[place].ParameterType, Nullability.Create(parameters[place]))) continue;
                object?[] without = [.. arguments];
                without[place] = null;
                Refused(() => constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, without, null), $"new {type.Name}(… {parameters[place].Name}: null …)");
            }

            foreach (var property in Shape.PublicProperties(type).Where(property => property.SetMethod is { IsPublic: true } && Forbids(property.PropertyType, Nullability.Create(property))))
            {
                Refused(() => property.SetValue(whole, null, BindingFlags.DoNotWrapExceptions, null, null, null), $"{type.Name} with {{ {property.Name} = null }}");
            }
        }
    }

    private static bool Forbids(Type type, NullabilityInfo info) => !type.IsValueType && info.WriteState == NullabilityState.NotNull;

    private static void Refused(Action misuse, string what)
    {
        var fault = Record.Exception(misuse);
        Assert.True(fault is ArgumentNullException, $"{what} ends in {fault?.GetType().Name ?? "nothing"}.");
    }

    // "94" is a name, a title and the number of an agenda item.
    private static object? Sample(Type type) =>
        Nullable.GetUnderlyingType(type) is not null ? null
        : type == typeof(string) ? "94"
        : type == typeof(int) ? 1
        : type.IsValueType ? Activator.CreateInstance(type)
        : type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(type) ? Array.CreateInstance(type.GetGenericArguments()[0], 0)
        : RecordContractTests.Samples(type).First();
}

using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using UNVoting.Tests.Contracts;

namespace UNVoting.Tests.Architecture;

/// <summary>The public surface of an assembly as text: one line a type, one line a member, in an order that does not depend on the sources'.</summary>
internal static class PublicSurface
{
    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>The surface, with "\n" after every line.</summary>
    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in Sources.PublicTypes.Where(type => type.Assembly == assembly))
        {
            text.Append(Header(type)).Append('\n');
            foreach (var (_, member) in Members(type).OrderBy(line => line.Name, StringComparer.Ordinal).ThenBy(line => line.Text, StringComparer.Ordinal))
            {
                text.Append("    ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Header(Type type)
    {
        var kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsAbstract: true, IsSealed: true } => "static class",
            _ when typeof(Delegate).IsAssignableFrom(type) => "delegate",
            { IsValueType: true } => (type.IsDefined(typeof(IsByRefLikeAttribute)) ? "ref " : "") + (Shape.IsRecord(type) ? "record struct" : "struct"),
            _ => (type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "") + (Shape.IsRecord(type) ? "record" : "class"),
        };
        var bases = new List<string>();
        if (type is { IsClass: true, IsSealed: false } or { BaseType: { } } && type.BaseType is { } parent
            && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum) && parent != typeof(MulticastDelegate))
        {
            bases.Add(TypeText.Of(parent));
        }

        if (type.IsEnum)
        {
            bases.Add(TypeText.Of(Enum.GetUnderlyingType(type)));
        }
        else
        {
            bases.AddRange(type.GetInterfaces().Where(i => i.IsPublic || i.IsNestedPublic).Select(TypeText.Of).Order(StringComparer.Ordinal));
        }

        return $"{kind} {type.Namespace}.{TypeText.Of(type)}{(bases.Count > 0 ? " : " : "")}{string.Join(", ", bases)}";
    }

    private static IEnumerable<(string Name, string Text)> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select(name => Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture))
                .Select(value => ($"{value:D3}", $"{Enum.GetName(type, Enum.ToObject(type, value))} = {value}"));
        }

        return Shape.PublicFields(type).Select(field => (field.Name, Field(field)))
            .Concat(Shape.PublicConstructors(type).Select(constructor => ("", $"new({Parameters(constructor)})")))
            .Concat(Shape.PublicProperties(type).Where(property => property.Name != "EqualityContract").Select(property => (property.Name, Property(property))))
            .Concat(Shape.PublicMethods(type).Where(IsListed).Select(method => (method.Name, Method(method))));
    }

    private static bool IsListed(MethodInfo method) =>
        !(method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal))
        && method.GetBaseDefinition().DeclaringType != typeof(object);

    private static string Field(FieldInfo field) =>
        field.IsLiteral
            ? $"const {TypeText.Of(field.FieldType)} {field.Name} = {Literal(field.GetRawConstantValue())}"
            : $"{(field.IsStatic ? "static " : "")}readonly {TypeText.Of(field.FieldType, Nullability.Create(field))} {field.Name}";

    private static string Property(PropertyInfo property)
    {
        var accessor = property.GetAccessors()[0];
        var name = property.GetIndexParameters() is { Length: > 0 } indexes
            ? $"this[{string.Join(", ", indexes.Select(Parameter))}]"
            : property.Name;
        var set = property.SetMethod is { IsPublic: true } setter ? (Shape.IsInitOnly(setter) ? " init;" : " set;") : "";
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        return $"{(accessor.IsStatic ? "static " : "")}{required}{TypeText.Of(property.PropertyType, Nullability.Create(property))} {name} {{{(property.GetMethod is { IsPublic: true } ? " get;" : "")}{set} }}";
    }

    private static string Method(MethodInfo method)
    {
        var name = method.Name.StartsWith("op_", StringComparison.Ordinal) ? "operator " + method.Name[3..] : method.Name;
        var generic = method.IsGenericMethodDefinition ? $"<{string.Join(", ", method.GetGenericArguments().Select(TypeText.Of))}>" : "";
        var extension = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        return $"{(method.IsStatic ? "static " : "")}{TypeText.Of(method.ReturnType, Nullability.Create(method.ReturnParameter))} {name}{generic}({extension}{Parameters(method)})";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var mode = parameter switch
        {
            { IsOut: true } => "out ",
            { ParameterType.IsByRef: true, IsIn: true } => "in ",
            { ParameterType.IsByRef: true } => "ref ",
            _ when parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) => "params ",
            _ => "",
        };
        var type = parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;
        return $"{mode}{TypeText.Of(type, Nullability.Create(parameter))} {parameter.Name}{(parameter.HasDefaultValue ? " = " + Literal(parameter.DefaultValue) : "")}";
    }

    private static string Literal(object? value) => value switch
    {
        null => "default",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}

using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using UNVoting.Tests.Architecture;

namespace UNVoting.Tests.Contracts;

/// <summary>What a debugger shows of a public type before it is opened.</summary>
public partial class DebuggerTests
{
    [Fact]
    public void A_type_shows_a_text_of_its_own_or_says_what_to_show() =>
        Rule.Holds(
            from type in Sources.PublicTypes
            where !type.IsEnum && !(type.IsAbstract && type.IsSealed)
            where !type.IsDefined(typeof(DebuggerDisplayAttribute)) && type.GetMethod(nameof(ToString), [])!.DeclaringType!.Assembly != type.Assembly
            select $"{type} shows its name alone");

    [Fact]
    public void What_is_to_be_shown_is_there() =>
        Rule.Holds(
            from type in Sources.PublicTypes
            from display in type.GetCustomAttributes<DebuggerDisplayAttribute>(inherit: false)
            from Match shown in Shown().Matches(display.Value)
            where TypeAt(type, shown.Groups[1].Value.Split('.')) is null
            select $"{type} has no {shown.Groups[1].Value}");

    private static Type? TypeAt(Type type, string[] path) => path.Aggregate<string, Type?>(type, (at, name) => at is null
        ? null
        : at.GetInterfaces().Prepend(at).Select(one => one.GetProperty(name)).FirstOrDefault(property => property is not null)?.PropertyType);

    [GeneratedRegex(@"\{([\w.]+)\}")]
    private static partial Regex Shown();
}

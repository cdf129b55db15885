using System.Xml.Linq;
using UNVoting.Tests.Architecture;

namespace UNVoting.Tests.Contracts;

/// <summary>The default of an enumeration is a value that somebody named and explained.</summary>
public class EnumTests
{
    [Fact]
    public void Zero_is_named_and_documented() =>
        Rule.Holds(
            from type in Sources.PublicTypes
            where type.IsEnum
            let zero = Enum.GetName(type, Enum.ToObject(type, 0))
            where zero is null || !Documented(type).Contains($"F:{type.FullName!.Replace('+', '.')}.{zero}")
            select $"{type} has no documented value 0");

    [Fact]
    public void No_two_names_stand_for_one_value() =>
        Rule.Holds(
            from type in Sources.PublicTypes
            where type.IsEnum && Enum.GetNames(type).Length != Enum.GetValuesAsUnderlyingType(type).Cast<object>().Distinct().Count()
            select $"{type} has two names for one value");

    private static HashSet<string> Documented(Type type) =>
        [.. XDocument.Load(Path.ChangeExtension(type.Assembly.Location, ".xml")).Descendants("member")
            .Where(member => !string.IsNullOrWhiteSpace(member.Element("summary")?.Value))
            .Select(member => member.Attribute("name")!.Value)];
}

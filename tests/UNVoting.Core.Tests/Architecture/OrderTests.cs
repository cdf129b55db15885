using System.Text.RegularExpressions;

namespace UNVoting.Tests.Architecture;

/// <summary>Where nothing else is said, .NET puts texts in the order of the current culture: so everything here says ordinal.</summary>
public partial class OrderTests
{
    [Fact]
    public void Texts_are_never_put_in_the_order_of_the_current_culture() =>
        Rule.Holds(Sources.Assemblies.SelectMany(CompiledCalls.Of).Where(call => AsksTheCulture().IsMatch(call)));

    [Fact]
    public void Such_a_call_is_found_in_compiled_code()
    {
        string[] names = ["b", "a"];
        Assert.Equal(["a", "b"], names.OrderBy(name => name));
        Assert.Contains("Enumerable.OrderBy<string, string>/2", CompiledCalls.Of(typeof(OrderTests).Assembly));
    }

    [Theory]
    [InlineData("Enumerable.OrderBy<Vote, string>/2", true)]
    [InlineData("Enumerable.ThenByDescending<Vote, ValueTuple<Int32, string>>/2", true)]
    [InlineData("Enumerable.Order<string>/1", true)]
    [InlineData("Enumerable.Max<string>/1", true)]
    [InlineData("List<string>.Sort/0", true)]
    [InlineData("Array.Sort<string, Int32>/2", true)]
    [InlineData("SortedDictionary<string, Int32>..ctor/0", true)]
    [InlineData("ValueTuple<Int32, string>.CompareTo/1", true)]
    [InlineData("Comparer<string>.get_Default/0", true)]
    [InlineData("string.CompareTo/1", true)]
    [InlineData("Enumerable.OrderBy<Vote, string>/3", false)]
    [InlineData("Enumerable.OrderBy<string, Int32>/2", false)]
    [InlineData("Enumerable.Order<StateCode>/1", false)]
    [InlineData("List<string>.Sort/1", false)]
    [InlineData("Array.Sort<Int32, string>/2", false)]
    [InlineData("SortedDictionary<string, Int32>..ctor/1", false)]
    public void Calls_are_told_apart(string call, bool asks) => Assert.Equal(asks, AsksTheCulture().IsMatch(call));

    [GeneratedRegex(
        @"^Enumerable\.(?:OrderBy|ThenBy|MinBy|MaxBy)(?:Descending)?<.*, (?:string|ValueTuple<.*\bstring\b.*>)>/2$"
        + @"|^Enumerable\.(?:Order(?:Descending)?|Min|Max)<(?:string|ValueTuple<.*\bstring\b.*>)>/1$"
        + @"|^List<(?:string|ValueTuple<.*\bstring\b.*>)>\.(?:Sort/0|BinarySearch/1)$"
        + @"|^(?:Array|MemoryExtensions)\.Sort<string>/1$|^(?:Array|MemoryExtensions)\.Sort<string, .*>/2$|^Array\.BinarySearch<string>/2$"
        + @"|^Sorted(?:Set|Dictionary|List)<string\b.*>\.\.ctor/0$"
        + @"|^ValueTuple<.*\bstring\b.*>\.CompareTo/1$|^Comparer<string>\.get_Default/0$|^string\.CompareTo/1$")]
    private static partial Regex AsksTheCulture();
}

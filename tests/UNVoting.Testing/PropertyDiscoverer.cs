using System.Diagnostics.CodeAnalysis;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace UNVoting.Testing;

/// <summary>Finds the one test case of a method marked <see cref="PropertyAttribute"/>.</summary>
/// <param name="diagnostics">Where xunit wants to hear of trouble.</param>
public sealed class PropertyDiscoverer(IMessageSink diagnostics) : IXunitTestCaseDiscoverer
{
    /// <inheritdoc/>
    [SuppressMessage("Reliability", "CA2000", Justification = "xunit disposes of the test cases it is given.")]
    public IEnumerable<IXunitTestCase> Discover(
        ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        [new PropertyTestCase(
            diagnostics,
            discoveryOptions.MethodDisplayOrDefault(),
            discoveryOptions.MethodDisplayOptionsOrDefault(),
            testMethod)];
}

using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace UNVoting.Testing;

/// <summary>
/// Runs one law. Construction, disposal and attributes around the test stay xunit's; only the call of the method is handed to FsCheck.
/// </summary>
internal sealed class PropertyTestRunner(
    ITest test,
    IMessageBus messageBus,
    Type testClass,
    object[] constructorArguments,
    MethodInfo testMethod,
    string skipReason,
    IReadOnlyList<BeforeAfterTestAttribute> beforeAfterAttributes,
    ExceptionAggregator aggregator,
    CancellationTokenSource cancellation)
    : XunitTestRunner(
        test, messageBus, testClass, constructorArguments, testMethod, [], skipReason, beforeAfterAttributes, aggregator, cancellation)
{
    private string _report = "";

    protected override async Task<Tuple<decimal, string>> InvokeTestAsync(ExceptionAggregator aggregator)
    {
        var (time, output) = await base.InvokeTestAsync(aggregator);
        return Tuple.Create(time, output + _report);
    }

    protected override Task<decimal> InvokeTestMethodAsync(ExceptionAggregator aggregator) =>
        new Invoker(this, aggregator).RunAsync();

    private sealed class Invoker(PropertyTestRunner runner, ExceptionAggregator aggregator)
        : XunitTestInvoker(
            runner.Test, runner.MessageBus, runner.TestClass, runner.ConstructorArguments, runner.TestMethod, [],
            runner.BeforeAfterAttributes, aggregator, runner.CancellationTokenSource)
    {
        protected override async Task<decimal> InvokeTestMethodAsync(object testClassInstance)
        {
            // FsCheck waits for tasks by blocking: it must not do so under xunit's synchronization context.
            await Aggregator.RunAsync(() => Timer.AggregateAsync(() => Task.Run(() =>
                runner._report = PropertyCheck.Run(TestMethod, testClassInstance))));
            return Timer.Total;
        }
    }
}

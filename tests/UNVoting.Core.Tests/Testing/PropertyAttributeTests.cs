using System.Diagnostics.CodeAnalysis;
using FsCheck;
using FsCheck.Fluent;
using UNVoting.Testing;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace UNVoting.Tests.Testing;

public class PropertyAttributeTests
{
    [Property]
    public bool A_law_that_holds_passes(int[] values) => values.Reverse().Reverse().SequenceEqual(values);

    [Property(MaxTest = 17, Arbitrary = [typeof(Fixed)])]
    public void Registered_arbitraries_are_used(Marker marker) => Assert.Equal("from the register", marker.Text);

    [Fact]
    public async Task A_law_that_does_not_hold_fails_and_is_shrunk()
    {
        var failure = Assert.IsType<TestFailed>(await Run(nameof(Laws.Every_number_is_below_ten)));
        Assert.Equal(typeof(PropertyFailedException).FullName, failure.ExceptionTypes[0]);
        Assert.Matches(@"Falsifiable, after \d+ tests? \(\d+ shrinks?\)", failure.Messages[0]);
        Assert.Matches(@"Shrunk:\s+10\s", failure.Messages[0]);
        Assert.Matches(@"Replay = ""\d+,\d+,\d+""", failure.Messages[0]);
    }

    [Fact]
    public async Task An_assertion_that_fails_is_reported_with_the_shrunk_case()
    {
        var failure = Assert.IsType<TestFailed>(await Run(nameof(Laws.Asserts_that_lists_are_short)));
        Assert.Matches(@"Shrunk:\s+\[\|0; 0; 0\|\]", failure.Messages[0]);
        Assert.Contains(failure.ExceptionTypes, type => type == typeof(TrueException).FullName);
    }

    [Fact]
    public async Task A_task_that_fails_fails_the_law() =>
        Assert.IsType<TestFailed>(await Run(nameof(Laws.Fails_after_waiting)));

    [Fact]
    public async Task A_task_that_ends_well_passes() =>
        Assert.IsType<TestPassed>(await Run(nameof(Laws.Holds_after_waiting)));

    [Fact]
    public async Task A_false_property_fails() =>
        Assert.IsType<TestFailed>(await Run(nameof(Laws.A_property_with_a_label)));

    [Fact]
    public async Task A_condition_that_nothing_meets_fails_rather_than_passing_empty() =>
        Assert.Contains("exhausted", Assert.IsType<TestFailed>(await Run(nameof(Laws.Never_tried))).Messages[0], StringComparison.Ordinal);

    [Fact]
    public async Task A_replay_finds_the_same_case_again()
    {
        var first = Assert.IsType<TestFailed>(await Run(nameof(Laws.Replayed))).Messages[0];
        Assert.Equal(first, Assert.IsType<TestFailed>(await Run(nameof(Laws.Replayed))).Messages[0]);
    }

    [Fact]
    public async Task A_skipped_law_says_why() =>
        Assert.Equal("not today", Assert.IsType<TestSkipped>(await Run(nameof(Laws.Skipped))).Reason);

    [Fact]
    public async Task The_number_of_cases_is_the_one_asked_for() =>
        Assert.Contains("passed 17 tests", Assert.IsType<TestPassed>(await Run(nameof(Laws.Seventeen))).Output, StringComparison.Ordinal);

    [Fact]
    public async Task A_quiet_law_says_nothing() =>
        Assert.Empty(Assert.IsType<TestPassed>(await Run(nameof(Laws.Quiet))).Output);

    private static async Task<ITestResultMessage> Run(string law)
    {
        var testAssembly = new TestAssembly(Reflector.Wrap(typeof(Laws).Assembly));
        var testClass = new TestClass(new TestCollection(testAssembly, null, "laws"), Reflector.Wrap(typeof(Laws)));
        var testMethod = new TestMethod(testClass, Reflector.Wrap(typeof(Laws).GetMethod(law)));
        var sink = new NullMessageSink();
        using var testCase = new PropertyTestCase(
            sink, TestMethodDisplay.ClassAndMethod, TestMethodDisplayOptions.None, testMethod);
        using var bus = new Results();
        using var cancellation = new CancellationTokenSource();
        await testCase.RunAsync(sink, bus, [], new ExceptionAggregator(), cancellation);
        return Assert.Single(bus.Messages);
    }

    public sealed record Marker(string Text);

    public static class Fixed
    {
        public static Arbitrary<Marker> Marker() => Gen.Constant(new Marker("from the register")).ToArbitrary();
    }

    [SuppressMessage("Usage", "xUnit1000:Test classes must be public", Justification = "Laws that fail on purpose must not be found.")]
    [SuppressMessage("Performance", "CA1812:Avoid uninstantiated internal classes", Justification = "xunit makes it by reflection.")]
    internal sealed class Laws
    {
        private const string Seed = "17824126393713422811,14092474471526483983";

        [Property(StartSize = 1000, EndSize = 1000, Replay = Seed)]
        public bool Every_number_is_below_ten(int number) => number < 10;

        [Property(StartSize = 100, Replay = Seed)]
        public void Asserts_that_lists_are_short(int[] values) => Assert.True(values.Length < 3);

        [Property]
        public async Task Fails_after_waiting(int number)
        {
            await Task.Yield();
            Assert.NotEqual(number, number);
        }

        [Property]
        public async Task Holds_after_waiting(int number)
        {
            await Task.Yield();
            Assert.Equal(number, number);
        }

        [Property]
        public Property A_property_with_a_label(int number) => (number == number + 1).Label("next");

        [Property]
        public Property Never_tried(int number) => true.When(number == number + 1);

        [Property(Replay = Seed)]
        public bool Replayed(int number, string text) => text.Length + number == 0;

        [Property(Skip = "not today")]
        public bool Skipped() => false;

        [Property(MaxTest = 17)]
        public bool Seventeen(int number) => number - number == 0;

        [Property(QuietOnSuccess = true)]
        public bool Quiet(int number) => number - number == 0;
    }

    private sealed class Results : IMessageBus
    {
        public List<ITestResultMessage> Messages { get; } = [];

        public bool QueueMessage(IMessageSinkMessage message)
        {
            if (message is ITestResultMessage result)
            {
                Messages.Add(result);
            }

            return true;
        }

        public void Dispose()
        {
        }
    }
}

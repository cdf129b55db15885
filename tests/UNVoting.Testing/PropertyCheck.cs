using System.Globalization;
using System.Reflection;
using FsCheck;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;

namespace UNVoting.Testing;

/// <summary>Hands one law to FsCheck and turns its verdict into a report or a <see cref="PropertyFailedException"/>.</summary>
internal static class PropertyCheck
{
    // "seed,gamma" for every law that names none of its own: the same cases in each run. Unset, each run looks at new ones.
    private const string SeedVariable = "UNVOTING_SEED";

    // The most cases of each law, for a run that asks another question than whether the law holds, such as in which culture.
    private const string CasesVariable = "UNVOTING_CASES";

    /// <summary>Checks the law.</summary>
    /// <returns>What to print for a law that holds; empty where the law asked for quiet.</returns>
    /// <exception cref="PropertyFailedException">The law does not hold, or too few cases met its condition.</exception>
    public static string Run(MethodInfo law, object? instance)
    {
        var settings = law.GetCustomAttribute<PropertyAttribute>()
            ?? throw new ArgumentException($"{law} is not marked [Property].", nameof(law));
        var verdict = new Verdict();
        var config = Config.Default
            .WithMaxTest(Math.Min(settings.MaxTest, MostCases()))
            .WithStartSize(settings.StartSize)
            .WithEndSize(settings.EndSize)
            .WithArbitrary(settings.Arbitrary)
            .WithReplay(ParseReplay(settings.Replay ?? Environment.GetEnvironmentVariable(SeedVariable)))
            .WithRunner(verdict);

        Check.Method(config, law, instance is null ? FSharpOption<object>.None : FSharpOption<object>.Some(instance));

        var report = Runner.onFinishedToString("", verdict.Result);
        return verdict.Result switch
        {
            TestResult.Passed => settings.QuietOnSuccess ? "" : report,
            TestResult.Failed failed => throw new PropertyFailedException(
                string.Create(CultureInfo.InvariantCulture, $"{report}Replay = \"{failed.Item6.Seed},{failed.Item6.Gamma},{failed.Item7}\""),
                failed.Item4 is Outcome.Failed outcome ? outcome.Item : null),
            _ => throw new PropertyFailedException(report, null),
        };
    }

    private static int MostCases() =>
        Environment.GetEnvironmentVariable(CasesVariable) is { Length: > 0 } text ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : int.MaxValue;

    private static FSharpOption<Replay>? ParseReplay(string? text)
    {
        if (text is null)
        {
            return FSharpOption<Replay>.None;
        }

        var parts = text.Trim('(', ')').Split(',', StringSplitOptions.TrimEntries);
        if (parts.Length is not (2 or 3))
        {
            throw new FormatException($"A replay is \"seed,gamma\" or \"seed,gamma,size\", not \"{text}\".");
        }

        var seed = new Rnd(ulong.Parse(parts[0], CultureInfo.InvariantCulture), ulong.Parse(parts[1], CultureInfo.InvariantCulture));
        var size = parts.Length == 3
            ? FSharpOption<int>.Some(int.Parse(parts[2], CultureInfo.InvariantCulture))
            : FSharpOption<int>.None;
        return FSharpOption<Replay>.Some(new Replay(seed, size));
    }

    private sealed class Verdict : IRunner
    {
        private TestResult? _result;

        public TestResult Result => _result ?? throw new InvalidOperationException("FsCheck ended without a verdict.");

        public void OnStartFixture(Type value)
        {
        }

        public void OnArguments(
            int value1, FSharpList<object> value2, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> value3)
        {
        }

        public void OnShrink(FSharpList<object> value1, FSharpFunc<FSharpList<object>, string> value2)
        {
        }

        public void OnFinished(string value1, TestResult value2) => _result = value2;
    }
}

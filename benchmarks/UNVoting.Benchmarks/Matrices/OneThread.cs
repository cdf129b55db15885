using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Validators;

namespace UNVoting.Benchmarks.Matrices;

/// <summary>One processor, so that work above the size at which others are called in is measured like that below; answers must agree.</summary>
public sealed class OneThread : ManualConfig
{
    /// <summary>Makes the configuration.</summary>
    public OneThread()
    {
        AddJob(Job.Default.WithEnvironmentVariable("DOTNET_PROCESSOR_COUNT", "1").WithWarmupCount(3).WithIterationCount(11));
        // On a machine with other work the shortest run says most.
        AddColumn(StatisticColumn.Min);
        AddDiagnoser(MemoryDiagnoser.Default);
        AddValidator(ReturnValueValidator.FailOnError);
    }
}

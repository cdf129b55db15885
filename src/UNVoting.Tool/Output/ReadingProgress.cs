using Spectre.Console;
using UNVoting.Import;

namespace UNVoting.Tool.Output;

/// <summary>One bar for each file that is being read, for as long as reading lasts.</summary>
internal sealed class ReadingProgress(ProgressContext bars) : IProgress<ReadProgress>
{
    private readonly Dictionary<string, ProgressTask> _tasks = new(StringComparer.Ordinal);

    /// <summary>Runs a reading with bars on a console, which is as it was afterwards.</summary>
    public static ReadResult Show(IAnsiConsole console, Func<IProgress<ReadProgress>, ReadResult> read) =>
        console.Progress().AutoClear(true).Start(bars => read(new ReadingProgress(bars)));

    public void Report(ReadProgress value)
    {
        // The readers may tell from any thread.
        lock (_tasks)
        {
            if (!_tasks.TryGetValue(value.File, out ProgressTask? task))
            {
                task = bars.AddTask(Markup.Escape(Path.GetFileName(value.File)), maxValue: value.Length ?? 1);
                task.IsIndeterminate = value.Length is null;
                _tasks.Add(value.File, task);
            }

            task.Value = value.BytesRead;
        }
    }
}

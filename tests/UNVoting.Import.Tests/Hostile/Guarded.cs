using System.Diagnostics;

namespace UNVoting.Import.Tests.Hostile;

/// <summary>Runs what must come to an end on a stack no larger than any thread has, and fails loudly where it does not end.</summary>
internal static class Guarded
{
    // What is read here takes seconds at most; on the busiest machine, what takes this long does not end.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private const int StackOfAnyThread = 1024 * 1024;

    /// <summary>Runs the body.</summary>
    /// <param name="body">What to run; it is told how to say that it has come one step further, after which the time counts anew.</param>
    /// <param name="where">What it is at, for the message.</param>
    /// <exception cref="TimeoutException">A step does not end.</exception>
    public static void Run(Action<Action> body, Func<string> where)
    {
        long began = Stopwatch.GetTimestamp();
        Exception? fault = null;
        var worker = new Thread(Work, StackOfAnyThread) { IsBackground = true };
        worker.Start();
        while (!worker.Join(TimeSpan.FromMilliseconds(100)))
        {
            if (Stopwatch.GetElapsedTime(Volatile.Read(ref began)) > Longest)
                throw new TimeoutException($"{where()}: does not end.");
        }

        if (fault is not null)
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(fault);

        void Work()
        {
            try
            {
                body(() => Volatile.Write(ref began, Stopwatch.GetTimestamp()));
            }
#pragma warning disable CA1031 // Thrown again on the thread that waits.
            catch (Exception thrown)
#pragma warning restore CA1031
            {
                fault = thrown;
            }
        }
    }

    /// <summary>Runs one step.</summary>
    public static T Run<T>(Func<T> step, string where)
    {
        T? result = default;
        Run(_ => result = step(), () => where);
        return result!;
    }
}

using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace UNVoting.Import;

/// <summary>Reads on another thread, a few results ahead of whoever takes them.</summary>
internal static class ReadAhead
{
    // Enough that neither side waits for the other at every vote, and few enough to hold.
    private const int MostAhead = 64;

    /// <summary>The results of a reading as they come.</summary>
    /// <param name="read">What is read.</param>
    /// <param name="progress">Told how far reading has come.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async IAsyncEnumerable<ReadResult> Enumerate(Action<Intake> read, IProgress<ReadProgress>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var results = Channel.CreateBounded<ReadResult>(new BoundedChannelOptions(MostAhead) { SingleReader = true, SingleWriter = true });
        Task reading = Task.Run(() => Fill(read, results.Writer, progress, stop.Token), CancellationToken.None);
        try
        {
            await foreach (ReadResult result in results.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return result;
            }
        }
        finally
        {
            // Whoever stops early gets the files and the stream back at once: nobody reads them any more.
            await stop.CancelAsync().ConfigureAwait(false);
            await reading.ConfigureAwait(false);
        }
    }

    // Every fault goes to whoever takes the results, the cancellation among them.
    private static void Fill(Action<Intake> read, ChannelWriter<ReadResult> results, IProgress<ReadProgress>? progress, CancellationToken cancellation)
    {
        Exception? fault = null;
        try
        {
            var intake = new Intake(Give, inParts: true, progress, cancellation);
            read(intake);
            intake.Finish();
        }
#pragma warning disable CA1031 // Nothing is swallowed: the reader of the channel throws it.
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            fault = thrown;
        }

        results.Complete(fault);

        void Give(ReadResult result)
        {
            while (!results.TryWrite(result))
            {
                results.WaitToWriteAsync(cancellation).AsTask().GetAwaiter().GetResult();
            }
        }
    }
}
